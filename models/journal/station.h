// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/lot_choice.h"
#include "journal/books.h"
#include "journal/journal.h"

namespace botiquin {

/// A value, the refusal of a command, or the failure of the machine under it: never mixed.
template <class T, class Refusal>
using Answer = Outcome<Result<T, Refusal>>;

/// How a workplace is set up; kept in the store, so that every program on it goes by the same.
struct StationSettings
{
    packing::ShelfLifeMargin margin; ///< after the end of a kit's month
    bool checkRequired;              ///< a second person before the seal
};

/// A workplace: one device at one facility, with its journal and its books.
struct Station
{
    Journal &journal;
    Books &books;
    Writer writer;
    Clues facility;
    StationSettings settings;

    Instant now() const { return journal.clock().now(); }
    Date today() const { return Date::ofLocal(now()); }
    Place place() const { return Place::facility(facility); }
};

/// Runs `work` in a transaction that stands unless it fails (a refusal writes nothing but what it means to);
/// publishes what it committed.
template <class Work>
auto transact(Journal &journal, const Work &work) -> decltype(work())
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(journal.store()));
    auto answer = work();
    if (!answer)
        return answer;
    BQ_TRY(transaction.commit());
    journal.publish();
    return answer;
}

} // namespace botiquin
