// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/log/log_file.h"

namespace botiquin {

/// Why a stretch of a run was not taken in. The rest of that run in the file goes with it; other runs do not.
struct LogRefusal
{
    enum class Kind {
        gap,         ///< events before it are missing here; another file may bring them
        forked,      ///< the store holds another event of that name
        misordered,  ///< its order is not above that of the event before it
        headDiffers, ///< the chain that the file names does not follow from its events
        notTheAuthority, ///< reference data, which the region's authority alone defines, from another device
    };

    Kind kind;
    EventId at;         ///< the first event concerned
    qint64 events = 0;  ///< how many of the file's events were left out for it
};
QString name(LogRefusal::Kind kind);

struct LogImport
{
    qint64 recorded = 0;
    qint64 alreadyRecorded = 0;
    std::vector<LogRefusal> refusals;  ///< at most one a run
    std::optional<LogFileFault> fault; ///< what ended the reading; complete stretches before it were taken in

    bool isComplete() const { return refusals.empty() && !fault; }
};

/// Takes in a log that another store exported, a stretch a transaction: its events are committed only when the
/// chain computed here is the one that the file names. Taking a file twice, or several in any order until none
/// is refused for a gap, comes to the same. Kinds of the authority's own log are taken from the authority alone:
/// the device of the store's first RegionCreated, or in a store without one, of the first that comes. A failure leaves whole stretches, and the import can be repeated.
[[nodiscard]] Outcome<LogImport> importLog(Journal &journal, QIODevice &from);

} // namespace botiquin
