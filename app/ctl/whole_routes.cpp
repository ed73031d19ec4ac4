// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_routes.h"

#include "domain/catalog/facility_reading.h"
#include "domain/planning/route_order.h"
#include "domain/planning/route_split.h"
#include "journal/planning/standing_orders.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace botiquin::ctl {

namespace {

bool isClinic(SizeClass size)
{
    return size <= SizeClass::serviciosAmpliados;
}

MapSpot middleOf(const std::vector<RouteCandidate> &places)
{
    qint64 latitude = 0;
    qint64 longitude = 0;
    qint64 count = 0;
    for (const auto &place : places) {
        if (!place.spot)
            continue;
        latitude += place.spot->latitude;
        longitude += place.spot->longitude;
        ++count;
    }
    return count == 0 ? MapSpot{0, 0} : MapSpot{latitude / count, longitude / count};
}

/// Where a state's routes begin.
RouteCandidate startOf(const std::vector<PlacedFacility> &warehouses, const std::optional<Clues> &given,
                       const std::vector<RouteCandidate> &clinics)
{
    const MapSpot middle = middleOf(clinics);
    const RouteCandidate *best = nullptr;
    for (const auto &warehouse : warehouses) {
        if (given && warehouse.place.facility == *given)
            return warehouse.place;
        if (!warehouse.place.spot)
            continue;
        if (!best || planning::metresBetween(*warehouse.place.spot, middle) < planning::metresBetween(*best->spot, middle))
            best = &warehouse.place;
    }
    if (given)
        return {*given, QString(), std::nullopt};
    return best ? *best : clinics.front();
}

qint64 kilometresOf(const std::vector<RouteDefined> &routes, const std::optional<MapSpot> &start,
                    const std::vector<RouteCandidate> &clinics)
{
    std::map<Clues, std::optional<MapSpot>> spots;
    for (const auto &clinic : clinics)
        spots.emplace(clinic.facility, clinic.spot);
    qint64 metres = 0;
    for (const auto &route : routes) {
        std::vector<planning::StopSpot> stops;
        for (const auto &stop : route.stops)
            stops.push_back({stop, spots.at(stop)});
        metres += planning::roundTripMetres(start, stops);
    }
    return metres / 1000;
}

} // namespace

Result<void, Trouble> addFacilities(std::vector<PlacedFacility> &facilities, const Sheet &sheet)
{
    const auto reading = readFacilities(sheet);
    for (const auto &row : reading.rows) {
        const auto &read = row.value;
        if (!read.state || read.operation == Operation::stopped)
            continue;
        const auto millionths = [](double degrees) { return qint64(std::llround(degrees * 1'000'000)); };
        const auto spot = read.point
            ? std::optional(MapSpot{millionths(read.point->latitude), millionths(read.point->longitude)})
            : std::nullopt;
        facilities.push_back({{read.clues, read.municipality, spot}, *read.state, read.sizeClass.value_or(SizeClass::other)});
    }
    if (facilities.empty())
        return refuse(QStringLiteral("noFacilities"), {{QStringLiteral("file"), sheet.file}});
    return {};
}

Outcome<std::vector<PlacedFacility>> facilitiesOf(Workplace &workplace)
{
    BQ_TRY_ASSIGN(const auto rows, allFacilities(workplace.station().books));
    std::vector<PlacedFacility> facilities;
    for (const auto &row : rows) {
        const auto state = FederalState::fromText(row.state);
        if (!row.inOperation || !state)
            continue;
        const auto spot
            = row.latitude && row.longitude ? std::optional(MapSpot{*row.latitude, *row.longitude}) : std::nullopt;
        facilities.push_back({{row.clues, row.municipality, spot}, *state, row.sizeClass});
    }
    return facilities;
}

WholeRoutes planWholeRoutes(const std::vector<PlacedFacility> &facilities, const std::optional<Clues> &warehouse,
                            const std::optional<FederalState> &only, int aim)
{
    std::map<FederalState, std::vector<RouteCandidate>> states;
    std::vector<PlacedFacility> warehouses;
    for (const auto &facility : facilities) {
        if (facility.size == SizeClass::warehouse)
            warehouses.push_back(facility);
        else if (isClinic(facility.size) && (!only || facility.state == *only))
            states[facility.state].push_back(facility.place);
    }
    std::vector<int> counts;
    WholeRoutes plan;
    int eighths = 0;
    for (const auto &[state, clinics] : states) {
        counts.push_back(int(clinics.size()));
        plan.facilities += counts.back();
        eighths += (counts.back() + 7) / 8;
    }
    const auto shares = planning::shareRoutes(aim > 0 ? aim : eighths, counts);
    size_t at = 0;
    for (const auto &[state, clinics] : states) {
        const auto start = startOf(warehouses, warehouse, clinics);
        const auto routes = planning::splitIntoRoutes(start.facility, start.spot, state, clinics, shares[at++]);
        plan.states.push_back({state.displayName(), start.facility, int(clinics.size()), int(routes.size()),
                               kilometresOf(routes, start.spot, clinics)});
        plan.routes.insert(plan.routes.end(), routes.begin(), routes.end());
    }
    return plan;
}

QJsonObject told(const WholeRoutes &plan)
{
    size_t least = plan.routes.empty() ? 0 : plan.routes.front().stops.size();
    size_t most = 0;
    for (const auto &route : plan.routes) {
        least = std::min(least, route.stops.size());
        most = std::max(most, route.stops.size());
    }
    return {{QStringLiteral("facilities"), plan.facilities}, {QStringLiteral("routes"), qint64(plan.routes.size())},
            {QStringLiteral("stopsLeast"), qint64(least)},   {QStringLiteral("stopsMost"), qint64(most)},
            {QStringLiteral("states"), toJson(plan.states)}};
}

} // namespace botiquin::ctl
