// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "storage/sql_store.h"

namespace botiquin {

namespace setting {
/// The run of the authority's log that this store writes; 1 where there is none.
inline const QString authorityRun = QStringLiteral("authorityRun");
} // namespace setting

/// Notes where the store is worked with, once: a copy of it that is worked with elsewhere knows by that that it is one.
[[nodiscard]] Outcome<void> noteHome(SqlStore &store);

/// The run after the last one of the device that this store has heard of, or that this machine has begun.
[[nodiscard]] Outcome<quint32> nextRun(SqlStore &store, DeviceId device);
/// The same where no centre can be asked: a copy leaves the next one to the store that it was copied from, and copies in
/// different places mostly take different ones. Two that take the same are told apart when both have spoken with a centre.
[[nodiscard]] Outcome<quint32> nextRunUnasked(SqlStore &store, DeviceId device);

/// Goes on under that run from now on: `runSetting` names it in the store, and a file beside the store (FILE.runs) on
/// the machine, so that the same backup restored once more begins another. Its first event says so to everybody.
[[nodiscard]] Outcome<void> beginRun(Journal &journal, SqlStore &store, const QString &runSetting, const Writer &writer,
                                     const RunBegun &begun);

/// Moves what was written from `firstForked` on, which is another history than the centre's, to the start of the run
/// that `writer` names and that is empty, in its order; what of it names another of the events moved names it as it is
/// called now, and so does what was written in later runs. Says in that run what it is, and makes the books anew. The
/// store is to be opened anew then. How many events were moved.
[[nodiscard]] Outcome<int> moveBranch(Journal &journal, SqlStore &store, const EventId &firstForked, const Writer &writer,
                                      const QString &runSetting);

} // namespace botiquin
