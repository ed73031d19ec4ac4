// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit_events.h"

#include <functional>

namespace botiquin {

/// The ordinary round of a month, named after it. Kits are packed in four days and delivered in the five that
/// follow, from a Tuesday on, so that the clinics have them before the month begins.
[[nodiscard]] RoundDefined ordinaryRound(Month month);

/// The month whose ordinary round is packed next: the first whose packing ends on `today` or later.
[[nodiscard]] Month nextToPack(Date today);

/// What a facility is entitled to in the month of the round; nothing for one that gets no kits.
using EntitlementOf = std::function<std::vector<EntitlementLine>(const Clues &facility)>;

/// Orders the kits of every stop, numbered 1, 2, 3 … for each facility in the order of its entitlement. The
/// routes leave on their weekday where the round's days of delivery have it, else in their order, spread evenly over
/// those days. A facility on two routes gets its kits on the first.
[[nodiscard]] std::vector<KitOrdered> orderRound(const RoundDefined &round, const std::vector<RouteDefined> &routes,
                                                 const EntitlementOf &entitlementOf);

} // namespace botiquin
