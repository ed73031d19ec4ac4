// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/clock_range.h"

namespace botiquin {

namespace {

constexpr Instant earliest{0};
constexpr Instant latest{5'680'281'599}; // 2149-12-31

} // namespace

bool isClockInRange(Instant now)
{
    return now >= earliest && now <= latest;
}

QString clockOutOfRange()
{
    return QStringLiteral("clockOutOfRange");
}

Outcome<void> requireClockInRange(Instant now)
{
    return isClockInRange(now) ? Outcome<void>() : fail(Failure::Kind::malformed, clockOutOfRange());
}

} // namespace botiquin
