// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/held_events.h"

namespace botiquin {

QString name(HeldVerdict verdict)
{
    switch (verdict) {
    case HeldVerdict::held: return QStringLiteral("held");
    case HeldVerdict::released: return QStringLiteral("released");
    case HeldVerdict::rejected: return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
