// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"

namespace botiquin::presentation {

/// What a person may mean by what they typed.
struct MeantItems
{
    std::vector<ItemRow> items;
    /// The first is what was typed, and nothing in the catalogue looks like it. Otherwise whoever typed has to choose.
    bool isCertain = false;
    bool isNearly = false; ///< nothing is called so; these are only written much like it
};

/// The items that a person at this workplace means by what they typed: what is called exactly so, then what begins
/// so, then what is nearly so, the nearest first (called.h). Of the first two, first what the facility holds, then
/// what it held or is entitled to this month, then the rest of the catalogue; each part with the best first. Of what
/// begins so, every item that the facility holds is among them before any that it does not hold.
[[nodiscard]] Outcome<MeantItems> meantItems(Station &station, const QString &typed, int limit);

} // namespace botiquin::presentation
