// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/route_desk.h"

namespace botiquin {

/// What importing a sheet of routes comes to, against the routes and the catalogue as they stand. A row's `key` is
/// its route; a bad row spoils the whole of its route (`spoiledGroup`). A stop that the catalogue does not hold is a
/// warning.
[[nodiscard]] Outcome<ImportPlan> planRouteSheet(Station &station, const RouteSheet &sheet);

} // namespace botiquin
