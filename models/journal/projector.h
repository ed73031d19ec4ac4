// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

namespace botiquin {

/// Brings an event that the store has just appended into the projections, and with it those that waited for
/// it. Within the caller's transaction.
[[nodiscard]] Outcome<void> project(Store &store, const StoredEvent &stored);

/// The same, unless it was set aside: then it is held. Whether it was projected.
[[nodiscard]] Outcome<bool> projectUnlessSetAside(Store &store, const StoredEvent &stored);

/// Drops the projections and makes them anew from the log. Within the caller's transaction.
[[nodiscard]] Outcome<void> projectAnew(Store &store);
/// The same in one transaction: nobody sees a half-made book.
[[nodiscard]] Outcome<void> rebuildProjections(Store &store);

} // namespace botiquin
