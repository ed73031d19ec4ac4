// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange.h"

#include <set>

namespace botiquin::exchange {

/// How far the feeds of a scope had come at one moment. What an opening of it holds is always the same.
struct OpeningCut
{
    OpeningScope scope;
    quint64 epoch;
    std::vector<quint64> positions; ///< of the feeds in the order of `subscription`

    quint64 entries() const;
    /// Whether a device that has read so far has read more of a feed.
    bool isBehind(const std::vector<FeedCursor> &read) const;
    friend bool operator==(const OpeningCut &, const OpeningCut &) = default;
};

/// What those feeds held for a device that begins, and how far it has read them once it has taken this in.
struct Opening
{
    OpeningScope scope;
    std::vector<Event> events; ///< each once
    std::vector<FeedCursor> cursors;
};

/// Makes the opening of a cut in steps, each of one moment's reading: what stands up to a cut never changes, and others
/// who share the store's thread work between them. Holds no store.
class OpeningMaker
{
public:
    enum class State {
        atWork,
        done,
        gone, ///< the feeds are another epoch's, or shorter than the cut
    };
    static constexpr int stepEntries = 512; ///< some milliseconds' work

    explicit OpeningMaker(const OpeningCut &cut) : m_cut(cut), m_opening{cut.scope, {}, {}} {}

    /// After a failure the step may be taken again.
    [[nodiscard]] Outcome<State> step(Store &store, FeedStore &feeds);
    /// Once it is done.
    Opening &opening() { return m_opening; }

private:
    bool add(StoredEvent stored);
    void endFeed(const Feed &feed);

    OpeningCut m_cut;
    Opening m_opening;
    size_t m_feed = 0; ///< of the subscription
    FeedPoint m_at;    ///< in that feed
    std::set<qint64> m_rows;
    qsizetype m_bytes = 0;
    bool m_isFull = false;
};

/// Openings of a centre's feeds.
class Openings
{
public:
    static constexpr quint64 entriesMin = 500; ///< of what is less, the ordinary answers are as quick
    static constexpr size_t eventsMax = 150'000;
    static constexpr qsizetype bytesMax = 32 * 1024 * 1024; ///< of canonical events

    Openings(Store &store, FeedStore &feeds, Subscribers &subscribers)
        : m_store(store), m_feeds(feeds), m_subscribers(subscribers)
    {
    }

    /// What the sender could begin with now, or go on with where its reach has grown. Nothing where it has read more than a
    /// tenth of its feeds and what stands in feeds that it never read is less than a quarter, where there is little to
    /// read, where its store wrote the authority's log, and for a device that may read nothing.
    [[nodiscard]] Outcome<std::optional<OpeningCut>> cutFor(const Push &push);
    /// Of eventsMax and bytesMax at most, the rest is left to ordinary answers. Nothing for another epoch's. All at once:
    /// who serves others meanwhile takes an OpeningMaker.
    [[nodiscard]] Outcome<std::optional<Opening>> at(const OpeningCut &cut);

private:
    Outcome<std::optional<OpeningScope>> scopeOf(DeviceId device);
    Outcome<std::optional<quint64>> knownOf(const Push &push, const Feed &feed, quint64 epoch);

    Store &m_store;
    FeedStore &m_feeds;
    Subscribers &m_subscribers;
};

} // namespace botiquin::exchange
