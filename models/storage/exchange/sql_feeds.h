// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/feed_store.h"
#include "storage/sql.h"

#include <set>

namespace botiquin {

/// A name for a history of the feeds that none had before: at random.
[[nodiscard]] quint64 newEpoch();

/// Feeds on the connection of the store that they stand in.
class SqlFeeds : public FeedStore
{
public:
    explicit SqlFeeds(Sql &sql) : m_sql(sql) {}

    Outcome<quint64> epoch() override;
    Outcome<void> startEpoch(quint64 epoch) override;
    Outcome<std::optional<quint64>> endOf(quint64 epoch, const Feed &feed) override;

    Outcome<void> takeTurn(const Feed &feed) override;
    void endTurn() override;
    Outcome<bool> append(const Feed &feed, qint64 row, const QByteArray &canonical) override;
    Outcome<FeedPoint> end(const Feed &feed) override;
    Outcome<std::vector<FeedEnd>> ends(const std::vector<Feed> &feeds) override;
    Outcome<std::optional<FeedPoint>> point(const Feed &feed, quint64 position) override;
    Outcome<std::vector<FeedEntry>> after(const Feed &feed, quint64 position, int limit) override;
    Outcome<std::map<qint64, QByteArray>> canonicals(const std::vector<qint64> &rows) override;
    Outcome<std::vector<Feed>> feedsOf(qint64 row) override;

    Outcome<void> noteSubject(const Subject &subject, qint64 row) override;
    Outcome<std::vector<qint64>> rowsAbout(const Subject &subject) override;
    Outcome<bool> noteInterest(const Subject &subject, const Clues &facility) override;
    Outcome<std::vector<Clues>> interestedIn(const Subject &subject) override;
    Outcome<bool> notePart(const Subject &part, const Subject &whole) override;
    Outcome<std::vector<Subject>> partsOf(const Subject &whole) override;
    Outcome<void> noteFollower(const EventId &followed, qint64 row) override;
    Outcome<std::vector<qint64>> followersOf(const EventId &followed) override;

private:
    struct State
    {
        qint64 number;
        quint64 length;
        QByteArray digest;

        static constexpr auto fields
            = Fields{Field{1, "feed", &State::number}, Field{2, "length", &State::length},
                     Field{3, "digest", &State::digest}};
    };
    using Run = std::pair<DeviceId, quint32>;
    using RowIn = std::pair<qint64, qint64>; ///< feed and row

    Outcome<State> locked(const Feed &feed);
    Outcome<bool> stands(qint64 feed, qint64 row);

    Sql &m_sql;
    Remembered<QString, State> m_states{m_sql}; ///< of feeds that this transaction has locked
    Remembered<RowIn, bool> m_given{m_sql};     ///< in this transaction
    Remembered<QString, std::vector<Clues>> m_interested{m_sql};
    Remembered<Run, std::set<quint64>> m_followed{m_sql}; ///< the events of a run that others follow
};

} // namespace botiquin
