// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/people_events.h"

namespace botiquin {

QString name(RunCause cause)
{
    switch (cause) {
    case RunCause::restored: return QStringLiteral("restored");
    case RunCause::copied: return QStringLiteral("copied");
    case RunCause::asked: return QStringLiteral("asked");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
