// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_desk.h"

namespace botiquin {

/// What ordering the kits of a sheet comes to, against the orders of the round as they stand, the catalogue and
/// the routes. A row's `key` is its facility. Where it is to be recorded, within the transaction that does.
[[nodiscard]] Outcome<ImportPlan> planOrders(Station &station, const RoundDefined &round, const OrderSheet &sheet);

} // namespace botiquin
