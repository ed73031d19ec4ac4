// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counting/count_events.h"
#include "domain/ledger/event.h"
#include "domain/ledger/posting.h"

#include <set>

namespace botiquin {

/// A count in the place where it cuts the book. A corrected count cuts where the one that it corrects did.
struct CountAnchor
{
    EventId at;
    quint64 order;
    Instant time; ///< when was counted, as claimed
    CountClosed count;

    Place place() const { return Place::facility(count.facility); }
};

/// A line of the book at the counted place. A correction's lines stand where the corrected event does.
struct BookLine
{
    EventId event;
    quint64 order;
    Instant time;
    Lot lot;
    Units units;
};

/// Whether the count had the line before it: its own device's by seq, those that it had seen, and what neither
/// had seen of the other by the clock; never what is of a later order. A count that was put in later from paper
/// goes by the clock for all of them.
[[nodiscard]] bool isBefore(const BookLine &line, const CountAnchor &anchor);

/// What was counted less what the book says, of those of the items that are in the count's scope: between the
/// counted place and its variance, by lot. `lines` are those at the place of these items, without its own.
[[nodiscard]] Postings variance(const CountAnchor &anchor, const std::set<Clave> &items,
                                const std::vector<BookLine> &lines);

} // namespace botiquin
