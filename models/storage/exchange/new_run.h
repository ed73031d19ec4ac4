// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "storage/sql_store.h"

namespace botiquin {

namespace setting {
/// The run of the authority's log that this store writes; 1 where there is none.
inline const QString authorityRun = QStringLiteral("authorityRun");
} // namespace setting

/// The run after the last one of the device that this store has heard of, or that this machine has begun.
[[nodiscard]] Outcome<quint32> nextRun(SqlStore &store, DeviceId device);

/// Goes on under that run from now on: `runSetting` names it in the store, and a file beside the store (FILE.runs) on
/// the machine, so that the same backup restored once more begins another.
[[nodiscard]] Outcome<void> beginRun(SqlStore &store, const QString &runSetting, const Writer &writer);

/// Moves what was written from `firstForked` on, which is another history than the centre's, to the start of the run
/// that `writer` names and that is empty, in its order; what of it names another of the events moved names it as it is
/// called now. Makes the books anew. The store is to be opened anew then. How many events were moved.
[[nodiscard]] Outcome<int> moveBranch(SqlStore &store, const EventId &firstForked, const Writer &writer,
                                      const QString &runSetting);

} // namespace botiquin
