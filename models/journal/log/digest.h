// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

namespace botiquin {

/// Names the state of the projections: 64 hexadecimal digits, BLAKE2b-256 over every row by value in the order
/// of its table's keys. Stores that hold the same events have the same digest, in whatever order these came.
///
/// With a scope, only what concerns that facility: its balances, registers and people, and the boxes that it
/// sealed or is to get.
[[nodiscard]] Outcome<QString> digest(Store &store, const std::optional<Clues> &scope = std::nullopt);

} // namespace botiquin
