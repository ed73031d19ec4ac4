// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log/past.h"

namespace botiquin {

/// The books of a station's store as its log stood at a mark, in a store that is thrown away with them; their clock is
/// that of the live one. Making them replays the log, which takes seconds for a large one.
[[nodiscard]] Outcome<std::unique_ptr<PastBooks>> pastStation(Station &live, quint64 mark, Past past);

} // namespace botiquin
