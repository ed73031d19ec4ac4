// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispatch/dispatch_book.h"

namespace botiquin {

QString name(TripState state)
{
    switch (state) {
    case TripState::planned: return QStringLiteral("planned");
    case TripState::loading: return QStringLiteral("loading");
    case TripState::onTheRoad: return QStringLiteral("onTheRoad");
    case TripState::returned: return QStringLiteral("returned");
    case TripState::cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString name(TripBoxState state)
{
    switch (state) {
    case TripBoxState::notSealed: return QStringLiteral("notSealed");
    case TripBoxState::sealed: return QStringLiteral("sealed");
    case TripBoxState::aboard: return QStringLiteral("aboard");
    case TripBoxState::delivered: return QStringLiteral("delivered");
    case TripBoxState::deliveredElsewhere: return QStringLiteral("deliveredElsewhere");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
