// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shortages/shortage_rules.h"
#include "domain/stock/stock_life.h"
#include "journal/station.h"

namespace botiquin {

/// What the books of a facility say of an item that may run short.
struct ShortageOutlook
{
    Date today;
    Units onHand;
    std::vector<DayStock> days; ///< what was there at the end of each day that moved something
    std::optional<Consumption> consumption;
    StockLife life;
    std::optional<Date> nextDelivery;
    bool isGone = false; ///< it was used here, and nothing usable is left

    /// To the next delivery; a month where none is known.
    int daysToDelivery() const;
    /// Units in 30 days, rounded up; none where nothing is known.
    Units monthly() const;
    std::optional<ShortageProposal> proposal() const;

    static constexpr int daysUnknown = 30;
};

[[nodiscard]] Outcome<ShortageOutlook> shortageOutlook(Station &station, const Clave &item);

/// An item whose consumption outruns its stock.
struct ForeseenShortage
{
    Clave item;
    QString displayName;
    QString strength;
    Units onHand;
    std::optional<int> daysLeft;
    ShortageProposal proposal;
};

/// Those of the facility that nobody has reported yet, the ones that run out first first.
[[nodiscard]] Outcome<std::vector<ForeseenShortage>> foreseenShortages(Station &station);

} // namespace botiquin
