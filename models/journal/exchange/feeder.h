// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/feed_store.h"
#include "journal/journal.h"

namespace botiquin {

/// Puts events into the feeds of those whom they concern, in the transaction that stores them. In whatever order
/// events come, in the end the same ones stand in each feed, each once: who learns late that something concerns
/// him (a box redirected to him, a kit that was ordered after it was sealed) gets what happened before as well.
class Feeder
{
public:
    Feeder(Store &store, FeedStore &feeds) : m_store(store), m_feeds(feeds) {}

    /// Feeds whatever the journal takes in from now on. Outlives the journal's last use.
    void attachTo(Journal &journal);
    /// Within the caller's transaction.
    [[nodiscard]] Outcome<void> feed(const StoredEvent &stored);
    /// Feeds every event of the store that is not held; for a store that becomes a centre's. In one transaction
    /// of its own.
    [[nodiscard]] Outcome<void> feedAll();

private:
    struct Fed
    {
        qint64 row;
        const Event &event;
        Concerns concerns;
    };

    Outcome<void> noteInterest(const Subject &subject, const Clues &facility);
    Outcome<void> notePart(const PartOf &part);
    Outcome<void> follow(const Fed &fed, const EventId &followed);
    Outcome<void> put(const Fed &fed, const Clues &facility);
    Outcome<void> put(const Fed &fed, const Feed &feed);
    Outcome<void> putStored(qint64 row, const std::function<Outcome<void>(const Fed &)> &put);

    Store &m_store;
    FeedStore &m_feeds;
};

} // namespace botiquin
