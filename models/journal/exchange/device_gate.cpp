// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/device_gate.h"

#include "domain/people/act_rights.h"
#include "domain/projection/fold.h"

#include <algorithm>

namespace botiquin {

/// As wide as the device's reach ever was: what was right when it was done may come when it no longer is.
Outcome<Standing> DeviceGate::standing()
{
    if (!m_standing) {
        BQ_TRY_ASSIGN(auto standing, m_subscribers.standingOf(m_sender));
        BQ_TRY_ASSIGN(const Reach widest, m_rights.widestReach(m_sender));
        standing.reach = std::max(standing.reach, widest);
        m_standing = std::move(standing);
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

/// What a revocation named waits for somebody, whatever else becomes known.
Outcome<DeviceGate::Breach> DeviceGate::judge(const Event &event)
{
    BQ_TRY_ASSIGN(const Standing at, standing());
    if (at.revocation && at.revocation->isNamed() && at.revocation->covers(event.id()))
        return Breach(RightsBreach::revoked);
    if (at.isAuthority)
        return Breach();
    return at.facility ? breach(event, at) : Breach(RightsBreach::notItsFacility);
}

/// The device's first: what is held for its author alone counts once the region says who that is.
Outcome<DeviceGate::Breach> DeviceGate::breach(const Event &event, const Standing &at)
{
    if (const auto breach = breachOf(event, *at.facility, at.reach))
        return Breach(breach);
    BQ_TRY_ASSIGN(const auto ofTarget, breachOfTarget(event, at));
    if (ofTarget)
        return ofTarget;
    BQ_TRY_ASSIGN(const auto ofThings, breachOfThings(event, at));
    return ofThings ? ofThings : breachOfPeople(event, at);
}

/// By whoever wrote the other event, which may not have come yet.
Outcome<DeviceGate::Breach> DeviceGate::breachOfTarget(const Event &event, const Standing &at)
{
    const auto correction = correctionOf(event);
    if (!correction || correction->device == m_sender)
        return Breach();
    BQ_TRY_ASSIGN(const auto target, m_store.find(correction->target()));
    if (target && isCentres(target->event.envelope().kind))
        return Breach(RightsBreach::notTheCentre);
    BQ_TRY_ASSIGN(const auto theirs, m_subscribers.standingOf(correction->device));
    if (!theirs.facility)
        return Breach(theirs.isAuthority ? RightsBreach::notItsFacility : RightsBreach::notKnownYet);
    return speaksFor(*at.facility, at.reach, *theirs.facility) ? Breach() : Breach(RightsBreach::notItsFacility);
}

/// Devices bring words in any order: what is done to something that has not come waits for it.
Outcome<DeviceGate::Breach> DeviceGate::breachOfThings(const Event &event, const Standing &at)
{
    if (at.reach == Reach::nation)
        return Breach();
    const auto things = actedOn(event);
    bool isAllKnown = true;
    for (const auto &thing : things) {
        BQ_TRY_ASSIGN(const bool isItsNumber, this->isItsNumber(thing));
        BQ_TRY_ASSIGN(const auto concerned, isItsNumber ? Outcome<Concerned>() : concernedWith(thing));
        const auto isIts = [&](const Clues &facility) { return speaksFor(*at.facility, at.reach, facility); };
        if (isItsNumber || std::any_of(concerned.facilities.begin(), concerned.facilities.end(), isIts))
            return Breach();
        isAllKnown = isAllKnown && concerned.isAllKnown;
    }
    if (things.empty())
        return Breach();
    return Breach(isAllKnown ? RightsBreach::notItsFacility : RightsBreach::notKnownYet);
}

/// What is done to a shortage that does not come any more is done to its device's place, as a correction of it would be.
Outcome<Concerned> DeviceGate::concernedWith(const ActedOn &thing)
{
    BQ_TRY_ASSIGN(auto concerned, m_rights.concernedWith(thing));
    const auto shortage = thing.whose == ActedOn::Whose::shortage ? EventId::parse(thing.name) : std::nullopt;
    if (concerned.isAllKnown || !shortage)
        return concerned;
    BQ_TRY_ASSIGN(const bool isLost, this->isLost(*shortage));
    BQ_TRY_ASSIGN(const auto theirs, isLost ? m_subscribers.standingOf(shortage->device) : Outcome<Standing>());
    return theirs.facility ? m_rights.concernedWith({ActedOn::Whose::facility, theirs.facility->text()}) : concerned;
}

/// Since the centre went back to a backup, another event has its name; or its device, which brings run after run, goes on
/// in a later one. A copy of that device's store may bring it yet, of its own place where it speaks for no other.
Outcome<bool> DeviceGate::isLost(const EventId &shortage)
{
    BQ_TRY_ASSIGN(const auto stored, m_store.find(shortage));
    if (stored)
        return !stored->isHeld && stored->event.envelope().kind != int(Kind::shortageReported);
    BQ_TRY_ASSIGN(const Reach reach, m_rights.widestReach(shortage.device));
    BQ_TRY_ASSIGN(const auto runs, reach == Reach::facility ? m_store.runsOf(shortage.device)
                                                            : Outcome<std::vector<quint32>>());
    return std::any_of(runs.begin(), runs.end(), [&](quint32 run) { return run > shortage.run; });
}

/// As most are that it puts on boxes.
Outcome<bool> DeviceGate::isItsNumber(const ActedOn &thing)
{
    const auto sscc = Sscc::parse(thing.name);
    if (thing.whose != ActedOn::Whose::number || !sscc)
        return false;
    if (!m_numbers) {
        BQ_TRY_ASSIGN(m_numbers, m_rights.numbersOf(m_sender));
    }
    return std::any_of(m_numbers->begin(), m_numbers->end(), [&](const auto &range) { return range.contains(*sscc); });
}

/// The author, and whom the event names beside them.
Outcome<DeviceGate::Breach> DeviceGate::breachOfPeople(const Event &event, const Standing &at)
{
    const auto &envelope = event.envelope();
    if (rightsFor(envelope.kind).empty())
        return Breach();
    BQ_TRY_ASSIGN(const auto roles, envelope.author ? rolesOf(*envelope.author, at) : Outcome<Roles>());
    if (const auto breach = breachBy(roles, envelope.kind))
        return Breach(breach);
    for (const auto &named : namedInside(event)) {
        BQ_TRY_ASSIGN(const auto theirs, rolesOf(named.user, at));
        if (const auto breach = breachBy(theirs, named.right))
            return Breach(breach);
    }
    return Breach();
}

/// Those that they were ever given at a place for which the device speaks: nobody signs in anywhere else.
Outcome<DeviceGate::Roles> DeviceGate::rolesOf(const UserId &user, const Standing &at)
{
    if (const auto known = m_roles.find(user); known != m_roles.end())
        return known->second;
    BQ_TRY_ASSIGN(const auto said, m_rights.everSaidOf(user));
    auto roles = said.empty() ? Roles() : Roles(std::in_place);
    for (const auto &person : said) {
        if (speaksFor(*at.facility, at.reach, person.facility))
            roles->insert(roles->end(), person.roles.begin(), person.roles.end());
    }
    return m_roles.emplace(user, std::move(roles)).first->second;
}

} // namespace botiquin
