// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counting/variance.h"
#include "journal/store.h"

namespace botiquin {

/// The event in whose place in the book an event's lines stand: that which it corrects in the end. Nothing for a
/// correction that is not projected.
[[nodiscard]] Outcome<std::optional<Event>> standsFor(Store &store, const StoredEvent &stored);

/// The lines of the items at the place, but for those of the event of row `without`.
[[nodiscard]] Outcome<std::vector<BookLine>> bookLines(Store &store, const Place &place, const std::set<Clave> &items,
                                                       qint64 without);

} // namespace botiquin
