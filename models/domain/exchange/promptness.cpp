// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/promptness.h"

#include "domain/ledger/kind.h"

namespace botiquin {

bool goesAtOnce(int kind)
{
    switch (Kind(kind)) {
    case Kind::recallIssued:
    case Kind::recallAcknowledged:
    case Kind::stockReceived:
    case Kind::tripDeparted:
    case Kind::custodyPassed:
    case Kind::stopArrived:
    case Kind::deliveryReceived:
    case Kind::shortageReported:
    case Kind::shortageAnswered: return true;
    default: return false;
    }
}

} // namespace botiquin
