// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/projector.h"

#include <algorithm>

namespace botiquin {

namespace {

/// A clock that went back by more than this has been set, not corrected.
constexpr qint64 clockStepSeconds = 2;

} // namespace

Journal::Journal(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

Outcome<EventId> Journal::record(const Writer &writer, const std::optional<UserId> &author, const EventBody &body)
{
    BQ_TRY_ASSIGN(const auto head, m_store.head(writer.device, writer.run));
    BQ_TRY_ASSIGN(const quint64 orderMax, m_store.orderMax());
    const Instant now = m_clock.now();

    const EventId id{writer.device, writer.run, head ? head->seq + 1 : 1};
    const quint64 wallOrder = now.seconds > 0 ? quint64(now.seconds) : 0;
    quint32 epoch = head ? head->clockEpoch : 1;
    if (head && now.seconds + clockStepSeconds < head->time.seconds)
        ++epoch;
    Envelope envelope{id,  now,         epoch, std::max(wallOrder, orderMax + 1), author, kindOf(body), versionOf(body),
                      touches(postings(body))};
    if (const auto *correction = std::get_if<Corrected>(&body)) {
        // What a correction touches is known from its target, which its own postings do not show.
        BQ_TRY_ASSIGN(const auto target, m_store.find(correction->target()));
        if (target)
            envelope.touches = target->event.envelope().touches;
    }
    BQ_TRY(appendAndProject(Event::make(envelope, encodeBody(body)), head ? head->chain : chainStart()));
    return id;
}

Outcome<Taken> Journal::take(const Event &event)
{
    BQ_TRY_ASSIGN(const auto known, m_store.find(event.id()));
    if (known)
        return known->event.canonical() == event.canonical() ? Taken::alreadyRecorded : Taken::forked;
    BQ_TRY_ASSIGN(const auto head, m_store.head(event.id().device, event.id().run));
    if (event.id().seq != (head ? head->seq + 1 : 1))
        return Taken::gap;
    BQ_TRY(appendAndProject(event, head ? head->chain : chainStart()));
    return Taken::recorded;
}

Outcome<void> Journal::appendAndProject(const Event &event, const QByteArray &chainBefore)
{
    const QByteArray chain = chainNext(chainBefore, event);
    BQ_TRY_ASSIGN(const qint64 row, m_store.append(event, chain));
    return project(m_store, {event, row, chain});
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
