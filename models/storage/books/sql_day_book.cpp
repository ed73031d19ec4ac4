// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_day_book.h"

#include "storage/books/postings_of_place.h"

#include <QDateTime>
#include <QTimeZone>

namespace botiquin {

// Postings come in pairs: the other end of a line is the other one of its pair. A correction counts on the day of what it
// puts right.
#define LINES                                                                                                  \
    "WITH line AS (SELECT substr(p.place, 3) AS facility, l.item, q.units, substr(o.place, 1, 1) AS other, "   \
    "coalesce(f.time, e.time) AS time FROM " POSTINGS_OF_PLACE " JOIN lot l ON l.id = q.lot "                  \
    "JOIN event e ON e.row = q.row LEFT JOIN correction_first c ON c.row = q.row "                             \
    "LEFT JOIN event f ON f.row = c.first JOIN posting b ON b.row = q.row "                                    \
    "AND b.line = CASE WHEN q.line % 2 = 1 THEN q.line + 1 ELSE q.line - 1 END JOIN place o ON o.id = b.place " \
    "WHERE p.place GLOB 'F:*' AND substr(p.place, 3) = coalesce(?, substr(p.place, 3))), "
// Where the dispensings are here, they say more than the centre.
#define MOVED                                                                                                  \
    "moved AS (SELECT facility, CAST(julianday(date(time, 'unixepoch', 'localtime')) - 2440587.5 AS INTEGER) AS day, item, " \
    "CASE WHEN other IN ('S', 'B', 'F') AND units > 0 THEN units ELSE 0 END AS received, "                     \
    "CASE WHEN other IN ('S', 'B', 'F') AND units < 0 THEN -units ELSE 0 END AS sent, "                        \
    "CASE WHEN other = 'P' THEN -units ELSE 0 END AS dispensed, "                                             \
    "CASE WHEN other = 'L' THEN -units ELSE 0 END AS lost, "                                                  \
    "CASE WHEN other = 'V' THEN units ELSE 0 END AS counted FROM line WHERE time >= ? AND time < ? "           \
    "UNION ALL SELECT facility, day, item, 0, 0, dispensed, 0, 0 FROM day_total t WHERE facility = coalesce(?, facility) " \
    "AND day BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM dispensing d WHERE d.facility = t.facility)) "

namespace {

/// A server counts days where this program runs, not where it stands itself.
Outcome<void> useLocalDays(Sql &sql)
{
    if (!sql.isPostgres())
        return {};
    const auto set = sql.one<QString>("SELECT set_config('TimeZone', ?, false)", QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    return set.map([](const auto &) {});
}

qint64 startOf(Date day)
{
    return day.day().startOfDay().toSecsSinceEpoch();
}

} // namespace

Outcome<std::vector<ItemOfDay>> SqlDayBook::days(const std::optional<Clues> &facility, Date from, Date to, int offset, int limit)
{
    BQ_TRY(useLocalDays(m_sql));
    return m_sql.all<ItemOfDay>(LINES MOVED "SELECT facility, day, item, sum(received), sum(sent), sum(dispensed), sum(lost), "
                                            "sum(counted) FROM moved GROUP BY facility, day, item "
                                            "HAVING sum(received) <> 0 OR sum(sent) <> 0 OR sum(dispensed) <> 0 "
                                            "OR sum(lost) <> 0 OR sum(counted) <> 0 "
                                            "ORDER BY facility, day, item LIMIT ? OFFSET ?",
                                facility, startOf(from), startOf(to.plusDays(1)), facility, from, to, limit, offset);
}

Outcome<std::vector<ItemHeld>> SqlDayBook::held(const Clues &facility)
{
    BQ_TRY(useLocalDays(m_sql));
    return m_sql.all<ItemHeld>(
        "WITH here AS (SELECT p.id, l.item, sum(b.units) AS units FROM place p JOIN balance b ON b.place = p.id "
        "JOIN lot l ON l.id = b.lot WHERE p.place = 'F:' || ? GROUP BY p.id, l.item), "
        "since AS (SELECT h.item, h.units, (SELECT e.time FROM count_cut c JOIN event e ON e.row = c.row "
        "WHERE c.place = h.id AND c.item = h.item ORDER BY c.ordering DESC LIMIT 1) AS counted FROM here h) "
        "SELECT * FROM (SELECT ? AS facility, s.item, s.units - coalesce((SELECT sum(t.dispensed) FROM day_total t "
        "WHERE t.facility = ? AND t.item = s.item AND NOT EXISTS (SELECT 1 FROM dispensing d WHERE d.facility = t.facility) "
        "AND t.day > coalesce(CAST(julianday(date(s.counted, 'unixepoch', 'localtime')) - 2440587.5 AS INTEGER), 0)), 0) AS rest "
        "FROM since s) r WHERE rest <> 0 ORDER BY item",
        facility, facility, facility);
}

} // namespace botiquin
