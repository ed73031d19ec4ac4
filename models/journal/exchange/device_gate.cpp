// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/device_gate.h"

#include "domain/people/act_rights.h"
#include "domain/projection/fold.h"

#include <algorithm>

namespace botiquin {

Outcome<Standing> DeviceGate::standing()
{
    if (!m_standing) {
        BQ_TRY_ASSIGN(m_standing, m_subscribers.standingOf(m_sender));
    }
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
    BQ_TRY_ASSIGN(const auto found, breach(event, at));
    return found ? Verdict(Held{name(*found)}) : Verdict(Admitted{});
}

/// The device's first: what is held for its author alone counts once the region says who that is.
Outcome<DeviceGate::Breach> DeviceGate::breach(const Event &event, const Standing &at)
{
    if (const auto breach = breachOf(event, *at.facility, at.reach))
        return Breach(breach);
    BQ_TRY_ASSIGN(const bool mayTake, mayTakeBack(event, at));
    BQ_TRY_ASSIGN(const bool mayTouch, isConcerned(event, at));
    if (!mayTake || !mayTouch)
        return Breach(RightsBreach::notItsFacility);
    const auto &envelope = event.envelope();
    if (rightsFor(envelope.kind).empty())
        return Breach();
    BQ_TRY_ASSIGN(const auto roles, envelope.author ? rolesOf(*envelope.author) : Outcome<Roles>());
    return breachBy(roles, envelope.kind);
}

/// By whoever wrote the other event, which may not have come yet.
Outcome<bool> DeviceGate::mayTakeBack(const Event &event, const Standing &at)
{
    const auto correction = correctionOf(event);
    if (!correction || correction->device == m_sender)
        return true;
    BQ_TRY_ASSIGN(const auto theirs, m_subscribers.standingOf(correction->device));
    return theirs.facility && speaksFor(*at.facility, at.reach, *theirs.facility);
}

/// With what has not come yet everybody may be: what devices bring comes in any order, and nothing that was right when it
/// was done is held for coming first.
Outcome<bool> DeviceGate::isConcerned(const Event &event, const Standing &at)
{
    const auto things = actedOn(event);
    for (const auto &thing : things) {
        BQ_TRY_ASSIGN(const auto facilities, m_rights.concernedWith(thing));
        const auto isIts = [&](const Clues &facility) { return speaksFor(*at.facility, at.reach, facility); };
        if (!facilities || std::any_of(facilities->begin(), facilities->end(), isIts))
            return true;
    }
    return things.empty();
}

Outcome<DeviceGate::Roles> DeviceGate::rolesOf(const UserId &user)
{
    if (const auto known = m_roles.find(user); known != m_roles.end())
        return known->second;
    BQ_TRY_ASSIGN(auto roles, m_rights.rolesEverHeld(user));
    return m_roles.emplace(user, std::move(roles)).first->second;
}

} // namespace botiquin
