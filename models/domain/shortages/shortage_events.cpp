// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shortages/shortage_events.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(Urgency urgency)
{
    switch (urgency) {
    case Urgency::canWait: return QStringLiteral("canWait");
    case Urgency::soon: return QStringLiteral("soon");
    case Urgency::now: return QStringLiteral("now");
    }
    Q_UNREACHABLE();
}

std::optional<Urgency> parseUrgency(const QString &text)
{
    return parseNamed<Urgency>(text);
}

QString name(ShortageReason reason)
{
    switch (reason) {
    case ShortageReason::moreConsumption: return QStringLiteral("moreConsumption");
    case ShortageReason::kitWasShort: return QStringLiteral("kitWasShort");
    case ShortageReason::neverSent: return QStringLiteral("neverSent");
    case ShortageReason::damaged: return QStringLiteral("damaged");
    case ShortageReason::expired: return QStringLiteral("expired");
    case ShortageReason::other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<ShortageReason> parseShortageReason(const QString &text)
{
    return parseNamed<ShortageReason>(text);
}

QString name(ShortageAnswer answer)
{
    switch (answer) {
    case ShortageAnswer::willCome: return QStringLiteral("willCome");
    case ShortageAnswer::substituteWillCome: return QStringLiteral("substituteWillCome");
    case ShortageAnswer::takeFromNeighbour: return QStringLiteral("takeFromNeighbour");
    case ShortageAnswer::cannot: return QStringLiteral("cannot");
    }
    Q_UNREACHABLE();
}

std::optional<ShortageAnswer> parseShortageAnswer(const QString &text)
{
    return parseNamed<ShortageAnswer>(text);
}

QString name(ShortageEnd end)
{
    switch (end) {
    case ShortageEnd::received: return QStringLiteral("received");
    case ShortageEnd::withdrawn: return QStringLiteral("withdrawn");
    case ShortageEnd::merged: return QStringLiteral("merged");
    }
    Q_UNREACHABLE();
}

std::optional<ShortageEnd> parseShortageEnd(const QString &text)
{
    return parseNamed<ShortageEnd>(text);
}

} // namespace botiquin
