// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/delivery_events.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(SealState state)
{
    switch (state) {
    case SealState::intact: return QStringLiteral("intact");
    case SealState::broken: return QStringLiteral("broken");
    case SealState::missing: return QStringLiteral("missing");
    case SealState::otherNumber: return QStringLiteral("otherNumber");
    }
    Q_UNREACHABLE();
}

std::optional<SealState> parseSealState(const QString &text)
{
    return parseNamed<SealState>(text);
}

Units missing(const DeliveryReceived &delivery, const DeliveredLine &line)
{
    Units accounted = line.found();
    for (const auto &other : delivery.lines) {
        if (other.insteadOf == line.lot)
            accounted += other.found();
    }
    return accounted < line.listed ? line.listed - accounted : Units(0);
}

QString name(MoveReason reason)
{
    switch (reason) {
    case MoveReason::transfer: return QStringLiteral("transfer");
    case MoveReason::returned: return QStringLiteral("returned");
    case MoveReason::surplus: return QStringLiteral("surplus");
    case MoveReason::other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<MoveReason> parseMoveReason(const QString &text)
{
    return parseNamed<MoveReason>(text);
}

} // namespace botiquin
