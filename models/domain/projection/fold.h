// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <functional>
#include <variant>

namespace botiquin {

/// What one event means for the projections.
struct Folded
{
    /// Events that claim the same slot are about one thing that can happen only once (a box reopened, an event
    /// corrected). The one of lowest rank posts; the others are evidence. Empty: the event posts in any case.
    QString claim;
    Postings postings;
    std::vector<Row> rows;
};

/// The event cannot be folded before another one has arrived.
struct Parked
{
    EventId awaited;
};

/// The event's kind, version or body is not known to this program: kept, but what it touches is incomplete.
struct Unreadable
{
};

using Folding = std::variant<Folded, Parked, Unreadable>;

/// Looks an event up among those that the store holds.
using EventLookup = std::function<std::optional<Event>(const EventId &)>;

/// Pure: the same event, with the same answers from `lookup`, always folds to the same.
[[nodiscard]] Folding fold(const Event &event, const EventLookup &lookup);

} // namespace botiquin
