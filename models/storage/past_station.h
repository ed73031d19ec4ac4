// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log/past.h"
#include "journal/station.h"

#include <memory>

namespace botiquin {

/// A station with the books of a store as its log stood at a mark, in a store that is thrown away with it; its clock
/// is that of the live one. It replays the log, which takes seconds for a large one.
[[nodiscard]] Outcome<std::shared_ptr<Station>> pastStation(Station &live, quint64 mark, Past past);

} // namespace botiquin
