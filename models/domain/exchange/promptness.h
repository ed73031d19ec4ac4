// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Whether somebody elsewhere waits for the news that an event of the kind is: what is missing and what is answered,
/// what left, arrived and was received, a recall and its answer. Everything else may wait for its turn.
[[nodiscard]] bool goesAtOnce(int kind);

} // namespace botiquin
