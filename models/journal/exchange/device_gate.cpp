// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/device_gate.h"

#include "domain/exchange/rights.h"

namespace botiquin {

Outcome<DeviceGate::Standing> DeviceGate::standing()
{
    if (m_standing)
        return *m_standing;
    BQ_TRY_ASSIGN(const auto revocation, m_subscribers.revocationOf(m_sender));
    BQ_TRY_ASSIGN(const auto facility, m_subscribers.facilityOf(m_sender));
    BQ_TRY_ASSIGN(const Reach reach, m_subscribers.reachOf(m_sender));
    BQ_TRY_ASSIGN(const auto authority, m_store.authority());
    m_standing = Standing{revocation, facility, reach, authority == m_sender};
    return *m_standing;
}

Outcome<Gate::Verdict> DeviceGate::verdict(const Event &event)
{
    if (event.id().device != m_sender)
        return Verdict(IntakeRefusal::Kind::notTheSenders);
    BQ_TRY_ASSIGN(const Standing at, standing());
    if (at.revocation && at.revocation->covers(event.id()))
        return Verdict(IntakeRefusal::Kind::revoked);
    if (at.isAuthority)
        return Verdict(Admitted{});
    if (!at.facility)
        return Verdict(IntakeRefusal::Kind::unknownDevice);
    const auto breach = breachOf(event, *at.facility, at.reach);
    return breach ? Verdict(Held{name(*breach)}) : Verdict(Admitted{});
}

} // namespace botiquin
