// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_consumption_book.h"

#include "storage/books/postings_of_place.h"

#include <QDate>
#include <QDateTime>

namespace botiquin {

namespace {

/// The first second of the day on this machine.
qint64 startOf(Date day)
{
    return day.day().startOfDay().toSecsSinceEpoch();
}

} // namespace

// Postings come in pairs: the other end of a line is the other one of its pair. Use goes to a patient, or into a
// box that was sealed at the very place; either may come back.
#define DAY_LINES                                                                                              \
    "WITH line AS (SELECT l.item, q.units, coalesce(f.time, e.time) AS time, "                                 \
    "substr(o.place, 1, 2) = 'P:' OR (substr(o.place, 1, 2) = 'B:' AND EXISTS (SELECT 1 FROM box_sealed s "    \
    "WHERE s.sscc = substr(o.place, 3) AND s.warehouse = substr(p.place, 3))) AS is_use "                      \
    "FROM " POSTINGS_OF_PLACE " JOIN lot l ON l.id = q.lot JOIN event e ON e.row = q.row "                     \
    "LEFT JOIN correction_first c ON c.row = q.row LEFT JOIN event f ON f.row = c.first "                      \
    "JOIN posting b ON b.row = q.row AND b.line = CASE WHEN q.line % 2 = 1 THEN q.line + 1 ELSE q.line - 1 END " \
    "JOIN place o ON o.id = b.place WHERE p.place = ? "

#define DAY_SUMS                                                                                               \
    "SELECT item, CASE WHEN time < ? THEN ? "                                                                \
    "ELSE CAST(julianday(date(time, 'unixepoch', 'localtime')) - 2440587.5 AS INTEGER) END AS day, "           \
    "sum(units), -coalesce(sum(CASE WHEN is_use AND time >= ? THEN units END), 0) "                           \
    "FROM line GROUP BY item, day ORDER BY item, day"

Outcome<std::vector<DayMoved>> SqlConsumptionBook::days(const Place &place, const Clave &item, Date from)
{
    BQ_TRY_ASSIGN(const auto rows, m_sql.all<ItemDay>(DAY_LINES "AND l.item = ?) " DAY_SUMS, place.text(), item,
                                                      startOf(from), from.plusDays(-1), startOf(from)));
    std::vector<DayMoved> days;
    for (const auto &row : rows)
        days.push_back(row.moved());
    return days;
}

Outcome<std::vector<ItemDay>> SqlConsumptionBook::allDays(const Place &place, Date from)
{
    return m_sql.all<ItemDay>(DAY_LINES ") " DAY_SUMS, place.text(), startOf(from), from.plusDays(-1), startOf(from));
}

Outcome<std::vector<ExpiryMonth>> SqlConsumptionBook::expiries(const Place &place)
{
    return m_sql.all<ExpiryMonth>("SELECT CAST(strftime('%Y', l.expiry * 86400, 'unixepoch') AS INTEGER) * 12 "
                                  "+ CAST(strftime('%m', l.expiry * 86400, 'unixepoch') AS INTEGER) - 1 AS month, "
                                  "sum(b.units), count(*) FROM place p JOIN balance b ON b.place = p.id "
                                  "JOIN lot l ON l.id = b.lot WHERE p.place = ? AND b.units > 0 GROUP BY month ORDER BY month",
                                  place.text());
}

} // namespace botiquin
