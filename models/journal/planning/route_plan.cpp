// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/route_plan.h"

#include "journal/planning/plan_book.h"
#include "journal/reference/row_issues.h"

#include <algorithm>
#include <map>

namespace botiquin {

namespace {

using StopRow = ReadRow<planning::RouteReading>;
using StopRows = std::vector<const StopRow *>;

class RouteSorter
{
public:
    RouteSorter(Station &station, const RouteSheet &sheet, ImportPlan &plan)
        : m_station(station), m_sheet(sheet), m_plan(plan)
    {
    }

    Outcome<void> sort()
    {
        std::map<RouteId, StopRows> routes;
        for (const auto &row : m_sheet.reading.rows)
            routes[row.value.route].push_back(&row);
        for (auto &[id, rows] : routes) {
            if (isSpoiled(id, rows))
                continue;
            // By the numbers of the stops; rows without one come last, in their order.
            std::stable_sort(rows.begin(), rows.end(), [](const StopRow *a, const StopRow *b) {
                constexpr int last = 100'000;
                return a->value.position.value_or(last) < b->value.position.value_or(last);
            });
            BQ_TRY(take(id, rows));
        }
        return {};
    }

private:
    bool isSpoiled(const RouteId &id, const StopRows &rows)
    {
        for (const auto &bad : m_sheet.reading.badRows) {
            if (bad.group != id.text())
                continue;
            auto issue = issueOf(*rows.front(), "route", RowReason::spoiledGroup, id.text());
            issue.otherLine = bad.line;
            m_plan.errors << issue;
            return true;
        }
        return false;
    }

    Outcome<void> take(const RouteId &id, const StopRows &rows)
    {
        BQ_TRY_ASSIGN(const auto stored, m_station.books.plans.route(id));
        if (stored && stored->warehouse != m_station.facility && !stored->retired.value_or(false)) {
            m_plan.errors << issueOf(*rows.front(), "route", RowReason::foreignRoute, stored->warehouse.text());
            return {};
        }
        RouteDefined route = stored.value_or(RouteDefined{id, m_station.facility, {}});
        route.warehouse = m_station.facility;
        route.retired.reset();
        route.stops.clear();
        for (const auto *row : rows) {
            BQ_TRY_ASSIGN(const auto facility, m_station.books.catalog.facility(row->value.facility));
            if (!facility)
                m_plan.warnings << issueOf(*row, "clues", RowReason::unknownFacility, row->value.facility.text());
            route.stops.push_back(row->value.facility);
            fillIn(route, row->value);
        }
        dropLostHandOvers(route);
        compare(stored, route, rows.front()->line);
        return {};
    }

    static void fillIn(RouteDefined &route, const planning::RouteReading &row)
    {
        route.weekday = row.weekday ? row.weekday : route.weekday;
        route.windowFrom = row.windowFrom ? row.windowFrom : route.windowFrom;
        route.windowTo = row.windowTo ? row.windowTo : route.windowTo;
        route.transport = row.transport ? row.transport : route.transport;
    }

    static void dropLostHandOvers(RouteDefined &route)
    {
        if (!route.handOvers)
            return;
        std::erase_if(*route.handOvers,
                      [&](const HandOver &handOver) { return handOver.afterStop > int(route.stops.size()); });
        if (route.handOvers->empty())
            route.handOvers.reset();
    }

    static size_t countOfHandOvers(const RouteDefined &route) { return route.handOvers ? route.handOvers->size() : 0; }

    void compare(const std::optional<RouteDefined> &stored, const RouteDefined &route, qsizetype line)
    {
        if (!stored) {
            m_plan.added.push_back({route.route.text(), line, {}});
            m_plan.events.push_back(route);
            return;
        }
        QStringList fields;
        const auto note = [&](bool differs, const char *field) {
            if (differs)
                fields << QString::fromLatin1(field);
        };
        note(stored->stops != route.stops, "stops");
        note(stored->weekday != route.weekday, "weekday");
        note(stored->windowFrom != route.windowFrom, "window_from");
        note(stored->windowTo != route.windowTo, "window_to");
        note(stored->transport != route.transport, "transport");
        note(stored->warehouse != route.warehouse, "warehouse");
        note(stored->retired != route.retired, "retired");
        note(countOfHandOvers(*stored) != countOfHandOvers(route), "hand_overs");
        if (fields.isEmpty()) {
            ++m_plan.unchanged;
            return;
        }
        PlannedRow changed{route.route.text(), line, fields};
        for (const auto &stop : stored->stops) {
            if (std::find(route.stops.begin(), route.stops.end(), stop) == route.stops.end())
                changed.dropped << stop.text();
        }
        m_plan.changed.push_back(changed);
        m_plan.events.push_back(route);
    }

    RowIssue issueOf(const StopRow &row, const char *column, RowReason reason, const QString &text) const
    {
        return issueAt(m_plan.file, m_sheet.reading.columns, row.line, column, reason, text);
    }

    Station &m_station;
    const RouteSheet &m_sheet;
    ImportPlan &m_plan;
};

} // namespace

Outcome<ImportPlan> planRouteSheet(Station &station, const RouteSheet &sheet)
{
    ImportPlan plan;
    plan.file = sheet.file;
    plan.rowsSeen = sheet.reading.rowsSeen;
    plan.errors = sheet.reading.errors;
    plan.warnings = sheet.reading.warnings;
    plan.ignoredColumns = sheet.reading.ignoredColumns;
    BQ_TRY(RouteSorter(station, sheet, plan).sort());
    sortByLine(plan.errors);
    sortByLine(plan.warnings);
    return plan;
}

} // namespace botiquin
