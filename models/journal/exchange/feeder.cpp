// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/feeder.h"

namespace botiquin {

void Feeder::attachTo(Journal &journal)
{
    journal.onAppend([this](const StoredEvent &stored) { return feed(stored); });
}

Outcome<void> Feeder::feed(const StoredEvent &stored)
{
    const Fed fed{stored.row, stored.event, concernsOf(stored.event)};
    for (const auto &subject : fed.concerns.subjects)
        BQ_TRY(m_feeds.noteSubject(subject, stored.row));
    for (const auto &feed : fed.concerns.feeds)
        BQ_TRY(put(fed, feed));
    for (const auto &facility : fed.concerns.facilities)
        BQ_TRY(put(fed, facility));
    // What a device writes is its facility's as well, so that those beside it have it.
    BQ_TRY_ASSIGN(const auto beside, fed.concerns.isCentres ? Outcome<std::vector<Clues>>()
                                                            : m_feeds.interestedIn(Subject::enrolment(stored.event.id().device)));
    for (const auto &facility : beside)
        BQ_TRY(put(fed, facility));
    for (const auto &part : fed.concerns.parts)
        BQ_TRY(notePart(part));
    for (const auto &interest : fed.concerns.interests)
        BQ_TRY(noteInterest(interest.subject, interest.facility));
    for (const auto &subject : fed.concerns.subjects) {
        BQ_TRY_ASSIGN(const auto facilities, m_feeds.interestedIn(subject));
        for (const auto &facility : facilities)
            BQ_TRY(put(fed, facility));
    }
    for (const auto &followed : fed.concerns.follows)
        BQ_TRY(follow(fed, followed));
    return {};
}

Outcome<void> Feeder::feedAll()
{
    constexpr int slice = 256;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_store));
    qint64 row = 0;
    for (;;) {
        BQ_TRY_ASSIGN(const auto events, m_store.after(row, slice));
        if (events.empty())
            break;
        for (const auto &stored : events) {
            if (!stored.isHeld)
                BQ_TRY(feed(stored));
        }
        row = events.back().row;
    }
    return transaction.commit();
}

Outcome<void> Feeder::noteInterest(const Subject &subject, const Clues &facility)
{
    BQ_TRY_ASSIGN(const bool isNews, m_feeds.noteInterest(subject, facility));
    if (!isNews)
        return {};
    BQ_TRY_ASSIGN(const auto rows, m_feeds.rowsAbout(subject));
    for (const qint64 row : rows)
        BQ_TRY(putStored(row, [&](const Fed &fed) { return put(fed, facility); }));
    BQ_TRY_ASSIGN(const auto parts, m_feeds.partsOf(subject));
    for (const auto &part : parts)
        BQ_TRY(noteInterest(part, facility));
    return {};
}

Outcome<void> Feeder::notePart(const PartOf &part)
{
    BQ_TRY_ASSIGN(const bool isNews, m_feeds.notePart(part.part, part.whole));
    if (!isNews)
        return {};
    BQ_TRY_ASSIGN(const auto facilities, m_feeds.interestedIn(part.whole));
    for (const auto &facility : facilities)
        BQ_TRY(noteInterest(part.part, facility));
    return {};
}

Outcome<void> Feeder::follow(const Fed &fed, const EventId &followed)
{
    BQ_TRY(m_feeds.noteFollower(followed, fed.row));
    BQ_TRY_ASSIGN(const auto target, m_store.find(followed));
    if (!target)
        return {};
    BQ_TRY_ASSIGN(const auto feeds, m_feeds.feedsOf(target->row));
    for (const auto &feed : feeds)
        BQ_TRY(put(fed, feed));
    return {};
}

Outcome<void> Feeder::put(const Fed &fed, const Clues &facility)
{
    for (const auto &feed : botiquin::feedsOf(fed.concerns, facility))
        BQ_TRY(put(fed, feed));
    return {};
}

Outcome<void> Feeder::put(const Fed &fed, const Feed &feed)
{
    if (fed.concerns.isPatients && feed.isOfState())
        return {};
    BQ_TRY_ASSIGN(const bool isNews,
                  m_feeds.append(feed.withUrgency(fed.concerns.isUrgent), fed.row, fed.event.canonical()));
    if (!isNews)
        return {};
    BQ_TRY_ASSIGN(const auto followers, m_feeds.followersOf(fed.event.id()));
    for (const qint64 row : followers)
        BQ_TRY(putStored(row, [&](const Fed &follower) { return put(follower, feed); }));
    return {};
}

Outcome<void> Feeder::putStored(qint64 row, const std::function<Outcome<void>(const Fed &)> &put)
{
    BQ_TRY_ASSIGN(const auto stored, m_store.at(row));
    return stored ? put({row, stored->event, concernsOf(stored->event)}) : Outcome<void>();
}

} // namespace botiquin
