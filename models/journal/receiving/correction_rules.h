// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/stock_desk.h"

namespace botiquin {

/// Why `wrong` cannot be taken back, or `right` not stand in its stead; nothing where it can. Goods come back only
/// where they still are: not out of a box that was reopened, is on a trip or was received.
[[nodiscard]] Outcome<std::optional<StockRefusal>> correctionRefusal(Station &station, const StoredEvent &wrong,
                                                                     const std::optional<EventBody> &right);

} // namespace botiquin
