// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/reference_plan.h"

#include "domain/catalog/class_texts.h"
#include "journal/reference/row_issues.h"

#include <QHash>
#include <algorithm>
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
    Said::fields.each([&](const auto &field) {
        const QCborValue now = encode(said.*field.member);
        const QCborValue then = before.value(field.key);
        const bool bothEmpty = now.isNull() && (then.isNull() || then.isUndefined());
        if (!bothEmpty && now != then)
            names << QString::fromLatin1(field.name);
    });
    return names;
}

template <class Said, class Stored>
void plan(ImportPlan &plan, const QString &key, qsizetype line, const Said &said, const Stored *stored,
          const QStringList &dropped = {})
{
    plan.said.emplace_back(key, line);
    const QStringList fields = stored ? differences(said, *stored) : QStringList();
    if (stored && fields.isEmpty()) {
        ++plan.unchanged;
        return;
    }
    (stored ? plan.changed : plan.added).push_back({key, line, fields, dropped, plan.events.size()});
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

/// Takes the VEN class of what the catalogue holds; a list of classes may well be of more.
Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file, const ImportReading<VenReading> &reading, Month)
{
    auto planned = planOf(file, reading);
    for (const auto &row : reading.rows) {
        BQ_TRY_ASSIGN(const auto stored, catalog.item(row.value.clave));
        if (!stored) {
            planned.warnings << issueAt(file, reading.columns, row.line, "clave", RowReason::unknownItem,
                                        row.value.clave.text());
            continue;
        }
        const Ven ven = row.value.ven == Ven::unknown ? stored->ven : row.value.ven;
        const ItemDefined fact{stored->clave,       stored->displayName, stored->strength, stored->presentation,
                               stored->description, stored->boxClass,    ven,              stored->inUse};
        plan(planned, row.value.clave.text(), row.line, fact, &*stored);
    }
    return planned;
}

/// The rows of a sheet that make up one thing, and the last month in which it holds. One bad row spoils it: what
/// is left would stand for the whole.
template <class Row>
struct Group
{
    std::vector<ReadRow<Row>> rows;
    std::optional<Month> validTo;
    qsizetype spoiledBy = 0; ///< a line; 0 where it is good
};

std::optional<Month> monthOf(const std::optional<Date> &date)
{
    return date ? std::optional(Month::containing(*date)) : std::nullopt;
}

/// Joins the rows of a key and a first month; a row whose end differs from that of the first is an error.
/// `keyOfText` reads the key of a bad row; a row that names none spoils every group.
template <class Row, class KeyOf, class KeyOfText>
auto grouped(ImportPlan &planned, const ImportReading<Row> &reading, Month fallback, const KeyOf &keyOf,
             const KeyOfText &keyOfText)
{
    std::map<std::pair<decltype(keyOf(reading.rows.front().value)), Month>, Group<Row>> groups;
    for (const auto &row : reading.rows) {
        const Month from = monthOf(row.value.validFrom).value_or(fallback);
        auto &group = groups[{keyOf(row.value), from}];
        const auto to = monthOf(row.value.validTo);
        if (group.rows.empty())
            group.validTo = to;
        group.rows.push_back(row);
        if (group.validTo == to)
            continue;
        auto issue = issueAt(planned.file, reading.columns, row.line, "validTo", RowReason::contradictsRow,
                             to ? to->text() : QString());
        issue.otherLine = group.rows.front().line;
        planned.errors << issue;
        group.spoiledBy = row.line;
    }
    for (const auto &bad : reading.badRows) {
        const auto key = keyOfText(bad.group);
        for (auto &[of, group] : groups) {
            if (!key || of.first == *key)
                group.spoiledBy = bad.line;
        }
    }
    return groups;
}

template <class Row>
void leaveOut(ImportPlan &planned, const ImportReading<Row> &reading, const Group<Row> &group, const char *column,
              const QString &key)
{
    auto issue = issueAt(planned.file, reading.columns, group.rows.front().line, column, RowReason::spoiledGroup, key);
    if (group.spoiledBy != issue.line)
        issue.otherLine = group.spoiledBy;
    planned.errors << issue;
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

bool byTemplate(const EntitlementLine &a, const EntitlementLine &b)
{
    return a.templateId < b.templateId;
}

/// What the lines of `before` name and those of `now` do not. Both are in the order of what they name.
template <class Line, class NameOf>
QStringList droppedBetween(const std::vector<Line> &before, const std::vector<Line> &now, const NameOf &nameOf)
{
    QStringList kept;
    for (const auto &line : now)
        kept << nameOf(line);
    QStringList dropped;
    for (const auto &line : before) {
        if (!kept.contains(nameOf(line)))
            dropped << nameOf(line);
    }
    return dropped;
}

/// The group's lines; an unknown clave spoils it.
Outcome<std::vector<TemplateLine>> knownLines(CatalogBook &catalog, ImportPlan &planned,
                                              const ImportReading<TemplateReading> &reading,
                                              Group<TemplateReading> &group)
{
    std::vector<TemplateLine> lines;
    for (const auto &row : group.rows) {
        BQ_TRY_ASSIGN(const auto item, catalog.item(row.value.clave));
        lines.push_back({row.value.clave, row.value.units});
        if (item)
            continue;
        planned.errors << issueAt(planned.file, reading.columns, row.line, "clave", RowReason::unknownItem,
                                  row.value.clave.text());
        group.spoiledBy = row.line;
    }
    std::sort(lines.begin(), lines.end(), byItem);
    return lines;
}

std::optional<TemplateId> templateOfText(const QString &text)
{
    const auto id = TemplateId::parse(text);
    return id ? std::optional(*id) : std::nullopt;
}

Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file, const ImportReading<TemplateReading> &reading,
                             Month fallback)
{
    auto planned = planOf(file, reading);
    BQ_TRY_ASSIGN(const auto templates, catalog.templates());
    auto groups = grouped(planned, reading, fallback, [](const auto &row) { return row.templateId; }, templateOfText);
    for (auto &[key, group] : groups) {
        const auto &[id, from] = key;
        const QString text = id.text() + u' ' + from.text();
        BQ_TRY_ASSIGN(auto lines, knownLines(catalog, planned, reading, group));
        if (group.spoiledBy > 0) {
            leaveOut(planned, reading, group, "template", text);
            continue;
        }
        const TemplateRow *stored = inForce(templates, id, from);
        const auto until = group.validTo || !stored ? group.validTo : stored->validTo;
        const KitTemplateDefined fact{id, stored ? stored->displayName : id.text(), from, until, std::move(lines)};
        std::optional<KitTemplateDefined> before;
        QStringList dropped;
        if (stored) {
            BQ_TRY_ASSIGN(auto linesBefore, catalog.templateLines(id, from));
            dropped = droppedBetween(linesBefore, fact.lines, [](const auto &line) { return line.item.text(); });
            before = KitTemplateDefined{id, stored->displayName, from, stored->validTo, std::move(linesBefore)};
        }
        plan(planned, text, group.rows.front().line, fact, before ? &*before : nullptr, dropped);
    }
    return planned;
}

/// What a facility of a size gets, after the groups of the sheet that were planned so far.
class Entitlements
{
public:
    using Lines = std::vector<EntitlementLine>;

    explicit Entitlements(CatalogBook &catalog) : m_catalog(catalog) {}

    Outcome<Lines> in(SizeClass size, Month month)
    {
        auto last = m_said.upper_bound({size, month});
        if (last != m_said.begin() && (--last)->first.first == size)
            return last->second;
        return m_catalog.entitlement(size, month);
    }

    void say(const EntitlementDefined &fact) { m_said[{fact.sizeClass, fact.validFrom}] = fact.lines; }

private:
    CatalogBook &m_catalog;
    std::map<std::pair<SizeClass, Month>, Lines> m_said;
};

bool areSame(const Entitlements::Lines &a, const Entitlements::Lines &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
        return one.templateId == other.templateId && one.count == other.count;
    });
}

/// What is to stand again once the lines of `fact` end; nothing where something else begins by then in any case.
Outcome<std::optional<EntitlementDefined>> restored(Entitlements &entitlements, const EntitlementDefined &fact,
                                                    const EntitlementDefined &before, Month next)
{
    BQ_TRY_ASSIGN(auto after, entitlements.in(fact.sizeClass, next));
    if (!areSame(after, before.lines))
        return std::optional<EntitlementDefined>();
    if (areSame(before.lines, fact.lines)) {
        // The lines stood already, without an end: what they replaced comes back.
        const Month previous = Month::containing(fact.validFrom.firstDay().plusDays(-1));
        BQ_TRY_ASSIGN(after, entitlements.in(fact.sizeClass, previous));
    }
    if (areSame(after, fact.lines))
        return std::optional<EntitlementDefined>();
    return std::optional(EntitlementDefined{fact.sizeClass, next, std::move(after)});
}

EntitlementDefined factOf(SizeClass size, Month from, ImportPlan &planned, const std::vector<TemplateRow> &templates,
                          const ImportReading<EntitlementReading> &reading, Group<EntitlementReading> &group)
{
    EntitlementDefined fact{size, from, {}};
    for (const auto &row : group.rows) {
        fact.lines.push_back({row.value.templateId, row.value.kits});
        if (inForce(templates, row.value.templateId, from))
            continue;
        planned.errors << issueAt(planned.file, reading.columns, row.line, "template", RowReason::unknownTemplate,
                                  row.value.templateId.text());
        group.spoiledBy = row.line;
    }
    std::sort(fact.lines.begin(), fact.lines.end(), byTemplate);
    return fact;
}

Outcome<ImportPlan> planRows(CatalogBook &catalog, const QString &file,
                             const ImportReading<EntitlementReading> &reading, Month fallback)
{
    auto planned = planOf(file, reading);
    BQ_TRY_ASSIGN(const auto templates, catalog.templates());
    Entitlements entitlements(catalog);
    auto groups = grouped(planned, reading, fallback, [](const auto &row) { return row.sizeClass; }, sizeClassFromText);
    for (auto &[key, group] : groups) {
        const auto &[size, from] = key;
        const auto line = group.rows.front().line;
        const QString text = name(size) + u' ';
        const auto fact = factOf(size, from, planned, templates, reading, group);
        if (group.spoiledBy > 0) {
            leaveOut(planned, reading, group, "sizeClass", text + from.text());
            continue;
        }
        BQ_TRY_ASSIGN(auto lines, entitlements.in(size, from));
        const EntitlementDefined before{size, from, std::move(lines)};
        std::optional<EntitlementDefined> back;
        if (group.validTo && !groups.contains({size, group.validTo->next()})) {
            BQ_TRY_ASSIGN(back, restored(entitlements, fact, before, group.validTo->next()));
        }
        const auto dropped = droppedBetween(before.lines, fact.lines, [](const auto &one) { return one.templateId.text(); });
        plan(planned, text + from.text(), line, fact, before.lines.empty() ? nullptr : &before, dropped);
        entitlements.say(fact);
        if (back) {
            const EntitlementDefined ended{size, back->validFrom, fact.lines};
            plan(planned, text + back->validFrom.text(), line, *back, &ended);
            entitlements.say(*back);
        }
    }
    return planned;
}

} // namespace

Outcome<ImportPlan> planImport(CatalogBook &catalog, const ReferenceSheet &sheet, Month fallback)
{
    auto plan = std::visit([&](const auto &reading) { return planRows(catalog, sheet.file, reading, fallback); },
                           sheet.reading);
    if (plan) {
        sortByLine(plan->errors);
        sortByLine(plan->warnings);
    }
    return plan;
}

} // namespace botiquin
