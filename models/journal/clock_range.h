// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/instant.h"

namespace botiquin {

/// Clocks are wrong by years, and work goes on with them. Not by one before 1970 or after 2149, though: nothing that
/// is dated by it could be told apart from nonsense, and the calendar (base/date.h) would end within what is planned.
[[nodiscard]] bool isClockInRange(Instant now);

/// How such a clock is named: the refusal of the command line, and the detail of the failure below.
[[nodiscard]] QString clockOutOfRange();

/// No work begins under such a clock.
[[nodiscard]] Outcome<void> requireClockInRange(Instant now);

} // namespace botiquin
