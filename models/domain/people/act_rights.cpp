// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/act_rights.h"

#include <algorithm>

namespace botiquin {

std::vector<Right> rightsFor(int kind)
{
    switch (Kind(kind)) {
    case Kind::vehicleDefined:
    case Kind::driverDefined: return {Right::planRound};
    case Kind::tripPlanned: return {Right::planRound, Right::dispatch}; // another vehicle or driver is the dispatcher's too
    case Kind::codeTaught: return {Right::teachCode};
    case Kind::slotAssigned: return {Right::countStock};
    case Kind::lotHeld: return {Right::holdLot};
    case Kind::stockReceived: return {Right::receiveStock};
    case Kind::stockWrittenOff:
    case Kind::stockMoved: return {Right::moveStock};
    case Kind::countClosed: return {Right::countStock};
    case Kind::dispensed: return {Right::dispense};
    case Kind::boxSealed: return {Right::pack};
    case Kind::boxReopened: return {Right::reopenBox};
    case Kind::labelPrinted: return {Right::pack, Right::dispatch};
    case Kind::boxRedirected: return {Right::planRound, Right::overrideRefusal};
    case Kind::corrected: return {Right::correct};
    case Kind::incidentSettled: return {Right::settleIncident, Right::overrideRefusal}; // or lifted before it is one
    case Kind::tripLoaded:
    case Kind::tripUnloaded:
    case Kind::tripDeparted:
    case Kind::custodyPassed:
    case Kind::tripReturned: return {Right::dispatch};
    case Kind::stopArrived: return {Right::dispatch, Right::receiveDelivery};
    case Kind::deliveryReceived: return {Right::receiveDelivery};
    case Kind::shortageReported: return {Right::reportShortage};
    case Kind::shortageSeen:
    case Kind::shortageAnswered: return {Right::answerShortage};
    case Kind::shortageClosed: return {Right::reportShortage, Right::answerShortage};
    case Kind::recallAcknowledged: return {Right::acknowledgeRecall};
    default: return {};
    }
}

bool mayDo(const std::vector<Role> &roles, int kind)
{
    const auto rights = rightsFor(kind);
    return std::any_of(rights.begin(), rights.end(), [&](Right right) { return allows(roles, right); });
}

} // namespace botiquin
