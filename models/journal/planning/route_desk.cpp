// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/route_desk.h"

#include "domain/planning/route_order.h"
#include "journal/planning/plan_book.h"
#include "journal/planning/route_plan.h"

#include <QSet>
#include <algorithm>

namespace botiquin {

namespace {

using Changed = Result<RouteChanged, PlanRefused>;

constexpr int minutesOfDay = 24 * 60;

bool isMinute(const std::optional<int> &minutes)
{
    return !minutes || (*minutes >= 0 && *minutes <= minutesOfDay);
}

bool isWindowInOrder(const RouteDefined &route)
{
    const bool isDay = !route.weekday || (*route.weekday >= 1 && *route.weekday <= 7);
    return isDay && isMinute(route.windowFrom) && isMinute(route.windowTo)
        && (!route.windowFrom || !route.windowTo || *route.windowFrom <= *route.windowTo);
}

bool areHandOversOnRoute(const RouteDefined &route)
{
    int last = -1;
    for (const auto &handOver : route.handOvers.value_or(std::vector<HandOver>())) {
        const bool isThere = handOver.afterStop > last && handOver.afterStop <= int(route.stops.size());
        if (!isThere || handOver.place.trimmed().isEmpty())
            return false;
        last = handOver.afterStop;
    }
    return true;
}

std::optional<MapSpot> spotOf(const std::optional<FacilityRow> &facility)
{
    if (!facility || !facility->latitude || !facility->longitude)
        return std::nullopt;
    return MapSpot{*facility->latitude, *facility->longitude};
}

} // namespace

Outcome<std::optional<PlanRefused>> RouteDesk::refusalOf(const RouteDefined &route)
{
    using Refusal = std::optional<PlanRefused>;
    BQ_TRY_ASSIGN(const auto warehouse, m_station.books.catalog.facility(route.warehouse));
    if (!warehouse || warehouse->sizeClass != SizeClass::warehouse)
        return Refusal(PlanRefused{PlanRefusal::warehouseUnknown});
    if (route.stops.empty() && !route.retired.value_or(false))
        return Refusal(PlanRefused{PlanRefusal::noStops});
    const QSet<Clues> once(route.stops.begin(), route.stops.end());
    if (once.size() != qsizetype(route.stops.size()))
        return Refusal(PlanRefused{PlanRefusal::stopRepeated});
    if (!isWindowInOrder(route))
        return Refusal(PlanRefused{PlanRefusal::windowReversed});
    if (!areHandOversOnRoute(route))
        return Refusal(PlanRefused{PlanRefusal::handOverNowhere});
    return Refusal();
}

Outcome<bool> RouteDesk::write(const RouteDefined &route, const Writer &writer, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto stored, m_station.books.plans.route(route.route));
    if (stored && encode(*stored) == encode(route))
        return false;
    BQ_TRY(m_station.journal.record(writer, user, route));
    return true;
}

Outcome<qint64> RouteDesk::metresOf(const RouteDefined &route)
{
    BQ_TRY_ASSIGN(const auto warehouse, m_station.books.catalog.facility(route.warehouse));
    std::vector<planning::StopSpot> stops;
    for (const auto &stop : route.stops) {
        BQ_TRY_ASSIGN(const auto facility, m_station.books.catalog.facility(stop));
        stops.push_back({stop, spotOf(facility)});
    }
    return planning::roundTripMetres(spotOf(warehouse), stops);
}

Answer<RouteChanged, PlanRefused> RouteDesk::define(const RouteDefined &route, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<RouteChanged, PlanRefused> {
        BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
        if (!writer)
            return Changed(err(writer.error()));
        BQ_TRY_ASSIGN(const auto refused, refusalOf(route));
        if (refused)
            return Changed(err(*refused));
        BQ_TRY_ASSIGN(const auto stored, m_station.books.plans.route(route.route));
        BQ_TRY_ASSIGN(const qint64 before, stored ? metresOf(*stored) : Outcome<qint64>(0));
        BQ_TRY_ASSIGN(const qint64 after, metresOf(route));
        BQ_TRY(write(route, *writer, user));
        return Changed(RouteChanged{route.route, before, after});
    });
}

Answer<RouteChanged, PlanRefused> RouteDesk::reorder(const RouteId &route, const std::vector<Clues> &stops,
                                                     const UserId &user)
{
    BQ_TRY_ASSIGN(auto stored, m_station.books.plans.route(route));
    if (!stored)
        return Changed(err(PlanRefused{PlanRefusal::routeUnknown}));
    if (!std::is_permutation(stops.begin(), stops.end(), stored->stops.begin(), stored->stops.end()))
        return Changed(err(PlanRefused{PlanRefusal::stopsDiffer}));
    stored->stops = stops;
    return define(*stored, user);
}

Answer<RouteChanged, PlanRefused> RouteDesk::orderByDistance(const RouteId &route, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto stored, m_station.books.plans.route(route));
    if (!stored)
        return Changed(err(PlanRefused{PlanRefusal::routeUnknown}));
    BQ_TRY_ASSIGN(const auto warehouse, m_station.books.catalog.facility(stored->warehouse));
    BQ_TRY_ASSIGN(const auto stops, m_station.books.plans.stops(route));
    std::vector<planning::StopSpot> spots;
    for (const auto &stop : stops) {
        const bool isPlaced = stop.latitude && stop.longitude;
        spots.push_back({stop.facility, isPlaced ? std::optional(MapSpot{*stop.latitude, *stop.longitude}) : std::nullopt});
    }
    std::vector<Clues> ordered;
    for (const auto &stop : planning::byDistance(spotOf(warehouse), std::move(spots)))
        ordered.push_back(stop.facility);
    return reorder(route, ordered, user);
}

Answer<RouteChanged, PlanRefused> RouteDesk::retire(const RouteId &route, const UserId &user)
{
    BQ_TRY_ASSIGN(auto stored, m_station.books.plans.route(route));
    if (!stored)
        return Changed(err(PlanRefused{PlanRefusal::routeUnknown}));
    stored->retired = true;
    return define(*stored, user);
}

Answer<int, PlanRefused> RouteDesk::replaceAll(const std::vector<RouteDefined> &routes, const UserId &user)
{
    using Replaced = Result<int, PlanRefused>;
    return transact(m_station.journal, [&]() -> Answer<int, PlanRefused> {
        BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
        if (!writer)
            return Replaced(err(writer.error()));
        int written = 0;
        QSet<RouteId> kept;
        for (const auto &route : routes) {
            kept.insert(route.route);
            BQ_TRY_ASSIGN(const bool isNew, write(route, *writer, user));
            written += isNew ? 1 : 0;
        }
        constexpr int all = 100'000;
        BQ_TRY_ASSIGN(const auto driven, m_station.books.plans.routes(m_station.facility, QString(), 0, all));
        for (const auto &summary : driven) {
            if (kept.contains(summary.route))
                continue;
            BQ_TRY_ASSIGN(auto route, m_station.books.plans.route(summary.route));
            route->retired = true;
            BQ_TRY(write(*route, *writer, user));
            ++written;
        }
        return Replaced(written);
    });
}

Outcome<ImportPlan> RouteDesk::plan(const RouteSheet &sheet)
{
    return planRouteSheet(m_station, sheet);
}

Answer<std::vector<ImportPlan>, PlanRefused> RouteDesk::import(const std::vector<RouteSheet> &sheets, BadRows badRows,
                                                               const UserId &user)
{
    using Imported = Result<std::vector<ImportPlan>, PlanRefused>;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
    if (!writer)
        return Imported(err(writer.error()));
    std::vector<ImportPlan> plans;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto planned, plan(sheet));
        for (const auto &event : planned.events)
            BQ_TRY(m_station.journal.record(*writer, user, event));
        plans.push_back(std::move(planned));
    }
    // The transaction ends undone with this answer.
    if (badRows == BadRows::refuseAll && anyIsWrong(plans))
        return Imported(err(PlanRefused{PlanRefusal::rowsAreWrong, std::move(plans)}));
    BQ_TRY(transaction.commit());
    m_station.journal.publish();
    return Imported(std::move(plans));
}

Answer<PacedImport, PlanRefused> RouteDesk::beginImport(const RouteSheet &sheet, BadRows badRows, const UserId &user)
{
    using Begun = Result<PacedImport, PlanRefused>;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
    if (!writer)
        return Begun(err(writer.error()));
    BQ_TRY_ASSIGN(auto planned, plan(sheet));
    if (badRows == BadRows::refuseAll && !planned.errors.isEmpty())
        return Begun(err(PlanRefused{PlanRefusal::rowsAreWrong, {std::move(planned)}}));
    return Begun(PacedImport(m_station, std::move(transaction), *writer, user, std::move(planned)));
}

} // namespace botiquin
