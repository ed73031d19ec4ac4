// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/held_acts.h"

#include "domain/exchange/rights.h"
#include "domain/projection/fold.h"
#include "journal/exchange/subscribers.h"

#include <QRandomGenerator>
#include <algorithm>

namespace botiquin {

namespace {

/// What a device says of itself alone, and a centre of others.
bool isOfItself(int kind)
{
    return kind == int(Kind::deviceKeyed) || kind == int(Kind::runBegun) || isCentres(kind);
}

} // namespace

Writer centreWriter(DeviceId centre, Instant now)
{
    constexpr qint64 begin = 1'700'000'000; // of 2023
    const qint64 minutes = std::max<qint64>(1, (now.seconds - begin) / 60);
    return {centre, quint32(minutes << 8 | QRandomGenerator::system()->bounded(256))};
}

Outcome<void> HeldActs::sayHeld(const Event &event, const QString &breach)
{
    const auto &envelope = event.envelope();
    BQ_TRY(m_journal.record(m_centre, std::nullopt, EventHeld{envelope.id.device, envelope.id.run, envelope.id.seq, envelope.kind,
                                                              envelope.time, breach}));
    return {};
}

Outcome<void> HeldActs::heed(const StoredEvent &said)
{
    const int kind = said.event.envelope().kind;
    if (kind != int(Kind::deviceRevoked) && kind != int(Kind::personDefined))
        return {};
    const auto body = standingBody(said.event);
    if (const auto *revoked = body ? std::get_if<DeviceRevoked>(&*body) : nullptr)
        return hold(*revoked);
    const auto *person = body ? std::get_if<PersonDefined>(&*body) : nullptr;
    return person ? releaseOf(person->user) : Outcome<void>();
}

Outcome<void> HeldActs::hold(const DeviceRevoked &revoked)
{
    const Revocation from{revoked.run, revoked.seq};
    BQ_TRY_ASSIGN(const auto runs, from.isNamed() ? m_journal.store().runsOf(revoked.device)
                                                  : Outcome<std::vector<quint32>>());
    for (const quint32 run : runs) {
        if (run >= from.run)
            BQ_TRY(holdRun({revoked.device, run, run == from.run ? from.seq : 1}));
    }
    return {};
}

/// From that event on.
Outcome<void> HeldActs::holdRun(EventId first)
{
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(first.device, first.run));
    for (EventId id = first; head && id.seq <= head->seq; ++id.seq) {
        BQ_TRY_ASSIGN(const auto stored, m_journal.store().find(id));
        if (stored && !stored->isHeld && !isOfItself(stored->event.envelope().kind))
            BQ_TRY(sayHeld(stored->event, name(RightsBreach::revoked)));
    }
    return {};
}

/// What a device brought before the authority said who works with it.
Outcome<void> HeldActs::releaseOf(const UserId &user)
{
    BQ_TRY_ASSIGN(const auto waiting, m_rights.heldFor(user));
    BQ_TRY_ASSIGN(const auto roles, waiting.empty() ? Outcome<std::optional<std::vector<Role>>>() : m_rights.rolesEverHeld(user));
    for (const auto &id : waiting) {
        BQ_TRY_ASSIGN(const auto stored, m_journal.store().find(id));
        if (stored && !breachBy(roles, stored->event.envelope().kind))
            BQ_TRY(release(*stored, std::nullopt, {}));
    }
    return {};
}

Outcome<void> HeldActs::release(const StoredEvent &held, const std::optional<UserId> &by, const QString &note)
{
    const EventId id = held.event.id();
    BQ_TRY(m_journal.record(m_centre, by, EventReleased{id.device, id.run, id.seq, note}));
    return {};
}

Outcome<void> HeldActs::reject(const StoredEvent &held, const std::optional<UserId> &by, const QString &note)
{
    const EventId id = held.event.id();
    BQ_TRY(m_journal.record(m_centre, by, EventRejected{id.device, id.run, id.seq, note}));
    return {};
}

} // namespace botiquin
