// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_feeds.h"

#include "base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace botiquin {

namespace {

struct EntryColumns
{
    quint64 position;
    QByteArray digest;
    qint64 row;
    DeviceId device;
    quint32 run;
    quint64 seq;

    static constexpr auto fields
        = Fields{Field{1, "position", &EntryColumns::position}, Field{2, "digest", &EntryColumns::digest},
                 Field{3, "row", &EntryColumns::row},           Field{4, "device", &EntryColumns::device},
                 Field{5, "run", &EntryColumns::run},           Field{6, "seq", &EntryColumns::seq}};
};

struct CanonicalColumns
{
    qint64 row;
    QByteArray canonical;

    static constexpr auto fields = Fields{Field{1, "row", &CanonicalColumns::row}, Field{2, "canonical", &CanonicalColumns::canonical}};
};

QString jsonOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArray digestNext(const QByteArray &digest, const QByteArray &canonical)
{
    return blake2b256({digest, canonical}).left(FeedPoint::feedDigestBytes);
}

} // namespace

quint64 newEpoch()
{
    return QRandomGenerator::system()->generate64() >> 2 | 1; // 62 bits, of which none is 0
}

Outcome<quint64> SqlFeeds::epoch()
{
    BQ_TRY_ASSIGN(const auto epoch, m_sql.one<quint64>("SELECT epoch FROM feed_epoch ORDER BY n DESC LIMIT 1"));
    if (!epoch)
        return fail(Failure::Kind::notFound, QStringLiteral("the feeds have no epoch"));
    return *epoch;
}

Outcome<void> SqlFeeds::startEpoch(quint64 epoch)
{
    BQ_TRY(m_sql.run("INSERT INTO feed_epoch_end (epoch, feed, length) SELECT e.epoch, f.feed, f.length FROM feed f, "
                     "(SELECT epoch FROM feed_epoch ORDER BY n DESC LIMIT 1) e"));
    BQ_TRY(m_sql.run("INSERT INTO feed_epoch (n, epoch) SELECT coalesce(max(n), 0) + 1, ? FROM feed_epoch", epoch));
    return {};
}

Outcome<std::optional<quint64>> SqlFeeds::endOf(quint64 epoch, const Feed &feed)
{
    BQ_TRY_ASSIGN(const auto hasEnded, m_sql.one<int>("SELECT 1 FROM feed_epoch WHERE epoch = ? "
                                                      "AND n < (SELECT max(n) FROM feed_epoch)",
                                                      epoch));
    if (!hasEnded)
        return std::optional<quint64>();
    // An epoch that ended before another did: no feed has been longer since than at its own end.
    BQ_TRY_ASSIGN(const auto length,
                  m_sql.one<quint64>("SELECT coalesce(min(d.length), 0) FROM feed_epoch_end d JOIN feed f USING (feed) "
                                     "JOIN feed_epoch e ON e.epoch = d.epoch WHERE f.name = ? "
                                     "AND e.n >= (SELECT n FROM feed_epoch WHERE epoch = ?)",
                                     feed, epoch));
    return std::optional(length.value_or(0));
}

// SQLite gives its file's lock to one writer at a time anyway.
Outcome<void> SqlFeeds::takeTurn(const Feed &feed)
{
    if (m_sql.isPostgres())
        BQ_TRY(m_sql.run("SELECT pg_advisory_lock(hashtextextended(?, 0))", feed));
    return {};
}

void SqlFeeds::endTurn()
{
    if (m_sql.isPostgres())
        (void)m_sql.run("SELECT pg_advisory_unlock_all()");
}

/// What this transaction has given already is known without looking.
Outcome<SqlFeeds::State> SqlFeeds::locked(const Feed &feed)
{
    static constexpr auto statement = "SELECT feed, length, digest FROM feed WHERE name = ? FOR UPDATE";
    if (const auto *known = m_states.find(feed.text()))
        return *known;
    BQ_TRY_ASSIGN(auto state, m_sql.oneStored<State>(statement, feed));
    if (!state) {
        BQ_TRY(m_sql.run("INSERT INTO feed (name, length, digest) VALUES (?, 0, ?)", feed, FeedPoint().digest));
        BQ_TRY_ASSIGN(state, m_sql.oneStored<State>(statement, feed));
    }
    if (!state)
        return fail(Failure::Kind::damaged, feed.text());
    m_states.put(feed.text(), *state);
    return *state;
}

Outcome<bool> SqlFeeds::stands(qint64 feed, qint64 row)
{
    if (m_given.find({feed, row}))
        return true;
    if (m_sql.wasAppended(row))
        return false;
    BQ_TRY_ASSIGN(const auto found, m_sql.oneStored<int>("SELECT 1 FROM feed_entry WHERE row = ? AND feed = ?", row, feed));
    return found.has_value();
}

Outcome<bool> SqlFeeds::append(const Feed &feed, qint64 row, const QByteArray &canonical)
{
    BQ_TRY_ASSIGN(State state, locked(feed));
    BQ_TRY_ASSIGN(const bool isThere, stands(state.number, row));
    if (isThere)
        return false;
    ++state.length;
    state.digest = digestNext(state.digest, canonical);
    BQ_TRY(m_sql.insert("INSERT INTO feed_entry (feed, position, row, digest) VALUES (?, ?, ?, ?)", Merge::none, 2,
                        state.number, state.length, row, state.digest));
    BQ_TRY(m_sql.insert("INSERT INTO feed (feed, name, length, digest) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (feed) DO UPDATE SET length = excluded.length, digest = excluded.digest",
                        Merge::last, 1, state.number, feed, state.length, state.digest));
    m_given.put({state.number, row}, true);
    m_states.put(feed.text(), state);
    return true;
}

Outcome<FeedPoint> SqlFeeds::end(const Feed &feed)
{
    BQ_TRY_ASSIGN(const auto at, m_sql.one<FeedPoint>("SELECT length, digest FROM feed WHERE name = ?", feed));
    return at.value_or(FeedPoint());
}

Outcome<std::vector<FeedEnd>> SqlFeeds::ends(const std::vector<Feed> &feeds)
{
    QJsonArray names;
    for (const auto &feed : feeds)
        names.append(feed.text());
    return m_sql.all<FeedEnd>("SELECT name, length, digest FROM feed WHERE name IN (SELECT value FROM json_each(?))", jsonOf(names));
}

Outcome<std::optional<FeedPoint>> SqlFeeds::point(const Feed &feed, quint64 position)
{
    if (position == 0)
        return std::optional(FeedPoint());
    return m_sql.one<FeedPoint>("SELECT e.position, e.digest FROM feed_entry e JOIN feed f ON f.feed = e.feed "
                                "WHERE f.name = ? AND e.position = ?",
                                feed, position);
}

Outcome<std::vector<FeedEntry>> SqlFeeds::after(const Feed &feed, quint64 position, int limit)
{
    BQ_TRY_ASSIGN(const auto columns,
                  m_sql.all<EntryColumns>("SELECT e.position, e.digest, e.row, v.device, v.run, v.seq "
                                          "FROM feed_entry e LEFT JOIN event v ON v.row = e.row "
                                          "WHERE e.feed = (SELECT feed FROM feed WHERE name = ?) AND e.position > ? "
                                          "ORDER BY e.position LIMIT ?",
                                          feed, position, limit));
    std::vector<FeedEntry> entries;
    for (const auto &entry : columns)
        entries.push_back({{entry.position, entry.digest}, entry.row, {entry.device, entry.run, entry.seq}});
    return entries;
}

Outcome<std::map<qint64, QByteArray>> SqlFeeds::canonicals(const std::vector<qint64> &rows)
{
    QJsonArray numbers;
    for (const qint64 row : rows)
        numbers.append(row);
    BQ_TRY_ASSIGN(const auto columns, m_sql.all<CanonicalColumns>("SELECT row, canonical FROM event WHERE row IN "
                                                                  "(SELECT CAST(value AS BIGINT) FROM json_each(?))",
                                                                  jsonOf(numbers)));
    std::map<qint64, QByteArray> canonicals;
    for (const auto &found : columns)
        canonicals[found.row] = found.canonical;
    return canonicals;
}

Outcome<std::vector<Feed>> SqlFeeds::feedsOf(qint64 row)
{
    return m_sql.all<Feed>("SELECT f.name FROM feed_entry e JOIN feed f ON f.feed = e.feed WHERE e.row = ? "
                           "ORDER BY f.feed",
                           row);
}

Outcome<void> SqlFeeds::noteSubject(const Subject &subject, qint64 row)
{
    BQ_TRY(m_sql.run("INSERT INTO feed_subject (subject, row) VALUES (?, ?) ON CONFLICT DO NOTHING", subject, row));
    return {};
}

Outcome<std::vector<qint64>> SqlFeeds::rowsAbout(const Subject &subject)
{
    return m_sql.all<qint64>("SELECT row FROM feed_subject WHERE subject = ? ORDER BY row", subject);
}

Outcome<bool> SqlFeeds::noteInterest(const Subject &subject, const Clues &facility)
{
    BQ_TRY_ASSIGN(const int added, m_sql.run("INSERT INTO feed_interest (subject, facility) VALUES (?, ?) "
                                             "ON CONFLICT DO NOTHING",
                                             subject, facility));
    m_interested.erase(subject.text());
    return added > 0;
}

Outcome<std::vector<Clues>> SqlFeeds::interestedIn(const Subject &subject)
{
    if (const auto *known = m_interested.find(subject.text()))
        return *known;
    BQ_TRY_ASSIGN(auto facilities,
                  m_sql.all<Clues>("SELECT facility FROM feed_interest WHERE subject = ? ORDER BY facility", subject));
    m_interested.put(subject.text(), facilities);
    return facilities;
}

Outcome<bool> SqlFeeds::notePart(const Subject &part, const Subject &whole)
{
    BQ_TRY_ASSIGN(const int added,
                  m_sql.run("INSERT INTO feed_part (whole, part) VALUES (?, ?) ON CONFLICT DO NOTHING", whole, part));
    return added > 0;
}

Outcome<std::vector<Subject>> SqlFeeds::partsOf(const Subject &whole)
{
    return m_sql.all<Subject>("SELECT part FROM feed_part WHERE whole = ? ORDER BY part", whole);
}

Outcome<void> SqlFeeds::noteFollower(const EventId &followed, qint64 row)
{
    BQ_TRY(m_sql.run("INSERT INTO feed_follower (device, run, seq, row) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                     followed.device, followed.run, followed.seq, row));
    if (auto *known = m_followed.find({followed.device, followed.run}))
        known->insert(followed.seq);
    return {};
}

Outcome<std::vector<qint64>> SqlFeeds::followersOf(const EventId &followed)
{
    const Run run{followed.device, followed.run};
    if (!m_followed.find(run)) {
        BQ_TRY_ASSIGN(const auto seqs, m_sql.all<quint64>("SELECT seq FROM feed_follower WHERE device = ? AND run = ?",
                                                          followed.device, followed.run));
        m_followed.put(run, {seqs.begin(), seqs.end()});
    }
    if (const auto *known = m_followed.find(run); known && !known->contains(followed.seq))
        return std::vector<qint64>();
    return m_sql.all<qint64>("SELECT row FROM feed_follower WHERE device = ? AND run = ? AND seq = ? ORDER BY row",
                             followed.device, followed.run, followed.seq);
}

} // namespace botiquin
