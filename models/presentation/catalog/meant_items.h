// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"

namespace botiquin::presentation {

/// The items that a person at this workplace means by what they typed: first what the facility holds, then what it
/// held or is entitled to this month, then the rest of the catalogue; each part with the best first. Every item that
/// the facility holds and that is called so is among them before any that it does not hold.
[[nodiscard]] Outcome<std::vector<ItemRow>> meantItems(Station &station, const QString &typed, int limit);

} // namespace botiquin::presentation
