// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/packing/lot_choice.h"

#include <QSet>
#include <optional>
#include <vector>

namespace botiquin::packing {

/// What the rules must know beside the box itself.
struct PackingContext
{
    UserId user; ///< who acts
    Instant now;
    Date today;
    ShelfLifeMargin margin;
    LotHolds holds;
    /// Who may override and reopen here.
    QSet<UserId> supervisors;
    /// The lots of the item at this warehouse, less what other boxes have taken and *not* less what this one
    /// has. Nothing: the books were not asked, and there are no warnings from them.
    std::optional<std::vector<LotStock>> stock;
    /// The lot that the item's slot holds by the last label read there, in whichever box that was.
    std::optional<Lot> slotLot;

    LotRules lotRules(Month month) const { return {today, month, margin, holds}; }
};

} // namespace botiquin::packing
