// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/reference_plan.h"

#include <QHash>
#include <cmath>
#include <map>

namespace botiquin {

namespace {

constexpr int pageSize = 2000;

/// The names of the fields in which what is stored differs from what is said. Both describe the same fields
/// under the same keys.
template <class Said, class Stored>
QStringList differences(const Said &said, const Stored &stored)
{
    QStringList names;
    const QCborMap before = encode(stored).toMap();
    std::apply(
        [&](const auto &...field) {
            const auto compare = [&](const auto &f) {
                const QCborValue now = encode(said.*f.member);
                const QCborValue then = before.value(f.key);
                const bool bothEmpty = now.isNull() && (then.isNull() || then.isUndefined());
                if (!bothEmpty && now != then)
                    names << QString::fromLatin1(f.name);
            };
            (compare(field), ...);
        },
        Said::fields);
    return names;
}

template <class Said, class Stored>
void plan(ImportPlan &plan, const QString &key, qsizetype line, const Said &said, const Stored *stored)
{
    const QStringList fields = stored ? differences(said, *stored) : QStringList();
    if (stored && fields.isEmpty()) {
        ++plan.unchanged;
        return;
    }
    (stored ? plan.changed : plan.added).push_back({key, line, fields});
    plan.events.push_back(said);
}

template <class Row>
ImportPlan planOf(const QString &file, const ImportReading<Row> &reading)
{
    ImportPlan plan;
    plan.file = file;
    plan.rowsSeen = reading.rowsSeen;
    plan.errors = reading.errors;
    plan.warnings = reading.warnings;
    plan.ignoredColumns = reading.ignoredColumns;
    return plan;
}

RowIssue issueAt(const ImportPlan &plan, qsizetype line, const char *column, RowReason reason, const QString &text)
{
    return {plan.file, line, QString::fromLatin1(column), 0, reason, text};
}

/// Every row that `page(after)` gives, by key.
template <class Row, class Key, class Page, class KeyOf>
Outcome<QHash<Key, Row>> everyRow(const Page &page, const KeyOf &keyOf)
{
    QHash<Key, Row> all;
    QString after;
    for (;;) {
        BQ_TRY_ASSIGN(const auto rows, page(after));
        for (const auto &row : rows)
            all.insert(keyOf(row), row);
        if (rows.size() < size_t(pageSize))
            return all;
        after = keyOf(rows.back()).text();
    }
}

qint64 millionths(double degrees)
{
    return std::llround(degrees * 1e6);
}

FacilityDefined factOf(const FacilityReading &read, const FacilityRow *stored)
{
    FacilityDefined fact{read.clues,
                         read.displayName,
                         read.municipality,
                         read.state ? read.state->displayName() : QString(),
                         read.sizeClass.value_or(stored ? stored->sizeClass : SizeClass::other),
                         stored ? stored->inOperation : true,
                         stored ? stored->latitude : std::nullopt,
                         stored ? stored->longitude : std::nullopt,
                         stored ? stored->olderKey : std::nullopt};
    if (stored && fact.municipality.isEmpty())
        fact.municipality = stored->municipality;
    if (stored && fact.state.isEmpty())
        fact.state = stored->state;
    if (read.operation)
        fact.inOperation = *read.operation == Operation::running;
    if (read.point) {
        fact.latitude = millionths(read.point->latitude);
        fact.longitude = millionths(read.point->longitude);
    }
    if (read.formerClues)
        fact.olderKey = read.formerClues->text();
    return fact;
}

Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file, const ImportReading<FacilityReading> &reading,
                             Month)
{
    BQ_TRY_ASSIGN(const auto stored,
                  (everyRow<FacilityRow, Clues>(
                      [&](const QString &after) { return catalog.facilities(QString(), after, pageSize); },
                      [](const FacilityRow &row) { return row.clues; })));
    auto planned = planOf(file, reading);
    for (const auto &row : reading.rows) {
        const auto known = stored.constFind(row.value.clues);
        const FacilityRow *before = known == stored.constEnd() ? nullptr : &*known;
        plan(planned, row.value.clues.text(), row.line, factOf(row.value, before), before);
    }
    return planned;
}

QString presentationOf(const ItemWording &wording)
{
    if (wording.form.isEmpty() || wording.presentation.contains(wording.form, Qt::CaseInsensitive))
        return wording.presentation;
    return wording.presentation.isEmpty() ? wording.form : wording.form + QStringLiteral(", ") + wording.presentation;
}

ItemDefined factOf(const ItemReading &read, const ItemRow *stored)
{
    const bool keepsClass = stored && !read.isBoxClassGiven;
    const bool keepsVen = stored && read.ven == Ven::unknown;
    return {read.clave,
            read.wording.name,
            read.wording.strength,
            presentationOf(read.wording),
            read.description,
            keepsClass ? stored->boxClass : read.boxClass,
            keepsVen ? stored->ven : read.ven,
            true};
}

Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file, const ImportReading<ItemReading> &reading, Month)
{
    BQ_TRY_ASSIGN(
        const auto stored,
        (everyRow<ItemRow, Clave>([&](const QString &after) { return catalog.items(after, pageSize); },
                                  [](const ItemRow &row) { return row.clave; })));
    auto planned = planOf(file, reading);
    for (const auto &row : reading.rows) {
        const auto known = stored.constFind(row.value.clave);
        const ItemRow *before = known == stored.constEnd() ? nullptr : &*known;
        plan(planned, row.value.clave.text(), row.line, factOf(row.value, before), before);
    }
    return planned;
}

/// The rows of a sheet that make up one thing, and the last month in which it holds.
template <class Row>
struct Group
{
    std::vector<ReadRow<Row>> rows;
    std::optional<Month> validTo;
};

std::optional<Month> monthOf(const std::optional<Date> &date)
{
    return date ? std::optional(Month::containing(*date)) : std::nullopt;
}

/// Joins the rows of a key and a first month; a row whose end differs from that of the first is an error.
template <class Row, class KeyOf>
auto grouped(ImportPlan &planned, const std::vector<ReadRow<Row>> &rows, Month fallback, const KeyOf &keyOf)
{
    std::map<std::pair<decltype(keyOf(rows.front().value)), Month>, Group<Row>> groups;
    for (const auto &row : rows) {
        const Month from = monthOf(row.value.validFrom).value_or(fallback);
        auto &group = groups[{keyOf(row.value), from}];
        const auto to = monthOf(row.value.validTo);
        if (group.rows.empty())
            group.validTo = to;
        if (group.validTo == to) {
            group.rows.push_back(row);
            continue;
        }
        auto issue = issueAt(planned, row.line, "validTo", RowReason::contradictsRow, to ? to->text() : QString());
        issue.otherLine = group.rows.front().line;
        planned.errors << issue;
    }
    return groups;
}

const TemplateRow *inForce(const std::vector<TemplateRow> &templates, const TemplateId &id, Month month)
{
    const TemplateRow *found = nullptr;
    for (const auto &row : templates) {
        const bool holds = row.templateId == id && row.validFrom <= month && (!row.validTo || *row.validTo >= month);
        if (holds && (!found || found->validFrom < row.validFrom))
            found = &row;
    }
    return found;
}

bool byItem(const TemplateLine &a, const TemplateLine &b)
{
    return a.item < b.item;
}

Outcome<std::vector<TemplateLine>> knownLines(CatalogBook &catalog, ImportPlan &planned,
                                              const Group<TemplateReading> &group)
{
    std::vector<TemplateLine> lines;
    for (const auto &row : group.rows) {
        BQ_TRY_ASSIGN(const auto item, catalog.item(row.value.clave));
        if (item)
            lines.push_back({row.value.clave, row.value.units});
        else
            planned.errors << issueAt(planned, row.line, "clave", RowReason::unknownItem, row.value.clave.text());
    }
    std::sort(lines.begin(), lines.end(), byItem);
    return lines;
}

Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file, const ImportReading<TemplateReading> &reading,
                             Month fallback)
{
    auto planned = planOf(file, reading);
    BQ_TRY_ASSIGN(const auto templates, catalog.templates());
    const auto groups = grouped(planned, reading.rows, fallback, [](const auto &row) { return row.templateId; });
    for (const auto &[key, group] : groups) {
        const auto &[id, from] = key;
        BQ_TRY_ASSIGN(auto lines, knownLines(catalog, planned, group));
        if (lines.empty())
            continue;
        const TemplateRow *stored = inForce(templates, id, from);
        const KitTemplateDefined fact{id, stored ? stored->displayName : id.text(), from, group.validTo,
                                      std::move(lines)};
        std::optional<KitTemplateDefined> before;
        if (stored) {
            BQ_TRY_ASSIGN(auto linesBefore, catalog.templateLines(id, from));
            before = KitTemplateDefined{id, stored->displayName, from, stored->validTo, std::move(linesBefore)};
        }
        plan(planned, id.text() + u' ' + from.text(), group.rows.front().line, fact, before ? &*before : nullptr);
    }
    return planned;
}

Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file,
                             const ImportReading<EntitlementReading> &reading, Month fallback)
{
    auto planned = planOf(file, reading);
    BQ_TRY_ASSIGN(const auto templates, catalog.templates());
    const auto groups = grouped(planned, reading.rows, fallback, [](const auto &row) { return row.sizeClass; });
    for (const auto &[key, group] : groups) {
        const auto &[size, from] = key;
        EntitlementDefined fact{size, from, {}};
        for (const auto &row : group.rows) {
            if (inForce(templates, row.value.templateId, from))
                fact.lines.push_back({row.value.templateId, row.value.kits});
            else
                planned.errors << issueAt(planned, row.line, "template", RowReason::unknownTemplate,
                                          row.value.templateId.text());
        }
        std::sort(fact.lines.begin(), fact.lines.end(),
                  [](const auto &a, const auto &b) { return a.templateId < b.templateId; });
        BQ_TRY_ASSIGN(auto lines, catalog.entitlement(size, from));
        const EntitlementDefined before{size, from, std::move(lines)};
        const bool isNew = before.lines.empty();
        plan(planned, name(size) + u' ' + from.text(), group.rows.front().line, fact, isNew ? nullptr : &before);
        if (group.validTo && !groups.contains({size, group.validTo->next()})) {
            BQ_TRY_ASSIGN(auto after, catalog.entitlement(size, group.validTo->next()));
            if (isNew || !after.empty())
                planned.events.push_back(EntitlementDefined{size, group.validTo->next(), {}});
        }
    }
    return planned;
}

} // namespace

Outcome<ImportPlan> planImport(CatalogBook &catalog, const ReferenceSheet &sheet, Month fallback)
{
    return std::visit([&](const auto &reading) { return planRows(catalog, sheet.file, reading, fallback); },
                      sheet.reading);
}

} // namespace botiquin
