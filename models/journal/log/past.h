// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

namespace botiquin {

/// Which events stood in a log when its highest order was a mark. Events of other stores may come late, with an order
/// below what was there; who was not there can only take one of two readings.
enum class Past {
    asItCame, ///< what this store got before its first event above the mark
    inOrder,  ///< every event up to the mark, whenever this store got it
};

/// Makes the projections of that log in an empty store. What is held now is held there.
[[nodiscard]] Outcome<void> replayPast(Store &live, Store &scratch, quint64 mark, Past past);

/// Whether the two readings differ in this store.
[[nodiscard]] Outcome<bool> cameLate(Store &live, quint64 mark);

} // namespace botiquin
