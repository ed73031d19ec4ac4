// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "domain/projection/fold.h"
#include "journal/exchange/held_act.h"
#include "journal/projector.h"

#include <algorithm>
#include <limits>

namespace botiquin {

namespace {

/// A clock that went back by more than this has been set, not corrected.
constexpr qint64 clockStepSeconds = 2;

/// The clock's claim, within what an event can say.
Instant claimOf(const Clock &clock)
{
    return std::clamp(clock.now(), earliestClaim, latestClaim);
}

/// Above what the store has seen; at the very end of the range, which only a hostile device can bring about,
/// events of one device still follow each other by seq.
quint64 orderAfter(quint64 seen, Instant now)
{
    const quint64 wall = now.seconds > 0 ? quint64(now.seconds) : 0;
    return std::min(std::max(wall, seen + 1), Rank::orderMax);
}

quint32 epochAt(const std::optional<Head> &head, Instant now)
{
    if (!head)
        return 1;
    const bool wasSetBack = now.seconds + clockStepSeconds < head->time.seconds;
    return wasSetBack && head->clockEpoch < std::numeric_limits<quint32>::max() ? head->clockEpoch + 1
                                                                               : head->clockEpoch;
}

QByteArray chainAfter(const std::optional<Head> &head, const Event &event)
{
    return chainNext(head ? head->chain : chainStart(), event.canonical());
}

tl::unexpected<Failure> malformed(const EventBody &body)
{
    return fail(Failure::Kind::malformed, kindName(kindOf(body)));
}

/// What the envelope must name. A correction's postings are known from its target, and it touches what that did.
Outcome<std::optional<Touches>> touchedBy(Store &store, const EventBody &body)
{
    if (const auto *count = std::get_if<CountClosed>(&body))
        return std::optional(botiquin::touchedBy(*count));
    const auto *correction = std::get_if<Corrected>(&body);
    if (!correction)
        return touches(postings(body));
    BQ_TRY_ASSIGN(const auto target, store.find(correction->target()));
    if (!target)
        return fail(Failure::Kind::notFound, correction->target().text());
    const auto moved = correctionPostings(*correction, target->event);
    if (!moved)
        return malformed(body);
    auto touched = touches(*moved);
    return touched ? touched : target->event.envelope().touches;
}

} // namespace

Journal::Journal(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

/// Names the correction that took back whatever held the body's claim; of one that is held, nothing changes.
Outcome<EventBody> Journal::claimingAnew(const EventBody &body)
{
    EventBody claiming = body;
    for (;;) {
        const QString claim = botiquin::claimOf(claiming);
        BQ_TRY_ASSIGN(auto holder, claim.isEmpty() ? std::optional<ClaimHolder>() : m_store.claimHolder(claim));
        std::optional<Event> last;
        while (holder) {
            BQ_TRY_ASSIGN(const auto stored, m_store.at(holder->row));
            if (!stored)
                break;
            last = stored->event;
            BQ_TRY_ASSIGN(holder, m_store.claimHolder(correctionClaim(last->id())));
        }
        if (!last || standingBody(*last))
            return claiming;
        claiming = claimedAgain(claiming, last->id());
    }
}

Outcome<EventId> Journal::record(const Writer &writer, const std::optional<UserId> &author, const EventBody &said)
{
    BQ_TRY_ASSIGN(const EventBody body, claimingAnew(said));
    const QCborMap encoded = encodeBody(body);
    if (!decodeBody(kindOf(body), versionOf(body), encoded))
        return malformed(body);
    BQ_TRY_ASSIGN(const auto touched, touchedBy(m_store, body));
    BQ_TRY_ASSIGN(const auto head, m_store.head(writer.device, writer.run));
    if (head && head->chain.isEmpty())
        return fail(Failure::Kind::damaged, QStringLiteral("not this store's own run: ") + writer.device.text());
    BQ_TRY_ASSIGN(const quint64 orderMax, m_store.orderMax());
    const Instant now = claimOf(m_clock);
    const Envelope envelope{{writer.device, writer.run, head ? head->seq + 1 : 1},
                            now,
                            epochAt(head, now),
                            orderAfter(orderMax, now),
                            author,
                            kindOf(body),
                            versionOf(body),
                            touched};
    // What is written must be readable for ever: it goes in as it will come out.
    const auto event = Event::parse(Event::make(envelope, encoded).canonical());
    if (!event)
        return malformed(body);
    BQ_TRY(append(*event, chainAfter(head, *event)));
    return event->id();
}

Outcome<std::optional<Taken>> Journal::reasonAgainst(const Event &event, const std::optional<Head> &head)
{
    using Reason = std::optional<Taken>;
    const bool mayBeKnown = head && event.id().seq <= head->seq;
    BQ_TRY_ASSIGN(const auto known, mayBeKnown ? m_store.find(event.id()) : Outcome<std::optional<StoredEvent>>());
    if (known)
        return Reason(known->event.canonical() == event.canonical() ? Taken::alreadyRecorded : Taken::forked);
    // After events that came alone there is no chain to go on from.
    if (event.id().seq != (head ? head->seq + 1 : 1) || (head && head->chain.isEmpty()))
        return Reason(Taken::gap);
    const quint64 order = event.envelope().order;
    if (head && order <= head->order && order < Rank::orderMax)
        return Reason(Taken::misordered);
    return Reason();
}

Outcome<Taken> Journal::take(const Event &event)
{
    BQ_TRY_ASSIGN(const auto head, m_store.head(event.id().device, event.id().run));
    BQ_TRY_ASSIGN(const auto reason, reasonAgainst(event, head));
    if (reason)
        return *reason;
    BQ_TRY(append(event, chainAfter(head, event)));
    return Taken::recorded;
}

Outcome<Taken> Journal::takeAndHold(const Event &event, const QString &why)
{
    BQ_TRY_ASSIGN(const auto head, m_store.head(event.id().device, event.id().run));
    BQ_TRY_ASSIGN(const auto reason, reasonAgainst(event, head));
    if (reason)
        return *reason;
    BQ_TRY_ASSIGN(const qint64 row, m_store.append(event, chainAfter(head, event)));
    BQ_TRY(m_store.hold(row, why));
    return Taken::held;
}

Outcome<void> Journal::release(const StoredEvent &held)
{
    BQ_TRY(m_store.release(held.row));
    const StoredEvent released{held.event, held.row, held.chain};
    BQ_TRY(project(m_store, released));
    return m_witness ? m_witness(released) : Outcome<void>();
}

/// What was said of an event may change whether it counts. What it once brought about cannot be taken back out of registers
/// and claims, which forget whom they were taken from: without it the books are made anew.
Outcome<void> Journal::heed(const EventId &judged)
{
    BQ_TRY_ASSIGN(const auto stored, m_store.find(judged));
    BQ_TRY_ASSIGN(const bool isSetAside, stored ? m_store.isSetAside(judged) : Outcome<bool>(false));
    if (!stored || stored->isHeld == isSetAside)
        return {};
    if (!isSetAside)
        return release(*stored);
    BQ_TRY(m_store.hold(stored->row, heldBySaying));
    m_store.oweProjections();
    return {};
}

Outcome<Taken> Journal::takeAlone(const Event &event)
{
    BQ_TRY_ASSIGN(const auto known, m_store.find(event.id()));
    if (known)
        return known->event.canonical() == event.canonical() ? Taken::alreadyRecorded : Taken::forked;
    BQ_TRY(append(event, QByteArray()));
    return Taken::recorded;
}

Outcome<void> Journal::append(const Event &event, const QByteArray &chain)
{
    BQ_TRY_ASSIGN(const qint64 row, m_store.append(event, chain));
    const StoredEvent stored{event, row, chain};
    BQ_TRY_ASSIGN(const bool counts, projectUnlessSetAside(m_store, stored));
    if (!counts)
        return {};
    if (const auto judged = judgedBy(event))
        BQ_TRY(heed(*judged));
    return m_witness ? m_witness(stored) : Outcome<void>();
}

void Journal::publish()
{
    for (const auto &listener : m_listeners)
        listener();
}

void Journal::onPublish(std::function<void()> listener)
{
    m_listeners.push_back(std::move(listener));
}

} // namespace botiquin
