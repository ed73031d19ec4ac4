// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"

namespace botiquin::simulation {

/// A bug that a test plants, to see that it is found.
enum class Planted {
    droppedPosting,    ///< now and then a line of what an event moves is not written
    skippedCursor,     ///< now and then a reader of a feed passes over an entry
    eventAppliedTwice, ///< now and then an event moves its units twice
    forgottenSync,     ///< what is committed is not on the disk yet
    ignoredCount,      ///< what arrives late alters no count that came after it
    notStored,         ///< now and then somebody is told that an act is done, and nothing of it is stored
};
constexpr int countOf(Planted)
{
    return 6;
}
QString name(Planted planted);

/// Into the store's connection: the file stays as it is. An act that is not stored is where people act.
[[nodiscard]] Outcome<void> plant(SqlStore &store, Planted planted);

} // namespace botiquin::simulation
