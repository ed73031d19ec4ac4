// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange.h"

namespace botiquin::exchange {

/// How far the feeds of a scope had come at one moment. What an opening of it holds is always the same.
struct OpeningCut
{
    OpeningScope scope;
    quint64 epoch;
    std::vector<quint64> positions; ///< of the feeds in the order of `subscription`

    quint64 entries() const;
    friend bool operator==(const OpeningCut &, const OpeningCut &) = default;
};

/// What those feeds held for a device that begins, and how far it has read them once it has taken this in.
struct Opening
{
    OpeningScope scope;
    std::vector<Event> events; ///< each once
    std::vector<FeedCursor> cursors;
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

    /// What the sender could begin with now. Nothing where it has read more than a tenth of its feeds, where there is
    /// little to read, and for a device that may read nothing.
    [[nodiscard]] Outcome<std::optional<OpeningCut>> cutFor(const Push &push);
    /// Of eventsMax and bytesMax at most, the rest is left to ordinary answers. Nothing for another epoch's.
    [[nodiscard]] Outcome<std::optional<Opening>> at(const OpeningCut &cut);

private:
    Outcome<std::optional<OpeningScope>> scopeOf(DeviceId device);

    Store &m_store;
    FeedStore &m_feeds;
    Subscribers &m_subscribers;
};

} // namespace botiquin::exchange
