// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/incidents/incident_book.h"

namespace botiquin {

QString name(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::negativeStock: return QStringLiteral("negativeStock");
    case IncidentKind::boxSealedTwice: return QStringLiteral("boxSealedTwice");
    case IncidentKind::ssccUsedTwice: return QStringLiteral("ssccUsedTwice");
    case IncidentKind::contestedClaim: return QStringLiteral("contestedClaim");
    case IncidentKind::unreadableEvent: return QStringLiteral("unreadableEvent");
    case IncidentKind::parkedEvent: return QStringLiteral("parkedEvent");
    case IncidentKind::receivedElsewhere: return QStringLiteral("receivedElsewhere");
    case IncidentKind::leftInBox: return QStringLiteral("leftInBox");
    case IncidentKind::boxOnTwoTrips: return QStringLiteral("boxOnTwoTrips");
    case IncidentKind::tripOverdue: return QStringLiteral("tripOverdue");
    case IncidentKind::recalledAboard: return QStringLiteral("recalledAboard");
    case IncidentKind::coldLoadedLate: return QStringLiteral("coldLoadedLate");
    case IncidentKind::openedAway: return QStringLiteral("openedAway");
    case IncidentKind::setAsideTooMuch: return QStringLiteral("setAsideTooMuch");
    case IncidentKind::tripSealsDiffer: return QStringLiteral("tripSealsDiffer");
    case IncidentKind::boxSealDiffers: return QStringLiteral("boxSealDiffers");
    case IncidentKind::storeCopied: return QStringLiteral("storeCopied");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
