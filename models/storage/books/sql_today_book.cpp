// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_today_book.h"

#include "storage/books/due_boxes.h"
#include "storage/books/overdue_trips.h"
#include "storage/books/still_coming.h"
#include "storage/exchange/sql_exchange_book.h"

namespace botiquin {

namespace {

constexpr int daysOwed = 7; ///< after a round's last delivery, its boxes that nobody sealed are spoken of

} // namespace

// When the last event came of each device that is not the facility's own: of all that wrote any, for of another facility's later
// computers a store hears no enrolment. One step in the index a device.
#define NEWS                                                                                                   \
    "(SELECT max((SELECT e.time FROM event e WHERE e.device = d.device ORDER BY e.run DESC, e.seq DESC LIMIT 1)) " \
    "FROM (WITH RECURSIVE one (device) AS (SELECT min(device) FROM event UNION ALL "                           \
    "SELECT (SELECT min(n.device) FROM event n WHERE n.device > one.device) FROM one WHERE one.device IS NOT NULL) " \
    "SELECT device FROM one) d WHERE d.device NOT IN (SELECT own.device FROM device own WHERE own.facility = me.clues))"
// A planned trip says the day; what the orders said counts where there is none.
#define NEXT_DELIVERY                                                                                          \
    "WITH me (clues) AS (SELECT ?), "                                                                          \
    "trips AS MATERIALIZED (SELECT t.*, s.position FROM me JOIN trip_stop s ON s.facility = me.clues "         \
    "JOIN trip t ON t.trip = s.trip AND t.rank = s.rank WHERE "                                                \
    TRIP_STILL_COMES("me.clues") "), "                                                                         \
    "coming (rank, round, trip, route, stop, stops, day) AS ("                                                 \
    "SELECT 0, t.round, t.trip, t.route, t.position, "                                                         \
    "(SELECT count(*) FROM trip_stop x WHERE x.trip = t.trip AND x.rank = t.rank), t.leaves_on FROM trips t "  \
    "UNION ALL SELECT 1, k.round, NULL, k.route, k.stop, NULL, k.deliver_on "                                  \
    "FROM me JOIN kit_order k ON k.facility = me.clues WHERE k.round NOT IN (SELECT round FROM trips) AND "    \
    KIT_STILL_COMES ") "                                                                                       \
    "SELECT c.round, r.month, c.trip, c.route, c.stop, c.stops, c.day, o.window_from, o.window_to, "           \
    "(SELECT min(p.time) FROM trip_step p WHERE p.trip = c.trip AND p.step = 0), " NEWS                        \
    " FROM coming c JOIN me LEFT JOIN delivery_round r ON r.round = c.round "                                  \
    "LEFT JOIN route o ON o.route = c.route WHERE c.day IS NULL OR c.day >= ? "                                \
    "ORDER BY coalesce(c.day, 0) <> ?, c.day IS NULL, c.day, c.rank LIMIT 1"

Outcome<std::optional<ComingDelivery>> SqlTodayBook::nextDelivery(const Clues &facility, Date today)
{
    constexpr int daysLate = 30;
    return m_sql.one<ComingDelivery>(NEXT_DELIVERY, facility, today.plusDays(-daysLate), today);
}

Outcome<ArrivedBoxes> SqlTodayBook::arrived(const Clues &facility)
{
    // A box that was received, or taken off, has another holder than the trip.
    BQ_TRY_ASSIGN(const auto boxes,
                  m_sql.one<ArrivedBoxes>(
                      "WITH me (clues) AS (SELECT ?), "
                      "hour (trip, time) AS (SELECT p.trip, p.time FROM me JOIN trip_stop s ON s.facility = me.clues "
                      "JOIN trip_step p ON p.trip = s.trip AND p.step = ? AND p.facility = me.clues "
                      "UNION ALL SELECT r.trip, r.time FROM me JOIN box_received r ON r.facility = me.clues "
                      "WHERE r.trip IS NOT NULL AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = r.event)), "
                      "brought (trip, time) AS (SELECT trip, min(time) FROM hour GROUP BY trip), "
                      "waiting (sscc, trip, time) AS (SELECT DISTINCT h.sscc, b.trip, b.time FROM brought b JOIN me "
                      "JOIN box_holder h ON h.holder = 'T:' || b.trip LEFT JOIN box_destination d ON d.sscc = h.sscc "
                      "LEFT JOIN box_seal s ON s.sscc = h.sscc LEFT JOIN kit_order o ON o.kit = s.kit "
                      "WHERE coalesce(d.facility, o.facility) = me.clues) "
                      "SELECT (SELECT count(*) FROM waiting), w.trip, w.time FROM waiting w ORDER BY w.time, w.trip LIMIT 1",
                      facility, TripStep::arrived));
    return boxes.value_or(ArrivedBoxes{0, {}, {}});
}

Outcome<ExpiringLots> SqlTodayBook::expiring(const Place &place, Date today, Date until)
{
    BQ_TRY_ASSIGN(const auto lots,
                  m_sql.one<ExpiringLots>("SELECT coalesce(sum(l.expiry < ?), 0), coalesce(sum(l.expiry BETWEEN ? AND ?), 0) "
                                          "FROM place p JOIN balance b ON b.place = p.id AND b.units > 0 "
                                          "JOIN lot l ON l.id = b.lot WHERE p.place = ?",
                                          today, today, until, place.text()));
    return lots.value_or(ExpiringLots{0, 0});
}

Outcome<std::optional<Instant>> SqlTodayBook::lastCount(const Clues &facility)
{
    BQ_TRY_ASSIGN(const auto last,
                  m_sql.one<std::optional<Instant>>("SELECT max(time) FROM stock_count c WHERE facility = ? "
                                                    "AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = c.event)",
                                                    facility));
    return last.value_or(std::nullopt);
}

Outcome<std::vector<OpenShortage>> SqlTodayBook::openShortages(const Clues &facility, int limit)
{
    return m_sql.all<OpenShortage>(
        "SELECT s.event, s.facility, coalesce(f.display_name, s.facility), s.item, coalesce(i.display_name, s.item), "
        "coalesce(i.strength, ''), s.patients_waiting, s.time, "
        "EXISTS (SELECT 1 FROM shortage_step t WHERE t.shortage = s.event AND t.step = 1) AS answered "
        "FROM shortage s LEFT JOIN facility f ON f.clues = s.facility LEFT JOIN item i ON i.clave = s.item "
        "WHERE s.facility = ? AND NOT EXISTS (SELECT 1 FROM shortage_step t WHERE t.shortage = s.event AND t.step = 2) "
        "ORDER BY answered, s.urgency, s.time, s.event LIMIT ?",
        facility, limit);
}

Outcome<Waiting> SqlTodayBook::unansweredShortages()
{
    BQ_TRY_ASSIGN(const auto waiting,
                  m_sql.one<Waiting>("SELECT count(*), min(s.time) FROM shortage s WHERE NOT EXISTS "
                                     "(SELECT 1 FROM shortage_step t WHERE t.shortage = s.event AND t.step IN (1, 2))"));
    return waiting.value_or(Waiting{0, std::nullopt});
}

Outcome<std::optional<RoundInHand>> SqlTodayBook::roundInHand(const Clues &warehouse, Date today)
{
    // Boxes that nobody sealed are still owed when the last day of delivery is past.
    const Date since = today.plusDays(-daysOwed);
    return m_sql.one<RoundInHand>(
        "SELECT * FROM (SELECT r.round AS round, r.month AS month, "
        "(SELECT count(*) FROM kit_order o JOIN box_size s ON s.round = o.round "
        "AND s.template = o.template WHERE o.warehouse = w.clues AND o.round = r.round AND o.cancelled = 0 "
        "AND " HOLDS_SOMETHING ") AS boxes, "
        "(SELECT count(*) FROM (SELECT DISTINCT b.kit, b.box_class FROM kit_order o JOIN box_standing b ON b.kit = o.kit "
        "WHERE o.warehouse = w.clues AND o.round = r.round AND o.cancelled = 0) AS standing) AS sealed, "
        "r.pack_from AS pack_from, r.pack_to AS pack_to, r.deliver_to AS deliver_to "
        "FROM (SELECT ? AS clues) w JOIN delivery_round r ON r.deliver_to >= ? "
        "AND EXISTS (SELECT 1 FROM kit_order o WHERE o.warehouse = w.clues AND o.round = r.round AND o.cancelled = 0)) AS known "
        "WHERE deliver_to >= ? OR sealed < boxes "
        "ORDER BY pack_from > ?, abs(pack_from - ?), round LIMIT 1",
        warehouse, since, today, today, today);
}

#define IS_OWED "deliver_to < ? AND (month >= ? OR deliver_to >= ?)"

Outcome<std::vector<RoundOwed>> SqlTodayBook::roundsOwed(const Clues &warehouse, Date today)
{
    const Month month = Month::containing(today);
    const Date since = today.plusDays(-daysOwed);
    return m_sql.all<RoundOwed>(
        "SELECT o.round, count(*), count(DISTINCT o.facility), r.deliver_to "
        "FROM kit_order o JOIN delivery_round r ON r.round = o.round "
        "JOIN box_size s ON s.round = o.round AND s.template = o.template "
        "WHERE o.warehouse = ? AND o.cancelled = 0 AND " IS_OWED " AND " HOLDS_SOMETHING
        "AND NOT EXISTS (SELECT 1 FROM box_standing b WHERE b.kit = o.kit AND b.box_class = s.box_class) "
        "GROUP BY o.round, r.deliver_to ORDER BY r.deliver_to, o.round",
        warehouse, today, month, since);
}

Outcome<TripsToday> SqlTodayBook::trips(const Clues &warehouse, Date today)
{
    BQ_TRY_ASSIGN(const auto trips,
                  m_sql.one<TripsToday>(
                      "WITH one AS (SELECT t.trip, t.leaves_on, "
                      "(SELECT min(p.time) FROM trip_step p WHERE p.trip = t.trip AND p.step = 0) AS left_at, "
                      "max(coalesce(r.deliver_to, t.leaves_on), t.leaves_on) + " DAYS_OVERDUE " <= ? AS is_overdue "
                      "FROM trip t LEFT JOIN delivery_round r ON r.round = t.round "
                      "WHERE t.warehouse = ? AND t.cancelled = 0 "
                      "AND NOT EXISTS (SELECT 1 FROM trip_step p WHERE p.trip = t.trip AND p.step = 3)) "
                      "SELECT coalesce(sum(left_at IS NULL AND leaves_on = ?), 0), "
                      "coalesce(sum(left_at IS NULL AND leaves_on < ?), 0), "
                      "coalesce(sum(left_at IS NOT NULL AND NOT is_overdue), 0), "
                      "coalesce(sum(left_at IS NOT NULL AND is_overdue), 0), "
                      "(SELECT trip FROM one WHERE left_at IS NOT NULL AND is_overdue ORDER BY left_at, trip LIMIT 1), "
                      "min(CASE WHEN is_overdue THEN left_at END) FROM one",
                      today, warehouse, today, today));
    return trips.value_or(TripsToday{0, 0, 0, 0, {}, {}});
}

Outcome<Waiting> SqlTodayBook::toSend(DeviceId device)
{
    return SqlExchangeBook(m_sql).waiting(device);
}

Outcome<bool> SqlTodayBook::hasCentre()
{
    BQ_TRY_ASSIGN(const QString address, SqlExchangeBook(m_sql).centre());
    return !address.isEmpty();
}

} // namespace botiquin
