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
    /// What a correction puts right. One whose target lost its own claim is evidence like the target.
    std::optional<EventId> corrects;
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

/// The claim of whatever corrects the event.
[[nodiscard]] QString correctionClaim(const EventId &target);

/// What a correction moves: its target's postings reversed, then those of its replacement. Nothing where one
/// of the two cannot be read.
[[nodiscard]] std::optional<Postings> correctionPostings(const Corrected &correction, const Event &target);

/// Pure: the same event, with the same answers from `lookup`, always folds to the same.
[[nodiscard]] Folding fold(const Event &event, const EventLookup &lookup);

} // namespace botiquin
