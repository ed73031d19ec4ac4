// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_progress.h"

namespace botiquin {

namespace {

struct CursorColumns
{
    Feed feed;
    quint64 epoch;
    quint64 position;
    QByteArray digest;

    static constexpr auto fields
        = Fields{Field{1, "name", &CursorColumns::feed}, Field{2, "epoch", &CursorColumns::epoch},
                 Field{3, "position", &CursorColumns::position}, Field{4, "digest", &CursorColumns::digest}};
};

} // namespace

Outcome<std::vector<FeedCursor>> SqlProgress::cursors()
{
    BQ_TRY_ASSIGN(const auto rows,
                  m_sql.all<CursorColumns>("SELECT name, epoch, position, digest FROM feed_cursor ORDER BY name"));
    std::vector<FeedCursor> cursors;
    for (const auto &row : rows)
        cursors.push_back({row.feed, row.epoch, {row.position, row.digest}});
    return cursors;
}

Outcome<void> SqlProgress::setCursor(const FeedCursor &cursor)
{
    BQ_TRY(m_sql.run("INSERT INTO feed_cursor (name, epoch, position, digest) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, position = excluded.position, digest = excluded.digest",
                     cursor.feed, cursor.epoch, cursor.at.position, cursor.at.digest));
    return {};
}

Outcome<quint64> SqlProgress::acknowledged(DeviceId device, quint32 run)
{
    BQ_TRY_ASSIGN(const auto seq,
                  m_sql.one<quint64>("SELECT seq FROM acknowledged WHERE device = ? AND run = ?", device, run));
    return seq.value_or(0);
}

Outcome<void> SqlProgress::setAcknowledged(DeviceId device, quint32 run, quint64 seq)
{
    BQ_TRY(m_sql.run("INSERT INTO acknowledged (device, run, seq) VALUES (?, ?, ?) "
                     "ON CONFLICT (device, run) DO UPDATE SET seq = excluded.seq",
                     device, run, seq));
    return {};
}

} // namespace botiquin
