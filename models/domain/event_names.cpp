// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_names.h"

namespace botiquin {

QString name(PackLevel level)
{
    switch (level) {
    case PackLevel::pack: return QStringLiteral("pack");
    case PackLevel::inner: return QStringLiteral("inner");
    case PackLevel::outerCase: return QStringLiteral("outerCase");
    }
    Q_UNREACHABLE();
}

QString name(HoldReason reason)
{
    switch (reason) {
    case HoldReason::quarantine: return QStringLiteral("quarantine");
    case HoldReason::recall: return QStringLiteral("recall");
    }
    Q_UNREACHABLE();
}

QString name(RoundKind kind)
{
    switch (kind) {
    case RoundKind::ordinary: return QStringLiteral("ordinary");
    case RoundKind::extraordinary: return QStringLiteral("extraordinary");
    case RoundKind::emergency: return QStringLiteral("emergency");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
