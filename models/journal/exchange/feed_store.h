// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/exchange/concerns.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace botiquin {

/// Where a feed stands after some of its entries. The digest runs over all of them: 16 bytes, the first of
/// BLAKE2b-256(digest before ‖ canonical bytes of the event); of none, 16 zero bytes.
struct FeedPoint
{
    quint64 position = 0;
    QByteArray digest = QByteArray(feedDigestBytes, '\0');

    static constexpr qsizetype feedDigestBytes = 16;
    static constexpr auto fields
        = Fields{Field{1, "position", &FeedPoint::position}, Field{2, "digest", &FeedPoint::digest}};
    friend bool operator==(const FeedPoint &, const FeedPoint &) = default;
};

/// How far somebody has read a feed, and in which of the centre's epochs.
struct FeedCursor
{
    Feed feed;
    quint64 epoch = 0;
    FeedPoint at = {};

    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

struct FeedEnd
{
    Feed feed;
    quint64 length;
    QByteArray digest;

    static constexpr auto fields = Fields{Field{1, "name", &FeedEnd::feed}, Field{2, "length", &FeedEnd::length},
                                          Field{3, "digest", &FeedEnd::digest}};
};

struct FeedEntry
{
    FeedPoint at;
    qint64 row;
    EventId event;
};

/// The port to the centre's feeds and to what decides whom an event concerns. It is no projection: positions
/// that were given stay given. Every call belongs to the transaction of the store that it stands beside.
class FeedStore
{
public:
    virtual ~FeedStore() = default;

    /// A random number that names one history of the feeds.
    [[nodiscard]] virtual Outcome<quint64> epoch() = 0;
    /// After the store was restored: from now on positions may have been given to other events before. Keeps
    /// where each feed stood, which is as far as what was read in earlier epochs still holds.
    [[nodiscard]] virtual Outcome<void> startEpoch(quint64 epoch) = 0;
    /// Where the feed stood when that epoch ended; nothing for one that is not known or has not ended.
    [[nodiscard]] virtual Outcome<std::optional<quint64>> endOf(quint64 epoch, const Feed &feed) = 0;

    /// Before a transaction that is going to append to the feed, where several processes write: waits until none of those
    /// that took the turn has it. Without, they are as right, and undo one another's work. Until endTurn.
    [[nodiscard]] virtual Outcome<void> takeTurn(const Feed &feed) = 0;
    virtual void endTurn() = 0;

    /// The next position, 1, 2, 3 …, unless the event stands there already: whether it was given. The feed is locked until
    /// the transaction ends, so that positions are seen in their order and without gaps.
    [[nodiscard]] virtual Outcome<bool> append(const Feed &feed, qint64 row, const QByteArray &canonical) = 0;
    /// Where the feed ends.
    [[nodiscard]] virtual Outcome<FeedPoint> end(const Feed &feed) = 0;
    /// Where each of them ends; nothing of those in which nothing stands.
    [[nodiscard]] virtual Outcome<std::vector<FeedEnd>> ends(const std::vector<Feed> &feeds) = 0;
    /// The feed at a position from 0 to its end; nothing beyond.
    [[nodiscard]] virtual Outcome<std::optional<FeedPoint>> point(const Feed &feed, quint64 position) = 0;
    [[nodiscard]] virtual Outcome<std::vector<FeedEntry>> after(const Feed &feed, quint64 position, int limit) = 0;
    /// The canonical bytes of events, by their rows.
    [[nodiscard]] virtual Outcome<std::map<qint64, QByteArray>> canonicals(const std::vector<qint64> &rows) = 0;
    /// The feeds in which an event stands.
    [[nodiscard]] virtual Outcome<std::vector<Feed>> feedsOf(qint64 row) = 0;

    [[nodiscard]] virtual Outcome<void> noteSubject(const Subject &subject, qint64 row) = 0;
    [[nodiscard]] virtual Outcome<std::vector<qint64>> rowsAbout(const Subject &subject) = 0;
    /// Whether it is news; likewise below.
    [[nodiscard]] virtual Outcome<bool> noteInterest(const Subject &subject, const Clues &facility) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Clues>> interestedIn(const Subject &subject) = 0;
    [[nodiscard]] virtual Outcome<bool> notePart(const Subject &part, const Subject &whole) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Subject>> partsOf(const Subject &whole) = 0;
    [[nodiscard]] virtual Outcome<void> noteFollower(const EventId &followed, qint64 row) = 0;
    [[nodiscard]] virtual Outcome<std::vector<qint64>> followersOf(const EventId &followed) = 0;
};

/// A turn that ends with the object.
class FeedTurn
{
public:
    [[nodiscard]] static Outcome<FeedTurn> take(FeedStore &feeds, const Feed &feed)
    {
        BQ_TRY(feeds.takeTurn(feed));
        return FeedTurn(feeds);
    }
    FeedTurn(FeedTurn &&other) noexcept : m_feeds(std::exchange(other.m_feeds, nullptr)) {}
    FeedTurn &operator=(FeedTurn &&) = delete;
    ~FeedTurn()
    {
        if (m_feeds)
            m_feeds->endTurn();
    }

private:
    explicit FeedTurn(FeedStore &feeds) : m_feeds(&feeds) {}
    FeedStore *m_feeds;
};

} // namespace botiquin
