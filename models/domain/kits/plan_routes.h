// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/federal_state.h"
#include "domain/kits/kit_events.h"

namespace botiquin {

/// A place on the map, in millionths of a degree.
struct MapSpot
{
    qint64 latitude;
    qint64 longitude;
};

/// A facility that is to be visited.
struct RouteCandidate
{
    Clues facility;
    QString municipality;
    std::optional<MapSpot> spot;
};

/// First routes for a warehouse that has none of its own yet: neighbours together, at most `stopsMax` stops
/// each, the remotest first, every route from its stop nearest the warehouse outwards. Facilities without a
/// place on the map follow by municipality. Numbered "20-001", "20-002" … after the state. The same facilities
/// give the same routes, in whatever order they come.
[[nodiscard]] std::vector<RouteDefined> planRoutes(const Clues &warehouse, const std::optional<MapSpot> &warehouseSpot,
                                                   const FederalState &state, std::vector<RouteCandidate> facilities,
                                                   int stopsMax = 8);

} // namespace botiquin
