// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/clock.h"

#include <QDateTime>

namespace botiquin {

Instant SystemClock::now() const
{
    return {QDateTime::currentSecsSinceEpoch()};
}

} // namespace botiquin
