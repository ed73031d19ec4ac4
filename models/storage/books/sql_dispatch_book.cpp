// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_dispatch_book.h"

#include "domain/projection/fold.h"
#include "storage/books/due_boxes.h"

namespace botiquin {

// A box is aboard a trip where it was put on it more often than it was taken off: true in whatever order the
// events came. The numbers of steps and states are those of TripStep, TripState and TripBoxState.
#define ABOARD(sscc, trip)                                                                                     \
    "((SELECT count(*) FROM box_loaded l WHERE l.sscc = " sscc " AND l.trip = " trip ") > "                    \
    "(SELECT count(*) FROM box_unloaded u WHERE u.sscc = " sscc " AND u.trip = " trip "))"
#define HAS_STEP(trip, number) "EXISTS (SELECT 1 FROM trip_step w WHERE w.trip = " trip " AND w.step = " number ")"
#define RECEIVED_AT(sscc, facility)                                                                           \
    "EXISTS (SELECT 1 FROM box_received r WHERE r.sscc = " sscc " AND r.facility = " facility                  \
    " AND r.event NOT IN (SELECT event FROM superseded))"
#define RECEIVED(sscc)                                                                                         \
    "EXISTS (SELECT 1 FROM box_received r WHERE r.sscc = " sscc " AND r.event NOT IN (SELECT event FROM superseded))"

// The seal that says what a box is: the first that stands, else the first of all. One that was taken back while the
// box was on the road still says what is missing.
#define TELLING_SEAL(box)                                                                                      \
    "SELECT y.event FROM box_sealed y WHERE y.sscc = " box " ORDER BY EXISTS (SELECT 1 FROM superseded z "     \
    "WHERE z.event = y.event), y.time, y.event LIMIT 1"

// What was in it is back where it came from: it was opened, or its seal or its sending was taken back.
#define TAKEN_BACK(box)                                                                                        \
    "(EXISTS (SELECT 1 FROM box_opening x WHERE x.sscc = " box ") OR EXISTS (SELECT 1 FROM superseded x "      \
    "JOIN box_sealed y ON y.event = x.event WHERE y.sscc = " box ") AND NOT EXISTS (SELECT 1 FROM box_seal x " \
    "WHERE x.sscc = " box ") OR EXISTS (SELECT 1 FROM stock_move x JOIN superseded y ON y.event = x.event "    \
    "WHERE x.sscc = " box "))"

// After "WITH this AS (…)", trips: their stops in force, the boxes that they are to carry or carry (`box`), and the
// ordered boxes that are not sealed yet (`unsealed`: by the stops, not by all orders of the round).
#define TRIP_BOXES                                                                                             \
    "stop AS MATERIALIZED (SELECT t.trip, t.round, s.facility, s.position FROM this t "                        \
    "JOIN trip_stop s ON s.trip = t.trip AND s.rank = t.rank), "                                               \
    "candidate AS (SELECT p.trip, b.sscc FROM stop p JOIN kit_order o ON o.facility = p.facility AND o.round = p.round " \
    "AND o.cancelled = 0 JOIN box_standing b ON b.kit = o.kit "                                                \
    "UNION SELECT p.trip, d.sscc FROM stop p JOIN box_destination d ON d.facility = p.facility "               \
    "UNION SELECT t.trip, l.sscc FROM this t JOIN box_loaded l ON l.trip = t.trip), "                          \
    "found AS (SELECT c.trip, c.sscc, b.kit, b.box_class, coalesce(d.facility, o.facility, b.warehouse, t.warehouse) AS facility, " \
    "b.seal, coalesce(b.time, m.time) AS time, coalesce(b.claves, 0) AS claves, "                              \
    "coalesce(b.units, m.units, 0) AS units, " ABOARD("c.sscc", "c.trip") " AS aboard, " RECEIVED("c.sscc")    \
    " AS received, h.holder, " TAKEN_BACK("c.sscc") " AS opened "                                              \
    "FROM candidate c JOIN this t ON t.trip = c.trip LEFT JOIN box_sealed b ON b.sscc = c.sscc "              \
    "AND b.event = (" TELLING_SEAL("c.sscc") ") LEFT JOIN kit_order o ON o.kit = b.kit "                       \
    "LEFT JOIN stock_move m ON m.sscc = c.sscc LEFT JOIN box_destination d ON d.sscc = c.sscc "                \
    "LEFT JOIN box_holder h ON h.sscc = c.sscc GROUP BY c.trip, c.sscc), "                                     \
    "box AS MATERIALIZED (SELECT f.trip, f.sscc, f.kit, f.box_class, f.facility, p.position, f.seal, f.time, f.claves, " \
    "f.units, CASE WHEN f.aboard AND " RECEIVED_AT("f.sscc", "f.facility") " THEN 3 "                          \
    "WHEN f.aboard AND f.received THEN 4 WHEN f.aboard THEN 2 ELSE 1 END AS state "                            \
    "FROM found f LEFT JOIN stop p ON p.trip = f.trip AND p.facility = f.facility "                            \
    "WHERE f.aboard OR (p.position IS NOT NULL AND NOT f.received AND NOT f.opened "                           \
    "AND (f.holder IS NULL OR substr(f.holder, 1, 2) <> 'T:'))), "                                             \
    "size AS MATERIALIZED (SELECT * FROM box_size WHERE round IN (SELECT round FROM this)), "                  \
    "unsealed AS MATERIALIZED (SELECT p.trip, o.kit, s.box_class, o.facility, p.position, "                    \
    BOX_HOLDS("claves") " AS claves, " BOX_HOLDS("units") " AS units "                                         \
    "FROM stop p CROSS JOIN kit_order o ON o.facility = p.facility AND o.round = p.round AND o.cancelled = 0 " \
    "CROSS JOIN size s ON s.round = o.round AND s.template = o.template WHERE NOT EXISTS "                     \
    "(SELECT 1 FROM box_standing b WHERE b.kit = o.kit AND b.box_class = s.box_class) AND " HOLDS_SOMETHING ") "

#define TRIP_FILTER                                                                                            \
    "FROM trip t LEFT JOIN vehicle v ON v.vehicle = t.vehicle LEFT JOIN driver d ON d.driver = t.driver "      \
    "WHERE t.warehouse = ? AND (? = '' OR t.round = ?) AND (? < 0 OR t.leaves_on = ?) "                        \
    "AND (? = '' OR t.trip LIKE ? ESCAPE '\\' OR v.plates LIKE ? ESCAPE '\\' OR d.display_name LIKE ? ESCAPE '\\') "

#define CARRIER                                                                                                \
    "coalesce((SELECT c.carrier FROM trip_step c WHERE c.trip = t.trip AND c.carrier IS NOT NULL "             \
    "ORDER BY c.time DESC, c.event DESC LIMIT 1), t.driver)"

#define TRIP_COLUMNS                                                                                           \
    "SELECT t.trip, t.round, t.route, t.warehouse, t.leaves_on, t.transport, "                                 \
    "CASE WHEN " HAS_STEP("t.trip", "3") " THEN 3 WHEN " HAS_STEP("t.trip", "0") " THEN 2 "                    \
    "WHEN t.cancelled THEN 4 WHEN coalesce(n.loaded, 0) > 0 THEN 1 ELSE 0 END, "                               \
    "t.vehicle, coalesce(v.plates, ''), coalesce(v.refrigerated, 0), " CARRIER ", "                            \
    "coalesce((SELECT e.display_name FROM driver e WHERE e.driver = " CARRIER "), ''), "                       \
    "(SELECT count(*) FROM stop p WHERE p.trip = t.trip), "                                                    \
    "coalesce(n.sealed, 0) + (SELECT count(*) FROM unsealed a WHERE a.trip = t.trip), coalesce(n.sealed, 0), " \
    "coalesce(n.loaded, 0), coalesce(n.delivered, 0), "                                                        \
    "coalesce((SELECT w.note FROM trip_step w WHERE w.trip = t.trip AND w.step = 0 ORDER BY w.time, w.event LIMIT 1), ''), " \
    "(SELECT min(w.time) FROM trip_step w WHERE w.trip = t.trip AND w.step = 0) "                              \
    "FROM this t LEFT JOIN vehicle v ON v.vehicle = t.vehicle "                                                \
    "LEFT JOIN (SELECT trip, count(*) AS sealed, sum(state >= 2) AS loaded, sum(state = 3) AS delivered "      \
    "FROM box GROUP BY trip) n ON n.trip = t.trip "

namespace {

QString likePattern(const QString &typed)
{
    QString escaped = typed;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : text; // A null string would be NULL, which equals nothing.
}

SqlValues argumentsOf(const TripFilter &filter)
{
    const QString round = filter.round ? filter.round->text() : QStringLiteral("");
    const qint64 day = filter.day ? filter.day->epochDays() : -1;
    const QString typed = orEmpty(filter.typed.trimmed());
    const QString pattern = likePattern(typed);
    return {filter.warehouse.text(), round, round, day, day, typed, pattern, pattern, pattern};
}

} // namespace

Outcome<std::optional<NextDelivery>> SqlDispatchBook::nextDelivery(const Clues &facility, Date from)
{
    BQ_TRY_ASSIGN(auto next, onTheRoad(facility));
    if (!next) {
        BQ_TRY_ASSIGN(next, planned(facility, from));
    }
    if (!next) {
        BQ_TRY_ASSIGN(next, ordered(facility, from));
    }
    return next;
}

Outcome<std::optional<NextDelivery>> SqlDispatchBook::onTheRoad(const Clues &facility)
{
    return m_sql.one<NextDelivery>(
        "WITH mine AS (SELECT b.sscc FROM kit_order o JOIN box_seal b ON b.kit = o.kit WHERE o.facility = ? "
        "AND NOT EXISTS (SELECT 1 FROM box_destination d WHERE d.sscc = b.sscc) "
        "UNION SELECT sscc FROM box_destination WHERE facility = ?) "
        "SELECT t.trip, t.round, t.leaves_on, count(*), 1 FROM mine m JOIN box_holder h ON h.sscc = m.sscc "
        "JOIN trip t ON t.trip = substr(h.holder, 3) WHERE substr(h.holder, 1, 2) = 'T:' AND " HAS_STEP("t.trip", "0")
        " AND NOT " HAS_STEP("t.trip", "3") " GROUP BY t.trip ORDER BY t.leaves_on, t.trip LIMIT 1",
        facility, facility);
}

// The boxes of the facility's orders of a round that it has not received; after it, the facility.
#define BOXES_TO_COME                                                                                          \
    "(SELECT count(*) FROM kit_order o JOIN box_size s ON s.round = o.round AND s.template = o.template "      \
    "WHERE o.facility = ? AND o.round = t.round AND o.cancelled = 0 AND " HOLDS_SOMETHING "AND NOT EXISTS "     \
    "(SELECT 1 FROM box_seal b WHERE b.kit = o.kit AND b.box_class = s.box_class AND " RECEIVED("b.sscc") "))"

Outcome<std::optional<NextDelivery>> SqlDispatchBook::planned(const Clues &facility, Date from)
{
    return m_sql.one<NextDelivery>(
        "SELECT t.trip, t.round, t.leaves_on, " BOXES_TO_COME ", 0 FROM trip_stop s JOIN trip t ON t.trip = s.trip "
        "AND t.rank = s.rank WHERE s.facility = ? AND t.leaves_on >= ? AND t.cancelled = 0 AND NOT "
        HAS_STEP("t.trip", "0") " ORDER BY t.leaves_on, t.trip LIMIT 1",
        facility, facility, from);
}

Outcome<std::optional<NextDelivery>> SqlDispatchBook::ordered(const Clues &facility, Date from)
{
    return m_sql.one<NextDelivery>(
        "SELECT NULL, round, day, boxes, 0 FROM (SELECT t.round AS round, min(t.deliver_on) AS day, " BOXES_TO_COME
        " AS boxes FROM kit_order t WHERE t.facility = ? AND t.cancelled = 0 AND t.deliver_on >= ? GROUP BY t.round) "
        "WHERE boxes > 0 ORDER BY day, round LIMIT 1",
        facility, facility, from);
}

Outcome<std::optional<VehicleRow>> SqlDispatchBook::vehicle(const VehicleId &vehicle)
{
    return m_sql.one<VehicleRow>("SELECT vehicle, warehouse, plates, transport, refrigerated, active FROM vehicle "
                                 "WHERE vehicle = ?",
                                 vehicle);
}

Outcome<std::vector<VehicleRow>> SqlDispatchBook::vehicles(const Clues &warehouse)
{
    return m_sql.all<VehicleRow>("SELECT vehicle, warehouse, plates, transport, refrigerated, active FROM vehicle "
                                 "WHERE warehouse = ? ORDER BY active DESC, vehicle",
                                 warehouse);
}

Outcome<std::optional<DriverRow>> SqlDispatchBook::driver(const DriverId &driver)
{
    return m_sql.one<DriverRow>("SELECT driver, warehouse, display_name, active FROM driver WHERE driver = ?", driver);
}

Outcome<std::vector<DriverRow>> SqlDispatchBook::drivers(const Clues &warehouse)
{
    return m_sql.all<DriverRow>("SELECT driver, warehouse, display_name, active FROM driver WHERE warehouse = ? "
                                "ORDER BY active DESC, display_name, driver",
                                warehouse);
}

Outcome<std::vector<Trip>> SqlDispatchBook::trips(const TripFilter &filter, int offset, int limit)
{
    auto arguments = argumentsOf(filter);
    arguments << limit << offset;
    BQ_TRY_ASSIGN(auto trips, m_sql.allBound<Trip>("WITH this AS MATERIALIZED (SELECT t.* " TRIP_FILTER
                                "ORDER BY t.leaves_on, t.route, t.trip LIMIT ? OFFSET ?), " TRIP_BOXES TRIP_COLUMNS
                                "ORDER BY t.leaves_on, t.route, t.trip",
                                arguments));
    BQ_TRY(tellCarriers(trips));
    return trips;
}

Outcome<int> SqlDispatchBook::tripCount(const TripFilter &filter)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.allBound<int>("SELECT count(*) " TRIP_FILTER, argumentsOf(filter)));
    return count.empty() ? 0 : count.front();
}

Outcome<std::optional<Trip>> SqlDispatchBook::trip(const TripId &trip)
{
    BQ_TRY_ASSIGN(auto found, m_sql.all<Trip>("WITH this AS MATERIALIZED (SELECT * FROM trip WHERE trip = ?), " TRIP_BOXES
                                              TRIP_COLUMNS,
                                              trip));
    BQ_TRY(tellCarriers(found));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

/// Whoever took a load over has another vehicle than the one that left with it, and nobody said which.
Outcome<void> SqlDispatchBook::tellCarriers(std::vector<Trip> &trips)
{
    for (auto &trip : trips) {
        BQ_TRY_ASSIGN(const auto passed, passedOn(trip.trip));
        if (passed.empty())
            continue;
        trip.transport = passed.back().transport;
        trip.vehicle.reset();
        trip.plates = QStringLiteral("");
        trip.refrigerated = false;
    }
    return {};
}

Outcome<std::vector<TripStop>> SqlDispatchBook::stops(const TripId &trip)
{
    return m_sql.all<TripStop>(
        "SELECT s.facility, coalesce(f.display_name, s.facility), coalesce(f.municipality, ''), s.position, "
        "(SELECT min(w.time) FROM trip_step w WHERE w.trip = s.trip AND w.step = 2 AND w.facility = s.facility) "
        "FROM trip t JOIN trip_stop s ON s.trip = t.trip AND s.rank = t.rank LEFT JOIN facility f ON f.clues = s.facility "
        "WHERE t.trip = ? ORDER BY s.position",
        trip);
}

Outcome<std::vector<TripBox>> SqlDispatchBook::boxes(const TripId &trip)
{
    return m_sql.all<TripBox>(
        "WITH this AS MATERIALIZED (SELECT * FROM trip WHERE trip = ?), " TRIP_BOXES
        "SELECT a.state, a.sscc, a.kit, a.box_class, a.facility, coalesce(f.display_name, a.facility), a.position, a.seal, "
        "a.time, a.claves, a.units, EXISTS (SELECT 1 FROM place p JOIN balance q ON q.place = p.id AND q.units > 0 "
        "JOIN recall_lot c ON c.lot = q.lot AND c.ended = 0 WHERE p.place = 'B:' || a.sscc) "
        "FROM (SELECT state, sscc, kit, box_class, facility, position, seal, time, claves, units "
        "FROM box UNION ALL SELECT 0, NULL, kit, box_class, facility, position, NULL, NULL, claves, units FROM unsealed) a "
        "LEFT JOIN facility f ON f.clues = a.facility "
        "ORDER BY a.position IS NULL, a.position, a.kit, a.box_class, a.sscc",
        trip);
}

Outcome<std::vector<TripStepRow>> SqlDispatchBook::steps(const TripId &trip)
{
    return m_sql.all<TripStepRow>("SELECT trip, event, step, facility, carrier, note, latitude, longitude, time, "
                                  "seals_found, seals_put, seals_intact FROM trip_step WHERE trip = ? ORDER BY time, event",
                                  trip);
}

Outcome<std::vector<PassedOn>> SqlDispatchBook::passedOn(const TripId &trip)
{
    BQ_TRY_ASSIGN(const auto names, m_sql.all<QString>("SELECT event FROM trip_step WHERE trip = ? AND step = ? "
                                                       "ORDER BY time, event",
                                                       trip, TripStep::custodyPassed));
    std::vector<PassedOn> passed;
    for (const auto &name : names) {
        const auto id = EventId::parse(name);
        if (!id)
            return fail(Failure::Kind::damaged, QStringLiteral("step ") + name);
        // The step's row tells who and where; by what they went on stands in the event alone.
        BQ_TRY_ASSIGN(const auto canonical, m_sql.one<QByteArray>("SELECT canonical FROM event WHERE device = ? AND run = ? "
                                                                  "AND seq = ?",
                                                                  id->device, id->run, id->seq));
        const Result<Event, EventError> event = canonical ? Event::parse(*canonical) : err(EventError::notCanonical);
        const auto body = event ? standingBody(*event) : std::nullopt;
        const auto *custody = body ? std::get_if<CustodyPassed>(&*body) : nullptr;
        if (!custody)
            continue;
        BQ_TRY_ASSIGN(const auto carrier, driver(custody->to));
        passed.push_back({custody->to, carrier ? carrier->displayName : custody->to.text(), custody->transport,
                          custody->place, custody->sealsIntact, event->envelope().time});
    }
    return passed;
}

Outcome<std::optional<DriverId>> SqlDispatchBook::carrier(const TripId &trip)
{
    BQ_TRY_ASSIGN(const auto carrier,
                  m_sql.one<std::optional<DriverId>>("SELECT " CARRIER " FROM trip t WHERE t.trip = ?", trip));
    return carrier.value_or(std::nullopt);
}

Outcome<std::vector<DispatchBook::RouteDue>> SqlDispatchBook::routesDue(const Clues &warehouse, const RoundId &round)
{
    return m_sql.all<RouteDue>(
        "SELECT o.route, coalesce(min(o.deliver_on), min(r.deliver_from)), min(w.transport), "
        "(SELECT count(*) FROM trip t WHERE t.round = o.round AND t.route = o.route AND t.cancelled = 0) "
        "FROM kit_order o JOIN delivery_round r ON r.round = o.round LEFT JOIN route w ON w.route = o.route "
        "WHERE o.warehouse = ? AND o.round = ? AND o.cancelled = 0 AND o.route IS NOT NULL GROUP BY o.route ORDER BY o.route",
        warehouse, round);
}

Outcome<std::vector<Clues>> SqlDispatchBook::stopsDue(const RoundId &round, const RouteId &route)
{
    return m_sql.all<Clues>("SELECT facility FROM kit_order WHERE round = ? AND route = ? AND cancelled = 0 "
                            "GROUP BY facility ORDER BY min(stop), facility",
                            round, route);
}

Outcome<int> SqlDispatchBook::tripNumber(const RoundId &round, const RouteId &route)
{
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.one<int>("SELECT count(*) FROM trip WHERE round = ? AND route = ?", round, route));
    return count.value_or(0);
}

Outcome<std::optional<dispatch::BoxFacts>> SqlDispatchBook::boxFacts(const Sscc &sscc)
{
    return m_sql.one<dispatch::BoxFacts>(
        "WITH known AS (SELECT b.sscc, b.kit, b.box_class, b.warehouse, b.time FROM box_seal b WHERE b.sscc = ? "
        "UNION ALL SELECT m.sscc, NULL, NULL, m.from_facility, m.time FROM stock_move m WHERE m.sscc = ?), "
        "content AS (SELECT l.id, l.item, l.lot, l.expiry FROM place p JOIN balance a ON a.place = p.id AND a.units > 0 "
        "JOIN lot l ON l.id = a.lot WHERE p.place = 'B:' || ?) "
        "SELECT k.sscc, k.kit, k.box_class, coalesce(d.facility, o.facility, k.warehouse), k.time, "
        "EXISTS (SELECT 1 FROM box_opening x WHERE x.sscc = k.sscc), " RECEIVED("k.sscc") ", "
        "(SELECT max(l.trip) FROM box_loaded l WHERE l.sscc = k.sscc AND " ABOARD("k.sscc", "l.trip") " AND NOT "
        RECEIVED("k.sscc") "), "
        "coalesce((SELECT min(c.lot) FROM content c JOIN recall_lot r ON r.lot = c.id AND r.ended = 0), "
        "(SELECT min(c.lot) FROM content c JOIN lot_hold h ON h.facility = k.warehouse AND h.item = c.item "
        "AND h.lot = c.lot AND h.expiry = c.expiry AND h.held = 1 AND h.reason = 1)), "
        "(SELECT min(c.lot) FROM content c JOIN lot_hold h ON h.facility = k.warehouse AND h.item = c.item "
        "AND h.lot = c.lot AND h.expiry = c.expiry AND h.held = 1 AND h.reason = 0) "
        "FROM known k LEFT JOIN kit_order o ON o.kit = k.kit LEFT JOIN box_destination d ON d.sscc = k.sscc "
        "ORDER BY k.time DESC LIMIT 1",
        sscc, sscc, sscc);
}

/// By kinds of boxes and not box by box: a round has thousands of boxes of a few kinds. What a kit holds otherwise
/// than its template says is added and taken off.
Outcome<std::vector<PickLine>> SqlDispatchBook::picking(const PickScope &scope)
{
    const QString route = scope.route ? scope.route->text() : QStringLiteral("");
    const QString kit = scope.kit ? scope.kit->text() : QStringLiteral("");
    return m_sql.all<PickLine>(
        "WITH open AS MATERIALIZED (SELECT o.kit, o.template, s.box_class FROM kit_order o "
        "JOIN box_size s ON s.round = o.round AND s.template = o.template WHERE o.warehouse = ? AND o.round = ? "
        "AND o.cancelled = 0 AND (? = '' OR o.route = ?) AND (? = '' OR o.kit = ?) AND NOT EXISTS "
        "(SELECT 1 FROM box_standing b WHERE b.kit = o.kit AND b.box_class = s.box_class)), "
        "line AS MATERIALIZED (SELECT * FROM box_line WHERE round = ?), "
        "kind AS (SELECT template, box_class, count(*) AS boxes FROM open GROUP BY template, box_class), "
        "other AS MATERIALIZED (SELECT k.item, k.units, k.substitute, l.box_class, l.units AS before FROM open o "
        "JOIN kit_line k ON k.kit = o.kit "
        "JOIN line l ON l.template = o.template AND l.box_class = o.box_class AND l.item = k.item), "
        "need AS (SELECT l.item, l.box_class, n.boxes, n.boxes * l.units AS units FROM kind n "
        "JOIN line l ON l.template = n.template AND l.box_class = n.box_class "
        "UNION ALL SELECT item, box_class, CASE WHEN substitute IS NULL AND units > 0 THEN 0 ELSE -1 END, "
        "CASE WHEN substitute IS NULL THEN units ELSE 0 END - before FROM other "
        "UNION ALL SELECT substitute, box_class, 1, units FROM other WHERE substitute IS NOT NULL AND units > 0) "
        "SELECT min(w.slot) AS shelf, d.item, coalesce(i.display_name, d.item), coalesce(i.strength, ''), "
        "coalesce(i.presentation, ''), d.box_class, sum(d.boxes), sum(d.units) FROM need d "
        "LEFT JOIN item i ON i.clave = d.item LEFT JOIN slot w ON w.facility = ? AND w.item = d.item "
        "GROUP BY d.item, d.box_class HAVING sum(d.units) > 0 ORDER BY shelf IS NULL, shelf, d.item",
        scope.warehouse, scope.round, route, route, kit, kit, scope.round, scope.warehouse);
}

} // namespace botiquin
