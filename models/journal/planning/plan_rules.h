// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"
#include "journal/reference/import_desk.h"

namespace botiquin {

enum class PlanRefusal {
    noRight,
    notTheAuthority,  ///< this store holds no authority's log to write into
    datesReversed,    ///< a step of the round ends before it begins, or begins before the one before it
    monthHasOrders,   ///< kits of the round are ordered for the month that it has: what they hold follows from it
    datesTooFar,      ///< a day of the round is more than a year from its month, or that ten years from now
    roundUnknown,
    noRoutes,         ///< no route leaves this warehouse
    nobodyEntitled,   ///< no facility on a route gets a kit in the round's month
    nothingOrdered,   ///< the round has no kits yet
    routeUnknown,
    warehouseUnknown, ///< not a warehouse of the catalogue
    noStops,
    stopRepeated,
    stopsDiffer,      ///< an order of stops that are not the route's own
    windowReversed,   ///< a weekday that is none, or a window that ends before it begins
    handOverNowhere,  ///< a hand-over after a stop that the route does not have, or without a place
    rowsAreWrong,     ///< and all or nothing was asked
};
QString name(PlanRefusal refusal);

struct PlanRefused
{
    PlanRefusal rule;
    std::vector<ImportPlan> plans = {}; ///< rowsAreWrong: what is wrong in which sheet
};

/// Whether the user may plan here, and in whose log it is written.
[[nodiscard]] Answer<Writer, PlanRefused> planner(Station &station, const std::optional<Writer> &authority,
                                                  const UserId &user);

/// Whether any of the sheets has a bad row.
[[nodiscard]] bool anyIsWrong(const std::vector<ImportPlan> &plans);

} // namespace botiquin
