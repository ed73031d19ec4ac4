// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/plan_routes.h"

#include <algorithm>
#include <cmath>

namespace botiquin {

namespace {

/// Grows with the distance, which is all that is asked of it: a degree of longitude counts as at 20° north.
double farness(const MapSpot &a, const MapSpot &b)
{
    constexpr double narrowing = 0.94;
    const double north = double(a.latitude - b.latitude);
    const double east = double(a.longitude - b.longitude) * narrowing;
    return north * north + east * east;
}

using Candidates = std::vector<RouteCandidate>;

/// Moves the candidate to which `farFrom` gives the least (or most) to the end, and takes it.
template <class Better>
RouteCandidate take(Candidates &candidates, const Better &better)
{
    const auto found = std::min_element(candidates.begin(), candidates.end(), better);
    auto taken = std::move(*found);
    candidates.erase(found); // The order by CLUES decides between equals, and stays.
    return taken;
}

RouteCandidate takeNearest(Candidates &candidates, const MapSpot &to)
{
    return take(candidates, [&](const auto &a, const auto &b) { return farness(*a.spot, to) < farness(*b.spot, to); });
}

RouteCandidate takeRemotest(Candidates &candidates, const MapSpot &from)
{
    return take(candidates,
                [&](const auto &a, const auto &b) { return farness(*a.spot, from) > farness(*b.spot, from); });
}

/// The remotest facility that is left, with its neighbours.
Candidates takeCluster(Candidates &candidates, const MapSpot &warehouse, int stopsMax)
{
    Candidates cluster{takeRemotest(candidates, warehouse)};
    const MapSpot centre = *cluster.front().spot;
    while (int(cluster.size()) < stopsMax && !candidates.empty())
        cluster.push_back(takeNearest(candidates, centre));
    return cluster;
}

std::vector<Clues> inDrivingOrder(Candidates cluster, MapSpot from)
{
    std::vector<Clues> stops;
    while (!cluster.empty()) {
        const auto next = takeNearest(cluster, from);
        from = *next.spot;
        stops.push_back(next.facility);
    }
    return stops;
}

} // namespace

std::vector<RouteDefined> planRoutes(const Clues &warehouse, const std::optional<MapSpot> &warehouseSpot,
                                     const FederalState &state, std::vector<RouteCandidate> facilities, int stopsMax)
{
    std::sort(facilities.begin(), facilities.end(),
              [](const auto &a, const auto &b) { return a.facility < b.facility; });
    const auto unplaced = std::stable_partition(facilities.begin(), facilities.end(),
                                                [](const RouteCandidate &candidate) { return candidate.spot.has_value(); });
    Candidates rest(unplaced, facilities.end());
    facilities.erase(unplaced, facilities.end());
    std::stable_sort(rest.begin(), rest.end(),
                     [](const auto &a, const auto &b) { return a.municipality < b.municipality; });

    std::vector<RouteDefined> routes;
    const auto add = [&](std::vector<Clues> stops) {
        const QString id = QStringLiteral("%1-%2").arg(state.code()).arg(routes.size() + 1, 3, 10, QChar(u'0'));
        routes.push_back({*RouteId::parse(id), warehouse, std::move(stops)});
    };
    while (!facilities.empty()) {
        const MapSpot from = warehouseSpot.value_or(*facilities.front().spot);
        add(inDrivingOrder(takeCluster(facilities, from, stopsMax), from));
    }
    for (size_t at = 0; at < rest.size(); at += size_t(stopsMax)) {
        std::vector<Clues> stops;
        for (size_t i = at; i < std::min(rest.size(), at + size_t(stopsMax)); ++i)
            stops.push_back(rest[i].facility);
        add(std::move(stops));
    }
    return routes;
}

} // namespace botiquin
