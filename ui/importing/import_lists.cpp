// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_lists.h"

#include "ui/wording/numbers.h"
#include "ui/wording/sheet_words.h"
#include "ui/wording/stock_words.h"

namespace botiquin::ui {

using presentation::CellKind;
using presentation::ImportChange;
using presentation::ImportFlow;
using presentation::ImportOutlook;
using presentation::Meaning;

namespace {

template <class Row, class Take>
std::vector<Row> sliceOf(int count, int offset, int limit, const Take &take)
{
    std::vector<Row> rows;
    for (int i = offset; i < std::min(count, offset + limit); ++i)
        rows.push_back(take(i));
    return rows;
}

/// Of the parts, those that say something.
QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

ImportLists::Issues *ImportLists::makeIssues(const std::vector<ImportIssue> &issues, QObject *parent)
{
    return new Issues(
        {{CellKind::number, [] { return tr("Fila"); },
          [](const ImportIssue &row) { return row.issue.line > 0 ? grouped(row.issue.line) : QString(); }},
         {CellKind::text, [] { return tr("Qué está mal"); },
          [](const ImportIssue &row) { return words(row.issue); },
          [](const ImportIssue &row) { return whereWords(row.issue); }},
         {CellKind::state,
          {},
          [](const ImportIssue &row) { return row.isError ? tr("Error") : tr("Aviso"); },
          {},
          [](const ImportIssue &row) { return row.isError ? Meaning::stop : Meaning::caution; }}},
        [&issues](int offset, int limit) {
            return sliceOf<ImportIssue>(int(issues.size()), offset, limit,
                                  [&issues](int i) { return issues[size_t(i)]; });
        },
        [](const ImportIssue &row) {
            return tr("Fila %1, %2: %3")
                .arg(grouped(row.issue.line), whereWords(row.issue), words(row.issue));
        },
        parent);
}

ImportLists::Changes *ImportLists::makeChanges(const ImportFlow &flow, const std::shared_ptr<ImportTask> &task,
                                               QObject *parent)
{
    const auto second = [](const ImportChange &change) {
        return joined({change.detail, change.lost}, QStringLiteral(" · "));
    };
    return new Changes(
        {{CellKind::text,
          [] { return tr("Qué cambia"); },
          [](const ImportChange &change) { return change.name; },
          second,
          {},
          {},
          {},
          false,
          true},
         {CellKind::state,
          {},
          [&task](const ImportChange &change) { return change.isNew ? task->newWord() : tr("Cambia"); },
          {},
          [](const ImportChange &change) {
              return change.isNew ? Meaning::good : change.lost.isEmpty() ? Meaning::info : Meaning::caution;
          }}},
        [&flow, &task](int offset, int limit) {
            const auto &outlook = flow.outlook();
            return sliceOf<ImportChange>(outlook.added + outlook.changed, offset, limit,
                                         [&task](int i) { return task->change(i); });
        },
        [second](const ImportChange &change) { return joined({change.name, second(change)}, QStringLiteral(", ")); },
        parent);
}

std::vector<ImportIssue> ImportLists::issuesOf(const ImportOutlook &outlook)
{
    std::vector<ImportIssue> all;
    for (const auto &issue : outlook.errors)
        all.push_back({issue, true});
    for (const auto &issue : outlook.warnings)
        all.push_back({issue, false});
    return all;
}

QList<Figure> ImportLists::figures(const ImportOutlook &outlook, const ImportTask &task)
{
    QList<Figure> all{{grouped(outlook.rowsSeen), outlook.rowsSeen == 1 ? tr("fila") : tr("filas")},
                      {grouped(outlook.added), task.addedWords(outlook.added)},
                      {grouped(outlook.changed), task.changedWords(outlook.changed)},
                      {grouped(outlook.unchanged), task.unchangedWords(outlook.unchanged)}};
    if (outlook.lost > 0)
        all << Figure{grouped(outlook.lost), task.lostWords(outlook.lost), Meaning::caution};
    const int errors = int(outlook.errors.size());
    const int warnings = int(outlook.warnings.size());
    if (errors > 0)
        all << Figure{grouped(errors), errors == 1 ? tr("error") : tr("errores"), Meaning::stop};
    if (warnings > 0)
        all << Figure{grouped(warnings), warnings == 1 ? tr("aviso") : tr("avisos"), Meaning::caution};
    return all;
}

QString ImportLists::troubleWords(const ImportFlow::Trouble &trouble)
{
    if (const auto *failure = std::get_if<Failure>(&trouble))
        return failure->kind == Failure::Kind::notFound
                   ? tr("El archivo ya no está ahí. Escoja otro.")
                   : words(*failure);
    if (const auto *sheet = std::get_if<SheetFailure>(&trouble))
        return words(*sheet);
    return std::get<QString>(trouble);
}

} // namespace botiquin::ui
