// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counting/variance.h"
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
    /// A count, or what replaces one: it posts what the book before it lacks or has too much.
    std::optional<CountAnchor> anchor = {};
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

/// An event that is projected, with the one that it puts right in the end: itself unless it is a correction.
struct Known
{
    Event event;
    Event first;
};

/// Looks an event up among those that the store has projected.
using EventLookup = std::function<std::optional<Known>(const EventId &)>;

/// What the body claims (Folded::claim).
[[nodiscard]] QString claimOf(const EventBody &body);

/// The body as it claims what the correction took back: a box that was not reopened after all can be reopened.
[[nodiscard]] EventBody claimedAgain(EventBody body, const EventId &takenBackBy);

/// The claim of whatever corrects the event.
[[nodiscard]] QString correctionClaim(const EventId &target);

/// The correction that an event is. Nothing for any other kind, whose body is not read, or where it cannot be read.
[[nodiscard]] std::optional<Corrected> correctionOf(const Event &event);

/// The event of which this one says how it stands (isVerdict); nothing for any other kind, or where it cannot be read.
[[nodiscard]] std::optional<EventId> judgedBy(const Event &event);

/// What a correction moves: its target's postings reversed, then those of its replacement. Nothing where one
/// of the two cannot be read, or where they are of two kinds.
[[nodiscard]] std::optional<Postings> correctionPostings(const Corrected &correction, const Event &target);

/// What the event says of the world: its body, or for a correction what replaces its target's. Nothing where
/// nothing replaces it, or where it cannot be read.
[[nodiscard]] std::optional<EventBody> standingBody(const Event &event);

/// The event that a correction of `target` puts right in the end.
[[nodiscard]] const Event &correctedInTheEnd(const Event &correction, const Known &target);

/// Pure: the same event, with the same answers from `lookup`, always folds to the same.
[[nodiscard]] Folding fold(const Event &event, const EventLookup &lookup);

} // namespace botiquin
