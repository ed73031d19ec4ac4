// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_shortage_book.h"

#include "storage/books/search_words.h"
#include "storage/books/still_coming.h"

namespace botiquin {

// The last answer stands, and the first end; a longer name within one second is the later event of a device.
#define SHORTAGE_FROM                                                                                          \
    "FROM shortage s LEFT JOIN facility f ON f.clues = s.facility LEFT JOIN item i ON i.clave = s.item "       \
    "LEFT JOIN shortage_step a ON a.shortage = s.event AND a.event = (SELECT x.event FROM shortage_step x "    \
    "WHERE x.shortage = s.event AND x.step = 1 ORDER BY x.time DESC, length(x.event) DESC, x.event DESC LIMIT 1) " \
    "LEFT JOIN shortage_step c ON c.shortage = s.event AND c.event = (SELECT x.event FROM shortage_step x "    \
    "WHERE x.shortage = s.event AND x.step = 2 ORDER BY x.time, length(x.event), x.event LIMIT 1) "
#define ARRIVED                                                                                                \
    "coalesce((SELECT sum(q.units) FROM place p JOIN lot l ON l.item = s.item OR l.item = a.substitute "       \
    "JOIN posting q ON q.lot = l.id AND q.place = p.id JOIN event e ON e.row = q.row "                         \
    "WHERE p.place = 'F:' || s.facility AND e.kind = 66 AND e.time >= s.time AND q.units > 0), 0)"
#define STATE                                                                                                  \
    "CASE WHEN c.event IS NOT NULL THEN 4 WHEN " ARRIVED " > 0 THEN 3 WHEN a.event IS NOT NULL THEN 2 "        \
    "WHEN EXISTS (SELECT 1 FROM shortage_step v WHERE v.shortage = s.event AND v.step = 0) THEN 1 ELSE 0 END"
#define SHORTAGE_COLUMNS                                                                                       \
    "SELECT s.event, s.facility, coalesce(f.display_name, s.facility), s.item, coalesce(i.display_name, s.item), " \
    "coalesce(i.strength, ''), s.urgency, s.reason, s.on_hand, s.needed, s.days_left, s.patients_waiting, s.note, " \
    "s.time, " STATE ", a.answer, a.units, a.trip, a.substitute, a.note, c.ending, c.merged_into, " ARRIVED " "
#define SHORTAGE_FILTER                                                                                        \
    "WHERE (? = '' OR s.facility = ?) AND (? = 1 OR c.event IS NULL) AND (? < 0 OR " STATE " = ?) "            \
    "AND (? = '' OR f.rowid IN (SELECT rowid FROM facility_words WHERE facility_words MATCH ?) "               \
    "OR i.rowid IN (SELECT rowid FROM item_words WHERE item_words MATCH ?)) "
#define MOST_URGENT_FIRST                                                                                      \
    "ORDER BY c.event IS NOT NULL, s.urgency DESC, coalesce(s.patients_waiting, 0) DESC, s.time, s.event "

namespace {

SqlValues argumentsOf(const ShortageFilter &filter)
{
    const QString facility = filter.facility ? filter.facility->text() : QStringLiteral("");
    const bool closedToo = filter.isEvery || filter.state == ShortageState::closed;
    const int state = filter.state ? int(*filter.state) : -1;
    const QString words = wordQuery(filter.typed);
    // A query that matches nothing where nothing was typed that could be searched for.
    const QString query = words.isEmpty() ? QStringLiteral("\"\"") : words;
    return {facility, facility, closedToo ? 1 : 0, state, state,
            words.isEmpty() ? QStringLiteral("") : words, query, query};
}

} // namespace

Outcome<std::vector<Shortage>> SqlShortageBook::shortages(const ShortageFilter &filter, int offset, int limit)
{
    auto arguments = argumentsOf(filter);
    arguments << limit << offset;
    return m_sql.allBound<Shortage>(SHORTAGE_COLUMNS SHORTAGE_FROM SHORTAGE_FILTER MOST_URGENT_FIRST "LIMIT ? OFFSET ?",
                                    arguments);
}

Outcome<int> SqlShortageBook::shortageCount(const ShortageFilter &filter)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.allBound<int>("SELECT count(*) " SHORTAGE_FROM SHORTAGE_FILTER, argumentsOf(filter)));
    return count.empty() ? 0 : count.front();
}

Outcome<std::optional<Shortage>> SqlShortageBook::shortage(const QString &event)
{
    return m_sql.one<Shortage>(SHORTAGE_COLUMNS SHORTAGE_FROM "WHERE s.event = ?", event);
}

Outcome<std::optional<Shortage>> SqlShortageBook::openOf(const Clues &facility, const Clave &item)
{
    return m_sql.one<Shortage>(SHORTAGE_COLUMNS SHORTAGE_FROM "WHERE s.facility = ? AND s.item = ? AND c.event IS NULL "
                                                              "ORDER BY s.time DESC, s.event LIMIT 1",
                               facility, item);
}

Outcome<std::vector<ShortageStepRow>> SqlShortageBook::steps(const QString &shortage)
{
    return m_sql.all<ShortageStepRow>("SELECT shortage, event, step, answer, units, trip, substitute, ending, merged_into, note, "
                                      "time FROM shortage_step WHERE shortage = ? ORDER BY time, length(event), event",
                                      shortage);
}

Outcome<std::vector<ComingTrip>> SqlShortageBook::comingTrips(const Clues &facility, Date today, int limit)
{
    return m_sql.all<ComingTrip>("SELECT t.trip, t.route, t.leaves_on FROM trip_stop s JOIN trip t ON t.trip = s.trip "
                                 "AND t.rank = s.rank WHERE s.facility = ? AND t.leaves_on >= ? AND " TRIP_STILL_COMES("s.facility")
                                 "ORDER BY t.leaves_on, t.trip LIMIT ?",
                                 facility, today, limit);
}

Outcome<std::optional<Date>> SqlShortageBook::nextDelivery(const Clues &facility, Date today)
{
    BQ_TRY_ASSIGN(const auto trips, comingTrips(facility, today, 1));
    if (!trips.empty())
        return std::optional(trips.front().leavesOn);
    return m_sql.one<Date>("SELECT k.deliver_on FROM kit_order k WHERE k.facility = ? AND k.deliver_on >= ? AND " KIT_STILL_COMES
                           "ORDER BY k.deliver_on LIMIT 1",
                           facility, today);
}

Outcome<std::optional<TripRow>> SqlShortageBook::trip(const TripId &trip)
{
    return m_sql.one<TripRow>("SELECT trip, round, route, warehouse, leaves_on, transport, vehicle, driver, cancelled "
                              "FROM trip WHERE trip = ?",
                              trip);
}

Outcome<bool> SqlShortageBook::stopsAt(const TripId &trip, const Clues &facility)
{
    BQ_TRY_ASSIGN(const auto stops, m_sql.one<bool>("SELECT EXISTS (SELECT 1 FROM trip_stop s JOIN trip t ON t.trip = s.trip "
                                                    "AND t.rank = s.rank WHERE s.trip = ? AND s.facility = ?)",
                                                    trip, facility));
    return stops.value_or(false);
}

} // namespace botiquin
