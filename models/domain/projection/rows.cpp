// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection/rows.h"

namespace botiquin {

QString name(TripStep step)
{
    switch (step) {
    case TripStep::departed: return QStringLiteral("departed");
    case TripStep::custodyPassed: return QStringLiteral("custodyPassed");
    case TripStep::arrived: return QStringLiteral("arrived");
    case TripStep::returned: return QStringLiteral("returned");
    }
    Q_UNREACHABLE();
}

QString name(ShortageStep step)
{
    switch (step) {
    case ShortageStep::seen: return QStringLiteral("seen");
    case ShortageStep::answered: return QStringLiteral("answered");
    case ShortageStep::closed: return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
