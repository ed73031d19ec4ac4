// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/device_gate.h"

#include "domain/exchange/rights.h"
#include "domain/projection/fold.h"

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
    if (at.revocation && at.revocation->covers(event.id())) {
        BQ_TRY_ASSIGN(const auto known, at.revocation->isNamed() ? Outcome<std::optional<StoredEvent>>()
                                                                 : m_store.find(event.id()));
        if (!known)
            return Verdict(IntakeRefusal::Kind::revoked);
    }
    if (at.isAuthority)
        return Verdict(Admitted{});
    if (!at.facility)
        return Verdict(IntakeRefusal::Kind::unknownDevice);
    auto breach = breachOf(event, *at.facility, at.reach);
    if (!breach) {
        BQ_TRY_ASSIGN(const bool may, mayTakeBack(event, at));
        if (!may)
            breach = RightsBreach::notItsFacility;
    }
    return breach ? Verdict(Held{name(*breach)}) : Verdict(Admitted{});
}

/// By whoever wrote the other event, which may not have come yet.
Outcome<bool> DeviceGate::mayTakeBack(const Event &event, const Standing &at)
{
    const auto correction = correctionOf(event);
    if (!correction || correction->device == m_sender)
        return true;
    BQ_TRY_ASSIGN(const auto facility, m_subscribers.facilityOf(correction->device));
    return facility && speaksFor(*at.facility, at.reach, *facility);
}

} // namespace botiquin
