// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch/trip_events.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(UnloadReason reason)
{
    switch (reason) {
    case UnloadReason::loadedByMistake: return QStringLiteral("loadedByMistake");
    case UnloadReason::refused: return QStringLiteral("refused");
    case UnloadReason::notReached: return QStringLiteral("notReached");
    case UnloadReason::damaged: return QStringLiteral("damaged");
    case UnloadReason::other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<UnloadReason> parseUnloadReason(const QString &text)
{
    return parseNamed<UnloadReason>(text);
}

} // namespace botiquin
