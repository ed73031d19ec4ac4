// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/delivery_book.h"

namespace botiquin {

QString name(DeliveryState state)
{
    switch (state) {
    case DeliveryState::planned: return QStringLiteral("planned");
    case DeliveryState::sealed: return QStringLiteral("sealed");
    case DeliveryState::loaded: return QStringLiteral("loaded");
    case DeliveryState::onTheRoad: return QStringLiteral("onTheRoad");
    case DeliveryState::arrived: return QStringLiteral("arrived");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
