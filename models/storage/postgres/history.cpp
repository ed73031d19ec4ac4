// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/history.h"

#include "storage/exchange/sql_feeds.h"

namespace botiquin::postgres {

namespace {

const QString knownHistory = QStringLiteral("database.history");

/// The cluster, and its timeline, which is another after each promotion and each recovery to a point in time. Nothing of
/// a standby.
constexpr const char *historyNow = "SELECT CASE WHEN pg_is_in_recovery() THEN '' ELSE system_identifier || '/' || "
                                   "left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END FROM pg_control_system()";

} // namespace

Outcome<bool> followHistory(SqlStore &database)
{
    BQ_TRY_ASSIGN(const auto asked, database.sql().one<QString>(historyNow));
    const QString history = asked.value_or(QString());
    if (history.isEmpty())
        return fail(Failure::Kind::network, database.path() + QStringLiteral(": a standby"));
    BQ_TRY_ASSIGN(const QString before, database.localSetting(knownHistory));
    if (before == history)
        return false;
    SqlFeeds feeds(database.sql());
    // Of several processes that come back at once, one.
    BQ_TRY_ASSIGN(const auto turn, FeedTurn::take(feeds, Feed::nation()));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(database));
    BQ_TRY_ASSIGN(const QString last, database.localSetting(knownHistory));
    const bool isAnother = !last.isEmpty() && last != history;
    if (isAnother)
        BQ_TRY(feeds.startEpoch(newEpoch()));
    BQ_TRY(database.setLocalSetting(knownHistory, history));
    BQ_TRY(transaction.commit());
    return isAnother;
}

} // namespace botiquin::postgres
