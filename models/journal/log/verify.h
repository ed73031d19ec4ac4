// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

#include <functional>

namespace botiquin {

/// Something in a store that is not as it must be.
struct Deviation
{
    enum class Kind {
        pageDamaged,       ///< the database finds its own pages or indexes wrong
        notAnEvent,        ///< bytes in the log that are no event
        columnsDiffer,     ///< what stands beside an event's bytes is not what these say
        seqGap,            ///< a device's run does not count 1, 2, 3 …
        orderNotAscending, ///< an event is not above the one before it
        chainBroken,       ///< a chain value does not follow from the bytes
        unbalanced,        ///< an event's postings do not sum to zero for a lot
        rowMissing,        ///< a rebuild from the log gives a row that the store lacks
        rowUnexpected,     ///< the store has a row that a rebuild does not give
        rowDiffers,        ///< a rebuild gives the row other values
        settingMeaningless, ///< a local setting holds a value that is none
    };

    Kind kind;
    QString where; ///< an event's name, or a table and its key
};

/// The name of a kind as the command line writes it, e.g. "chainBroken".
QString name(Deviation::Kind kind);

struct VerifyReport
{
    qint64 events = 0;
    qint64 runs = 0;
    qint64 postings = 0;
    qint64 balances = 0; ///< other than zero
    qint64 parked = 0;
    qint64 unreadable = 0;
    qint64 contested = 0;
    qint64 alone = 0; ///< taken on the word of who sent them, without their run's chain
    qint64 held = 0;
    qint64 deviationCount = 0;
    std::vector<Deviation> deviations; ///< the first of them, at most `deviationsMax`

    struct Dated
    {
        EventId event;
        Instant time;
    };
    std::optional<Dated> latest; ///< the event that claims the latest hour; ahead of now, some clock was wrong or is

    static constexpr size_t deviationsMax = 200;
    bool holds() const { return deviationCount == 0; }
    void note(Deviation::Kind kind, const QString &where);
};

/// Gives an empty store that is thrown away after use.
using MakeStore = std::function<Outcome<std::unique_ptr<Store>>()>;

/// Proves a store: its chains are whole, every event's postings balance, and its projections are those that a
/// scratch store makes of the same log, taken device by device instead of as it came. Reads one moment's
/// state, row by row, and writes nothing to the store. A store too damaged to be read to the end is a failure.
[[nodiscard]] Outcome<VerifyReport> verify(Store &live, const MakeStore &makeScratch);

} // namespace botiquin
