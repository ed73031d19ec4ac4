// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_delivery_book.h"

#include "storage/books/due_boxes.h"

namespace botiquin {

#define STANDS(event) "NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = " event ")"
#define RECEIVED_THERE(sscc, facility)                                                                         \
    "EXISTS (SELECT 1 FROM box_received r WHERE r.sscc = " sscc " AND r.facility = " facility " AND " STANDS("r.event") ")"

#define SEALED_BOXES                                                                                           \
    "SELECT b.sscc, b.event, b.kit, b.box_class, u.month, b.warehouse, coalesce(w.display_name, b.warehouse), "  \
    "coalesce(d.facility, o.facility), coalesce(f.display_name, d.facility, o.facility, ''), b.seal, NULL, h.holder, " \
    "b.time, b.claves, b.units, EXISTS (SELECT 1 FROM box_opening p WHERE p.sscc = b.sscc) "                   \
    "FROM box_seal b LEFT JOIN kit_order o ON o.kit = b.kit LEFT JOIN delivery_round u ON u.round = o.round "  \
    "LEFT JOIN box_destination d ON d.sscc = b.sscc LEFT JOIN box_holder h ON h.sscc = b.sscc "                \
    "LEFT JOIN facility w ON w.clues = b.warehouse LEFT JOIN facility f ON f.clues = coalesce(d.facility, o.facility) "
#define MOVED_BOXES                                                                                            \
    "SELECT m.sscc, m.event, NULL, NULL, NULL, m.from_facility, coalesce(w.display_name, m.from_facility), "     \
    "coalesce(d.facility, m.to_facility), coalesce(f.display_name, d.facility, m.to_facility), NULL, m.reason, " \
    "h.holder, m.time, 0, m.units, 0 "                                                                         \
    "FROM stock_move m LEFT JOIN box_destination d ON d.sscc = m.sscc LEFT JOIN box_holder h ON h.sscc = m.sscc " \
    "LEFT JOIN facility w ON w.clues = m.from_facility "                                                       \
    "LEFT JOIN facility f ON f.clues = coalesce(d.facility, m.to_facility) "

// The kits ordered for the facility with what of them is sealed, boxes that were sent here instead, units moved
// here, and what of an order is not sealed as far as this store knows.
#define COMING                                                                                                 \
    "WITH coming (sscc, kit, box_class, round, month, sender, deliver_on, claves, units) AS ("                        \
    "SELECT b.sscc, b.kit, b.box_class, o.round, u.month, b.warehouse, o.deliver_on, b.claves, b.units "       \
    "FROM kit_order o JOIN box_standing b ON b.kit = o.kit JOIN delivery_round u ON u.round = o.round "        \
    "LEFT JOIN box_destination d ON d.sscc = b.sscc "                                                          \
    "WHERE o.facility = ? AND o.cancelled = 0 AND coalesce(d.facility, o.facility) = o.facility "             \
    "UNION ALL SELECT b.sscc, b.kit, b.box_class, o.round, u.month, b.warehouse, o.deliver_on, b.claves, b.units " \
    "FROM box_destination d JOIN box_standing b ON b.sscc = d.sscc LEFT JOIN kit_order o ON o.kit = b.kit "    \
    "LEFT JOIN delivery_round u ON u.round = o.round "                                                         \
    "WHERE d.facility = ? AND coalesce(o.facility, '') <> ? "                                                \
    "UNION ALL SELECT m.sscc, NULL, NULL, NULL, NULL, m.from_facility, NULL, 0, m.units "                            \
    "FROM box_destination d JOIN stock_move m ON m.sscc = d.sscc "                                             \
    "WHERE d.facility = ? AND " STANDS("m.event")                                                             \
    " UNION ALL SELECT NULL, o.kit, s.box_class, o.round, u.month, o.warehouse, o.deliver_on, "                   \
    BOX_HOLDS("claves") ", " BOX_HOLDS("units") " "                                                            \
    "FROM kit_order o JOIN box_size s ON s.round = o.round AND s.template = o.template "                       \
    "JOIN delivery_round u ON u.round = o.round "                                                              \
    "WHERE o.facility = ? AND o.cancelled = 0 AND u.deliver_to >= ? AND NOT EXISTS "                         \
    "(SELECT 1 FROM box_standing b WHERE b.kit = o.kit AND b.box_class = s.box_class) AND " HOLDS_SOMETHING ") "
// The day of the trip that carries it; else of the next that stops here in its round; else the order's.
#define COMES_ON                                                                                                   \
    "coalesce((SELECT t.leaves_on FROM trip t WHERE t.trip = substr(h.holder, 3) AND h.holder LIKE 'T:%'), "   \
    "(SELECT min(t.leaves_on) FROM trip_stop p JOIN trip t ON t.trip = p.trip AND t.rank = p.rank "            \
    "WHERE p.facility = ? AND t.round = c.round AND t.cancelled = 0 "                                          \
    "AND NOT EXISTS (SELECT 1 FROM trip_step g WHERE g.trip = t.trip AND g.step = 0)), c.deliver_on)"
#define STILL_TO_COME "WHERE c.sscc IS NULL OR NOT " RECEIVED_THERE("c.sscc", "?")

#define RECEIPT                                                                                                \
    "SELECT r.sscc, r.event, r.facility, coalesce(f.display_name, r.facility), "                               \
    "(SELECT b.kit FROM box_seal b WHERE b.sscc = r.sscc), (SELECT b.box_class FROM box_seal b WHERE b.sscc = r.sscc), " \
    "r.seal, r.received, r.missing, r.unfit, r.unlisted, r.receiver, r.metres, r.time, " STANDS("r.event")     \
    " FROM box_received r LEFT JOIN facility f ON f.clues = r.facility "

Outcome<std::optional<KnownBox>> SqlDeliveryBook::box(const Sscc &sscc)
{
    BQ_TRY_ASSIGN(auto sealed, m_sql.one<KnownBox>(SEALED_BOXES "WHERE b.sscc = ? ORDER BY b.time DESC, b.event LIMIT 1", sscc));
    if (sealed)
        return sealed;
    return m_sql.one<KnownBox>(MOVED_BOXES "WHERE m.sscc = ? AND " STANDS("m.event") " ORDER BY m.time DESC, m.event LIMIT 1",
                               sscc);
}

Outcome<std::vector<ExpectedBox>> SqlDeliveryBook::expected(const Clues &facility, Date since, int offset, int limit)
{
    return m_sql.all<ExpectedBox>(
        COMING
        "SELECT c.sscc, c.kit, c.box_class, c.month, c.sender, coalesce(w.display_name, c.sender), "
        "CASE WHEN c.sscc IS NULL THEN 0 WHEN coalesce(h.holder, '') NOT LIKE 'T:%' THEN 1 "
        "WHEN EXISTS (SELECT 1 FROM trip_step s WHERE s.trip = substr(h.holder, 3) AND s.step = ? AND s.facility = ? "
        "AND " STANDS("s.event") ") THEN 4 "
        "WHEN EXISTS (SELECT 1 FROM trip_step s WHERE s.trip = substr(h.holder, 3) AND s.step = ? AND " STANDS("s.event")
        ") THEN 3 ELSE 2 END AS state, "
        "CASE WHEN h.holder LIKE 'T:%' THEN substr(h.holder, 3) END, " COMES_ON " AS day, "
        "c.claves, c.units, me.number, CASE WHEN me.kit IS NOT NULL THEN (SELECT count(*) FROM kit_order k "
        "WHERE k.facility = me.facility AND k.round = me.round AND k.template = me.template AND k.cancelled = 0) END "
        "FROM coming c LEFT JOIN kit_order me ON me.kit = c.kit LEFT JOIN box_holder h ON h.sscc = c.sscc "
        "LEFT JOIN facility w ON w.clues = c.sender "
        STILL_TO_COME
        " ORDER BY state DESC, day IS NULL, day, c.kit, c.box_class, c.sscc LIMIT ? OFFSET ?",
        facility, facility, facility, facility, facility, since, TripStep::arrived, facility,
        TripStep::departed, facility, facility, limit, offset);
}

Outcome<int> SqlDeliveryBook::expectedCount(const Clues &facility, Date since)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>(COMING "SELECT count(*) FROM coming c " STILL_TO_COME, facility, facility,
                                             facility, facility, facility, since, facility));
    return count.value_or(0);
}

Outcome<std::vector<BoxReceipt>> SqlDeliveryBook::received(const Clues &facility, int offset, int limit)
{
    return m_sql.all<BoxReceipt>(RECEIPT "WHERE r.facility = ? AND " STANDS("r.event")
                                 " ORDER BY r.time DESC, r.event DESC LIMIT ? OFFSET ?",
                                 facility, limit, offset);
}

Outcome<int> SqlDeliveryBook::receivedCount(const Clues &facility)
{
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.one<int>("SELECT count(*) FROM box_received r WHERE r.facility = ? AND " STANDS("r.event"), facility));
    return count.value_or(0);
}

Outcome<std::vector<BoxReceipt>> SqlDeliveryBook::receiptsOf(const Sscc &sscc)
{
    return m_sql.all<BoxReceipt>(RECEIPT "WHERE r.sscc = ? ORDER BY r.time, r.event", sscc);
}

Outcome<std::vector<KitBox>> SqlDeliveryBook::kitBoxes(const KitId &kit, const Clues &facility)
{
    return m_sql.all<KitBox>(
        "SELECT s.box_class, b.sscc, coalesce(b.claves, " BOX_HOLDS("claves") "), coalesce(b.units, " BOX_HOLDS("units") "), "
        "b.sscc IS NOT NULL AND " RECEIVED_THERE("b.sscc", "?")
        " FROM kit_order o JOIN box_size s ON s.round = o.round AND s.template = o.template "
        "LEFT JOIN box_standing b ON b.kit = o.kit AND b.box_class = s.box_class "
        "WHERE o.kit = ? AND " HOLDS_SOMETHING "ORDER BY s.box_class, b.sscc",
        facility, kit);
}

Outcome<std::vector<KnownBox>> SqlDeliveryBook::sentFrom(const Clues &facility, int offset, int limit)
{
    return m_sql.all<KnownBox>(MOVED_BOXES "WHERE m.from_facility = ? AND " STANDS("m.event")
                               " ORDER BY m.time DESC, m.event DESC LIMIT ? OFFSET ?",
                               facility, limit, offset);
}

Outcome<int> SqlDeliveryBook::sentCount(const Clues &facility)
{
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.one<int>("SELECT count(*) FROM stock_move m WHERE m.from_facility = ? AND " STANDS("m.event"), facility));
    return count.value_or(0);
}

} // namespace botiquin
