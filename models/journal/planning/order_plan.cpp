// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/order_plan.h"

#include "domain/kits/order_round.h"
#include "journal/planning/standing_orders.h"
#include "journal/reference/row_issues.h"

#include <QHash>
#include <array>

namespace botiquin {

namespace {

using planning::OrderReading;
using OrderRow = ReadRow<OrderReading>;

/// What the kits of a unit hold together.
struct Contents
{
    QSet<Clave> claves;
    Units medicine;
    Units supplies;
};

/// What becomes of the rows of one sheet.
class OrderSorter
{
public:
    OrderSorter(Station &station, const RoundDefined &round, const OrderSheet &sheet, ImportPlan &plan)
        : m_station(station), m_round(round), m_sheet(sheet), m_plan(plan)
    {
    }

    Outcome<void> sort()
    {
        BQ_TRY(load());
        for (const auto &row : m_sheet.reading.rows)
            BQ_TRY(take(row));
        for (const auto &route : m_routes)
            BQ_TRY(defineIfUnknown(route));
        BQ_TRY_ASSIGN(const auto standing, StandingOrders::load(m_station, m_round.round));
        const auto orders = orderRound(m_round, m_routes, [&](const Clues &facility) { return m_entitled.value(facility); });
        compare(standing, orders);
        return {};
    }

private:
    Outcome<void> load()
    {
        for (int i = 0; i < countOf(SizeClass{}); ++i) {
            BQ_TRY_ASSIGN(auto lines, m_station.books.catalog.entitlement(SizeClass(i), m_round.month));
            m_bySize[size_t(i)] = std::move(lines);
        }
        BQ_TRY_ASSIGN(const auto facilities, allFacilities(m_station.books));
        for (const auto &facility : facilities) {
            m_facilities.insert(facility.clues, facility.sizeClass);
            if (facility.olderKey)
                m_olderKeys.insert(*facility.olderKey, facility.clues);
        }
        return {};
    }

    Outcome<void> take(const OrderRow &row)
    {
        const Clues facility = m_olderKeys.value(row.value.facility.text(), row.value.facility);
        const auto known = m_facilities.constFind(facility);
        if (known == m_facilities.cend())
            note(m_plan.warnings, row, "clues", RowReason::unknownFacility, facility.text());
        if (m_rows.contains(facility)) {
            auto issue = issueOf(row, "clues", RowReason::repeatedRow, facility.text());
            issue.otherLine = m_rows.value(facility)->line;
            m_plan.errors << issue;
            return {};
        }
        auto lines = entitlementOf(row.value, known == m_facilities.cend() ? std::nullopt : std::optional(*known));
        if (lines.empty()) {
            note(m_plan.errors, row, "sizeClass", RowReason::sizeNotEntitled, facility.text());
            return {};
        }
        BQ_TRY(comparePieces(row, lines));
        m_rows.insert(facility, &row);
        m_entitled.insert(facility, std::move(lines));
        routeOf(row.value.route).stops.push_back(facility);
        return {};
    }

    /// By the size that the sheet says, else by the catalogue's; so many of the only kit where the sheet says how many.
    std::vector<EntitlementLine> entitlementOf(const OrderReading &row, std::optional<SizeClass> known) const
    {
        const auto size = row.sizeClass ? row.sizeClass : known;
        auto lines = size ? m_bySize[size_t(*size)] : std::vector<EntitlementLine>();
        if (row.kits && lines.size() == 1)
            lines.front().count = *row.kits;
        return lines;
    }

    Outcome<void> comparePieces(const OrderRow &row, const std::vector<EntitlementLine> &lines)
    {
        Contents all;
        for (const auto &line : lines) {
            BQ_TRY_ASSIGN(const auto *one, contentsOf(line.templateId));
            all.claves |= one->claves;
            all.medicine += one->medicine * line.count;
            all.supplies += one->supplies * line.count;
        }
        const auto warn = [&](const std::optional<Units> &said, Units are, const char *column) {
            if (said && *said != are)
                note(m_plan.warnings, row, column, RowReason::kitsDiffer, QString::number(are.count()));
        };
        warn(row.value.claves, Units(all.claves.size()), "claves");
        warn(row.value.medicine, all.medicine, "medicine");
        warn(row.value.supplies, all.supplies, "supplies");
        return {};
    }

    Outcome<const Contents *> contentsOf(const TemplateId &id)
    {
        const auto known = m_contents.constFind(id);
        if (known != m_contents.cend())
            return &*known;
        Contents contents;
        BQ_TRY_ASSIGN(const auto lines, m_station.books.catalog.templateLines(id, m_round.month));
        for (const auto &line : lines) {
            BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(line.item));
            const bool isSupply = item && item->boxClass == BoxClass::supplies;
            contents.claves.insert(line.item);
            (isSupply ? contents.supplies : contents.medicine) += line.units;
        }
        return &*m_contents.insert(id, std::move(contents));
    }

    RouteDefined &routeOf(const RouteId &id)
    {
        const auto known = m_routeIndex.constFind(id);
        if (known != m_routeIndex.cend())
            return m_routes[*known];
        m_routeIndex.insert(id, m_routes.size());
        m_routes.push_back({id, m_station.facility, {}});
        return m_routes.back();
    }

    Outcome<void> defineIfUnknown(const RouteDefined &route)
    {
        BQ_TRY_ASSIGN(const auto known, m_station.books.plans.route(route.route));
        if (!known)
            m_plan.events.push_back(route);
        else if (known->warehouse != m_station.facility)
            note(m_plan.errors, *m_rows.value(route.stops.front()), "route", RowReason::foreignRoute, known->warehouse.text());
        return {};
    }

    void compare(const StandingOrders &standing, const std::vector<KitOrdered> &orders)
    {
        QHash<Clues, PlannedRow> touched;
        QSet<Clues> added;
        QSet<KitId> wanted;
        for (auto order : orders) {
            const auto *row = m_rows.value(order.facility);
            if (row->value.deliverOn)
                order.deliverOn = row->value.deliverOn;
            wanted.insert(order.kit);
            const auto sort = standing.sort(order);
            auto &planned = touched.insert(order.facility, touched.value(order.facility, {order.facility.text(), row->line, {}})).value();
            if (sort == StandingOrders::Sort::unchanged)
                continue;
            for (const auto &field : standing.changedFields(order)) {
                if (!planned.fields.contains(field))
                    planned.fields << field;
            }
            if (sort == StandingOrders::Sort::added)
                added.insert(order.facility);
            m_plan.events.push_back(order);
        }
        for (auto &order : standing.cancellable()) {
            if (!m_rows.contains(order.facility) || wanted.contains(order.kit))
                continue;
            order.cancelled = true;
            touched[order.facility].fields << QStringLiteral("cancelled");
            m_plan.events.push_back(order);
        }
        for (const auto &row : m_sheet.reading.rows) {
            const Clues facility = m_olderKeys.value(row.value.facility.text(), row.value.facility);
            const auto planned = touched.constFind(facility);
            if (planned == touched.cend())
                continue;
            if (!planned->fields.isEmpty())
                m_plan.changed.push_back(*planned);
            else if (added.contains(facility))
                m_plan.added.push_back(*planned);
            else
                ++m_plan.unchanged;
        }
    }

    RowIssue issueOf(const OrderRow &row, const char *column, RowReason reason, const QString &text) const
    {
        return issueAt(m_plan.file, m_sheet.reading.columns, row.line, column, reason, text);
    }
    void note(QList<RowIssue> &issues, const OrderRow &row, const char *column, RowReason reason, const QString &text) const
    {
        issues << issueOf(row, column, reason, text);
    }

    Station &m_station;
    const RoundDefined &m_round;
    const OrderSheet &m_sheet;
    ImportPlan &m_plan;
    std::array<std::vector<EntitlementLine>, 8> m_bySize;
    QHash<Clues, SizeClass> m_facilities;
    QHash<QString, Clues> m_olderKeys;
    QHash<TemplateId, Contents> m_contents;
    QHash<Clues, const OrderRow *> m_rows;
    QHash<Clues, std::vector<EntitlementLine>> m_entitled;
    std::vector<RouteDefined> m_routes;
    QHash<RouteId, size_t> m_routeIndex;
};

} // namespace

Outcome<ImportPlan> planOrders(Station &station, const RoundDefined &round, const OrderSheet &sheet)
{
    ImportPlan plan;
    plan.file = sheet.file;
    plan.rowsSeen = sheet.reading.rowsSeen;
    plan.errors = sheet.reading.errors;
    plan.warnings = sheet.reading.warnings;
    plan.ignoredColumns = sheet.reading.ignoredColumns;
    BQ_TRY(OrderSorter(station, round, sheet, plan).sort());
    sortByLine(plan.errors);
    sortByLine(plan.warnings);
    return plan;
}

} // namespace botiquin
