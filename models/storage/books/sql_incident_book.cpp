// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_incident_book.h"

#include "domain/catalog/federal_state.h"
#include "storage/books/overdue_trips.h"

namespace botiquin {

// The numbers are those of IncidentKind. A key holds what was wrong (of a lot below zero: how often units of it
// left), so that what happens again after it was settled is listed again. What is late is so by the last event
// that this store holds, not by any clock.
// A box of which more left than it held is one incident, however many lots. Where it was received at several
// facilities, that says it all.
#define RECEIVED_AT                                                                                            \
    "(SELECT count(DISTINCT r.facility) FROM box_received r WHERE r.sscc = substr(p.place, 3) "                \
    "AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = r.event)) "
// Units of what a recall concerns that a facility had by the hour of its answer `n`: on its shelves, and in the
// boxes that it sealed. What is heard of later and happened before counts.
#define ON_SHELF                                                                                               \
    "SELECT coalesce(sum(q.units), 0) FROM recall_lot c CROSS JOIN place p ON p.place = 'F:' || n.facility "   \
    "CROSS JOIN posting q ON q.lot = c.lot AND q.place = p.id JOIN event e ON e.row = q.row "                  \
    "WHERE c.recall = n.recall AND e.time <= n.time"
#define IN_BOXES                                                                                               \
    "SELECT coalesce(sum(q.units), 0) FROM recall_lot c CROSS JOIN posting q ON q.lot = c.lot "                \
    "JOIN place p ON p.id = q.place AND p.place GLOB 'B:*' JOIN event e ON e.row = q.row "                     \
    "WHERE c.recall = n.recall AND e.time <= n.time AND EXISTS (SELECT 1 FROM box_sealed s "                   \
    "WHERE s.sscc = substr(p.place, 3) AND s.warehouse = n.facility)"
// Whether the store hears all that happens at a place of `F:`: of another it hears what concerns it alone, e.g. that a box
// left and not what had come before.
#define HEARD_WHOLE(PLACE)                                                                                     \
    "EXISTS (SELECT 1 FROM heard w WHERE w.places = '' OR w.places LIKE '%,' || " PLACE " || ',%' "             \
    "OR w.places LIKE '%,' || substr(" PLACE ", 1, 4) || ',%') "
// The seals that a trip went on with before its step `s`. Of one device's steps of a second, a longer name is a later one.
#define SEALS_BEFORE                                                                                           \
    "SELECT l.seals_put FROM trip_step l WHERE l.trip = s.trip AND l.seals_put IS NOT NULL "                   \
    "AND (l.time, length(l.event), l.event) < (s.time, length(s.event), s.event) "                             \
    "ORDER BY l.time DESC, length(l.event) DESC, l.event DESC LIMIT 1"
#define OPEN_INCIDENTS                                                                                         \
    "WITH heard (places) AS (SELECT CAST(? AS TEXT)), "                                                        \
    "incident (kind, key, subject, item, lot, units) AS ("                                                     \
    "SELECT 0, 'negativeStock/' || p.place || '/' || l.item || '/' || l.maker || '/' || l.lot || '/' || l.expiry || '/' || " \
    "(SELECT count(*) FROM posting o WHERE o.lot = b.lot AND o.place = b.place AND o.units < 0), "             \
    "p.place, l.item, l.lot, b.units FROM balance b JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot " \
    "WHERE b.units < 0 AND substr(p.place, 1, 2) = 'F:' AND " HEARD_WHOLE("p.place")                            \
    "UNION ALL SELECT 0, 'negativeStock/' || p.place || '/' || sum((SELECT count(*) FROM posting o "           \
    "WHERE o.lot = b.lot AND o.place = b.place AND o.units < 0)), p.place, NULL, NULL, sum(b.units) "          \
    "FROM balance b JOIN place p ON p.id = b.place WHERE b.units < 0 AND substr(p.place, 1, 2) = 'B:' "        \
    "AND " RECEIVED_AT "< 2 GROUP BY p.id, p.place "                                                           \
    "UNION ALL SELECT 1, 'boxSealedTwice/' || kit || '/' || box_class || '/' || count(*), kit, NULL, NULL, count(*) " \
    "FROM box_standing GROUP BY kit, box_class HAVING count(DISTINCT sscc) > 1 "                               \
    "UNION ALL SELECT 2, 'ssccUsedTwice/' || sscc || '/' || count(*), sscc, NULL, NULL, count(*) "             \
    "FROM (SELECT sscc FROM box_seal UNION ALL SELECT m.sscc FROM stock_move m "                               \
    "WHERE NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = m.event)) GROUP BY sscc HAVING count(*) > 1 " \
    "UNION ALL SELECT 3, 'contestedClaim/' || claim || '/' || count(*), claim, NULL, NULL, count(*) "          \
    "FROM contested GROUP BY claim "                                                                           \
    "UNION ALL SELECT 4, 'unreadableEvent/' || e.device || '/' || e.run || '/' || e.seq, "                     \
    "printf('%016x-%d-%d', e.device, e.run, e.seq), NULL, NULL, NULL FROM unreadable u JOIN event e ON e.row = u.row " \
    "UNION ALL SELECT 5, 'parkedEvent/' || e.device || '/' || e.run || '/' || e.seq, "                         \
    "printf('%016x-%d-%d', e.device, e.run, e.seq), NULL, NULL, NULL FROM parked u JOIN event e ON e.row = u.row " \
    "UNION ALL SELECT 6, 'receivedElsewhere/' || r.sscc || '/' || r.facility, r.sscc || '/' || r.facility, NULL, NULL, max(r.received) " \
    "FROM box_received r LEFT JOIN box_destination d ON d.sscc = r.sscc LEFT JOIN box_seal b ON b.sscc = r.sscc " \
    "LEFT JOIN kit_order o ON o.kit = b.kit WHERE (coalesce(d.facility, o.facility) <> r.facility "            \
    "OR (coalesce(d.facility, o.facility) IS NULL AND EXISTS (SELECT 1 FROM box_received q WHERE q.sscc = r.sscc " \
    "AND q.facility <> r.facility AND q.event NOT IN (SELECT event FROM superseded) "                          \
    "AND (q.time, q.event) < (r.time, r.event)))) "                                                            \
    "AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = r.event) GROUP BY r.sscc, r.facility "         \
    "UNION ALL SELECT 7, 'leftInBox/' || p.place || '/' || l.item || '/' || l.maker || '/' || l.lot || '/' || l.expiry || '/' || b.units, " \
    "p.place, l.item, l.lot, b.units FROM (SELECT DISTINCT sscc FROM box_received r "                          \
    "WHERE NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = r.event)) r "                                \
    "JOIN place p ON p.place = 'B:' || r.sscc JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot WHERE b.units > 0 " \
    "UNION ALL SELECT 8, 'boxOnTwoTrips/' || sscc || '/' || count(*), sscc, NULL, NULL, count(*) FROM "        \
    "(SELECT DISTINCT b.sscc, b.trip FROM box_loaded b WHERE "                                                 \
    "(SELECT count(*) FROM box_loaded l WHERE l.sscc = b.sscc AND l.trip = b.trip) > "                         \
    "(SELECT count(*) FROM box_unloaded u WHERE u.sscc = b.sscc AND u.trip = b.trip)) GROUP BY sscc HAVING count(*) > 1 " \
    "UNION ALL SELECT 9, 'tripOverdue/' || t.trip, t.trip, NULL, NULL, NULL FROM trip t "                      \
    "JOIN delivery_round r ON r.round = t.round WHERE t.trip IN (SELECT trip FROM trip_step WHERE step = 0) "  \
    "AND t.trip NOT IN (SELECT trip FROM trip_step WHERE step = 3) AND (max(r.deliver_to, t.leaves_on) + " DAYS_OVERDUE \
    ") * 86400 < (SELECT time FROM event ORDER BY ordering DESC LIMIT 1) "                                     \
    "UNION ALL SELECT 9, 'tripOverdue/' || t.trip || '/' || count(*), t.trip, NULL, NULL, count(*) FROM trip t " \
    "JOIN box_holder h ON h.holder = 'T:' || t.trip "                                                          \
    "WHERE t.trip IN (SELECT trip FROM trip_step WHERE step = 3) GROUP BY t.trip "                             \
    "UNION ALL SELECT DISTINCT 10, 'recalledAboard/' || h.sscc || '/' || r.recall, h.sscc, l.item, l.lot, a.units " \
    "FROM recall r JOIN recall_lot c ON c.recall = r.recall JOIN lot l ON l.id = c.lot "                        \
    "JOIN balance a ON a.lot = l.id AND a.units > 0 "                                                           \
    "JOIN place p ON p.id = a.place AND substr(p.place, 1, 2) = 'B:' JOIN box_holder h ON h.sscc = substr(p.place, 3) " \
    "JOIN box_loaded o ON o.sscc = h.sscc AND h.holder = 'T:' || o.trip AND o.time >= r.time WHERE r.ended = 0 " \
    "UNION ALL SELECT DISTINCT 11, 'coldLoadedLate/' || o.sscc || '/' || o.trip, o.sscc, NULL, NULL, NULL "     \
    "FROM box_seal b JOIN box_loaded o ON o.sscc = b.sscc WHERE b.box_class = 1 "                              \
    "AND date(b.time, 'unixepoch', 'localtime') <> date(o.time, 'unixepoch', 'localtime') "                    \
    "UNION ALL SELECT DISTINCT 12, 'openedAway/' || b.sscc, b.sscc, NULL, NULL, NULL FROM box_sealed b "       \
    "WHERE NOT EXISTS (SELECT 1 FROM box_standing s WHERE s.sscc = b.sscc) AND ("                              \
    "EXISTS (SELECT 1 FROM box_holder h WHERE h.sscc = b.sscc AND substr(h.holder, 1, 2) = 'T:') "             \
    "OR EXISTS (SELECT 1 FROM box_received r WHERE r.sscc = b.sscc AND r.event NOT IN (SELECT event FROM superseded))) " \
    "UNION ALL SELECT 13, 'setAsideTooMuch/' || n.event, n.recall || '/' || n.facility, r.item, r.lot, "        \
    "n.units - (" ON_SHELF ") - (" IN_BOXES ") FROM recall_answer n JOIN recall r ON r.recall = n.recall "     \
    "WHERE " HEARD_WHOLE("'F:' || n.facility")                                                                 \
    "AND n.units > (" ON_SHELF ") AND n.units > (" ON_SHELF ") + (" IN_BOXES ") AND NOT EXISTS "               \
    "(SELECT 1 FROM recall_answer o WHERE o.recall = n.recall AND o.facility = n.facility "                    \
    "AND (o.time, o.event) > (n.time, n.event)) "                                                              \
    "UNION ALL SELECT 14, 'tripSealsDiffer/' || s.event, s.trip || '/' || coalesce(s.facility, s.note), NULL, NULL, NULL " \
    "FROM trip_step s WHERE NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = s.event) "                  \
    "AND (s.seals_intact = 0 OR s.seals_found <> (" SEALS_BEFORE ")) "                                         \
    "UNION ALL SELECT 15, 'boxSealDiffers/' || r.sscc || '/' || r.facility || '/' || r.seal, r.sscc || '/' || r.facility, " \
    "NULL, NULL, NULL FROM box_received r WHERE r.seal <> 0 "                                                  \
    "AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = r.event) "                                     \
    "UNION ALL SELECT 16, 'storeCopied/F:' || coalesce(d.facility, '') || '/' || printf('%016x', r.device) || '/' || r.run, " \
    "printf('%016x', r.device), NULL, NULL, r.moved FROM device_run r LEFT JOIN device d ON d.device = r.device " \
    "WHERE r.cause = 1) "

namespace {

/// ",F:OCIMB000012,", and of a whole state ",F:OC,": the places whose feeds this store reads. Empty where it reads none, being
/// a centre or by itself, and all that it is to know stands in it.
Outcome<QString> heardWhole(Sql &sql)
{
    BQ_TRY_ASSIGN(const auto feeds, sql.all<QString>("SELECT name FROM feed_cursor"));
    QString places;
    for (const auto &feed : feeds) {
        if (feed.endsWith(QLatin1String("/urgent"))) // Read first, and not all that happens.
            continue;
        const QString scope = feed.section(u'/', 0, 0);
        const QString of = feed.section(u'/', 1, 1);
        const auto state = scope == QLatin1String("state") ? FederalState::parseCode(of) : std::nullopt;
        if (state || scope == QLatin1String("facility"))
            places += QStringLiteral("F:") + (state ? state->cluesLetters() : of) + u',';
    }
    return feeds.empty() ? QString() : u',' + places;
}

} // namespace

Outcome<std::vector<Incident>> SqlIncidentBook::openIncidents(int offset, int limit)
{
    BQ_TRY_ASSIGN(const auto heard, heardWhole(m_sql));
    return m_sql.all<Incident>(OPEN_INCIDENTS
                               "SELECT kind, key, subject, item, lot, units FROM incident "
                               "WHERE key NOT IN (SELECT incident FROM settlement) ORDER BY kind, key LIMIT ? OFFSET ?",
                               heard, limit, offset);
}

Outcome<int> SqlIncidentBook::openCount()
{
    BQ_TRY_ASSIGN(const auto heard, heardWhole(m_sql));
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>(OPEN_INCIDENTS "SELECT count(*) FROM incident "
                                                                  "WHERE key NOT IN (SELECT incident FROM settlement)",
                                                   heard));
    return count.value_or(0);
}

} // namespace botiquin
