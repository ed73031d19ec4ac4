// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/held_acts.h"

#include "domain/exchange/rights.h"
#include "domain/projection/fold.h"
#include "journal/exchange/device_gate.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cstdlib>
#include <utility>

namespace botiquin {

namespace {

constexpr Instant longAgo{0};
constexpr qint64 secondsBetweenRounds = 300;
constexpr qint64 secondsBetweenParts = 5;

/// What a device says of itself alone, and a centre of others.
bool isOfItself(int kind)
{
    return kind == int(Kind::deviceKeyed) || kind == int(Kind::runBegun) || isCentres(kind);
}

/// Whether events of the kind may say who somebody is, what a thing is or whose, how far a device reaches, or
/// what it may number.
bool saysWhose(int kind)
{
    switch (Kind(kind)) {
    case Kind::routeDefined:
    case Kind::kitOrdered:
    case Kind::personDefined:
    case Kind::deviceEnrolled:
    case Kind::deviceReachSet:
    case Kind::numbersGiven:
    case Kind::tripPlanned:
    case Kind::boxSealed:
    case Kind::boxRedirected:
    case Kind::stockMoved:
    case Kind::corrected:
    case Kind::tripLoaded:
    case Kind::deliveryReceived:
    case Kind::shortageReported:
    case Kind::runBegun: return true;
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
    if (kind == int(Kind::eventHeld) || saysWhose(kind))
        BQ_TRY(noteRoundFor(kind));
    const auto body = kind == int(Kind::deviceRevoked) ? standingBody(said.event) : std::nullopt;
    const auto *revoked = body ? std::get_if<DeviceRevoked>(&*body) : nullptr;
    return revoked ? hold(*revoked) : Outcome<void>();
}

/// A round that is under way has passed what may be right now: another is to follow it.
Outcome<void> HeldActs::noteRoundFor(int kind)
{
    const bool isOneMore = kind == int(Kind::eventHeld);
    if (!isOneMore && std::exchange(m_isDue, true))
        return {};
    BQ_TRY_ASSIGN(auto round, m_rights.lastRound());
    if (isOneMore && !round)
        return m_rights.noteRound(RightsBook::Round{m_journal.clock().now(), longAgo, {}});
    if (isOneMore || !round || round->after.isEmpty() || round->begun == longAgo)
        return {};
    round->begun = longAgo;
    return m_rights.noteRound(round);
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

/// What is released may make others right in its turn. Where others are in the way, they judge; a machine that stopped before
/// it judged does so a while later.
Outcome<void> HeldActs::judgeAgain()
{
    int busy = 0;
    for (int left = judgedAtOnce; left > 0 && busy < 3;) {
        BQ_TRY_ASSIGN(auto round, m_rights.lastRound());
        if (!round || !isTimeFor(*round))
            break;
        const auto judged = judgeNext(*round, left);
        if (!judged && judged.error().kind != Failure::Kind::busy)
            return tl::unexpected(judged.error());
        left -= judged.value_or(0);
        busy += judged ? 0 : 1;
    }
    return {};
}

/// Few are judged whenever that may help. Many that wait would cost everybody's contacts too much.
bool HeldActs::isTimeFor(const RightsBook::Round &round) const
{
    const auto isSince = [this](Instant time, qint64 seconds) {
        return std::abs(m_journal.clock().now().seconds - time.seconds) >= seconds;
    };
    return round.after.isEmpty() ? m_isDue || isSince(round.begun, secondsBetweenRounds) : isSince(round.last, secondsBetweenParts);
}

Outcome<int> HeldActs::judgeNext(RightsBook::Round &round, int limit)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    const bool isFirst = round.after.isEmpty();
    round.last = m_journal.clock().now();
    if (isFirst)
        round.begun = round.last;
    const bool wasDue = std::exchange(m_isDue, false);
    BQ_TRY_ASSIGN(const auto undecided, m_rights.undecided(round.after, limit));
    const auto judged = judge(undecided);
    const bool isOneMoreDue = m_isDue || (wasDue && !isFirst);
    m_isDue = m_isDue || wasDue; // should it not be kept
    BQ_TRY(judged);
    round.after = int(undecided.size()) < limit ? QString() : undecided.back().event.text();
    if (isOneMoreDue)
        round.begun = longAgo;
    BQ_TRY(m_rights.noteRound(isFirst && undecided.empty() ? std::nullopt : std::optional(round)));
    BQ_TRY(transaction.commit());
    m_isDue = false;
    return int(undecided.size());
}

Outcome<void> HeldActs::judge(const std::vector<RightsBook::Undecided> &undecided)
{
    std::map<DeviceId, DeviceGate> gates;
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
