// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/plan_routes.h"

namespace botiquin::planning {

/// How many of `aim` routes each state gets, by how many facilities it has: at least 1 for each that has any, at
/// most one a facility. What rounding down leaves over goes to those that lost most by it; of equals, the first.
/// The sum is `aim` wherever that is possible.
[[nodiscard]] std::vector<int> shareRoutes(int aim, const std::vector<int> &facilities);

/// Just so many routes out of a warehouse, as even in length as can be: the remotest facility that is left with
/// its neighbours, each route in a short order. A facility without a place on the map goes with its municipality.
/// Numbered "20-001", "20-002" … after the state. The same facilities give the same routes, in whatever order
/// they come. Fewer where there are fewer facilities.
[[nodiscard]] std::vector<RouteDefined> splitIntoRoutes(const Clues &warehouse,
                                                        const std::optional<MapSpot> &warehouseSpot,
                                                        const FederalState &state,
                                                        std::vector<RouteCandidate> facilities, int routes);

} // namespace botiquin::planning
