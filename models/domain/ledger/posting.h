// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/lot.h"
#include "domain/ledger/place.h"

#include <vector>

namespace botiquin {

/// One line of the double entry: so many units of a lot came to (positive) or left (negative) a place.
struct Posting
{
    Place place;
    Lot lot;
    Units units;

    static constexpr auto fields = Fields{Field{1, "place", &Posting::place},
                                          Field{2, "lot", &Posting::lot},
                                          Field{3, "units", &Posting::units}};
    friend bool operator==(const Posting &, const Posting &) = default;
};

using Postings = std::vector<Posting>;

/// Appends the pair that moves `units` of `lot`.
void move(Postings &postings, const Place &from, const Place &to, const Lot &lot, Units units);

/// Whether the units of every lot sum to zero, as those of every event do.
[[nodiscard]] bool areBalanced(const Postings &postings);

/// The same lines with the signs changed.
[[nodiscard]] Postings reversed(Postings postings);

} // namespace botiquin
