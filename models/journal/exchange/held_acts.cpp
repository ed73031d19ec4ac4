// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/held_acts.h"

#include "domain/exchange/rights.h"
#include "domain/projection/fold.h"
#include "journal/exchange/device_gate.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cstdlib>

namespace botiquin {

namespace {

/// What a device says of itself alone, and a centre of others.
bool isOfItself(int kind)
{
    return kind == int(Kind::deviceKeyed) || kind == int(Kind::runBegun) || isCentres(kind);
}

/// Whether events of the kind may say who somebody is, what a thing is or whose, or how far a device reaches.
bool saysWhose(int kind)
{
    switch (Kind(kind)) {
    case Kind::routeDefined:
    case Kind::kitOrdered:
    case Kind::personDefined:
    case Kind::deviceEnrolled:
    case Kind::deviceReachSet:
    case Kind::tripPlanned:
    case Kind::boxSealed:
    case Kind::boxRedirected:
    case Kind::stockMoved:
    case Kind::corrected:
    case Kind::tripLoaded:
    case Kind::shortageReported: return true;
    default: return false;
    }
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
    m_isDue = m_isDue || saysWhose(kind);
    const auto body = kind == int(Kind::deviceRevoked) ? standingBody(said.event) : std::nullopt;
    const auto *revoked = body ? std::get_if<DeviceRevoked>(&*body) : nullptr;
    return revoked ? hold(*revoked) : Outcome<void>();
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

/// What is released may make others right in its turn. A machine that stopped before it judged does so a while later.
Outcome<void> HeldActs::judgeAgain()
{
    constexpr qint64 secondsBetween = 300;
    if (!m_isDue) {
        BQ_TRY_ASSIGN(const auto last, m_rights.lastJudged());
        m_isDue = last && std::abs(m_journal.clock().now().seconds - last->seconds) >= secondsBetween;
    }
    while (m_isDue) {
        m_isDue = false;
        if (const auto judged = judgeUndecided(); !judged) {
            m_isDue = true;
            return judged;
        }
    }
    return {};
}

Outcome<void> HeldActs::judgeUndecided()
{
    BQ_TRY_ASSIGN(const auto asked, m_rights.undecided());
    if (asked.empty())
        return {};
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    std::map<DeviceId, DeviceGate> gates;
    BQ_TRY_ASSIGN(const auto undecided, m_rights.undecided()); // somebody may have decided before it began
    for (const auto &[id, said] : undecided) {
        BQ_TRY_ASSIGN(const auto stored, m_journal.store().find(id));
        if (!stored || !stored->isHeld)
            continue;
        auto &gate = gates.try_emplace(id.device, id.device, m_journal.store(), m_subscribers, m_rights).first->second;
        BQ_TRY_ASSIGN(const auto breach, gate.judge(stored->event));
        if (!breach)
            BQ_TRY(release(*stored, std::nullopt, {}));
        else if (name(*breach) != said)
            BQ_TRY(sayHeld(stored->event, name(*breach)));
    }
    BQ_TRY(m_rights.noteJudged(m_journal.clock().now()));
    return transaction.commit();
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
