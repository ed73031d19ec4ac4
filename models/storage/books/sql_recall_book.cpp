// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_recall_book.h"

#include "storage/books/held_lots.h"

namespace botiquin {

#define RECALL                                                                                                 \
    "SELECT r.recall, r.recall_class, r.item, r.lot, r.maker, r.reason, r.ended, r.time, "                     \
    "coalesce(i.display_name, r.item), (SELECT count(*) FROM recall_asked a WHERE a.recall = r.recall), "      \
    "(SELECT count(*) FROM recall_asked a WHERE a.recall = r.recall AND EXISTS (SELECT 1 FROM recall_answer n " \
    "WHERE n.recall = a.recall AND n.facility = a.facility)), r.gtin "                                         \
    "FROM recall r LEFT JOIN item i ON i.clave = r.item "

// A box is where its holder is; one that nobody took up, or whose trip has not left, stands where it was sealed. Its first seal says what it is.
#define TOUCHED                                                                                                \
    "WITH asked (recall) AS (SELECT ?), there AS (SELECT p.place, l.lot, l.expiry, l.maker, b.units "          \
    "FROM asked q JOIN recall_lot c ON c.recall = q.recall JOIN balance b ON b.lot = c.lot AND b.units > 0 "   \
    "JOIN place p ON p.id = b.place JOIN lot l ON l.id = c.lot), "                                             \
    "box AS (SELECT t.*, h.holder, h.holder GLOB 'T:*' AND EXISTS (SELECT 1 FROM trip_left x "                 \
    "WHERE x.trip = substr(h.holder, 3)) AS is_on_road, s.warehouse, s.kit, "                                  \
    "coalesce(d.facility, k.facility) AS destination FROM there t "                                            \
    "LEFT JOIN box_holder h ON h.sscc = substr(t.place, 3) "                                                   \
    "LEFT JOIN box_seal s ON s.sscc = substr(t.place, 3) "                                                     \
    "AND s.event = (SELECT min(event) FROM box_seal WHERE sscc = substr(t.place, 3)) "                         \
    "LEFT JOIN box_destination d ON d.sscc = substr(t.place, 3) LEFT JOIN kit_order k ON k.kit = s.kit "       \
    "WHERE t.place GLOB 'B:*'), "                                                                              \
    "touched (kind, place, facility, trip, kit, patient, lot, expiry, maker, units) AS ("                      \
    "SELECT 0, place, substr(place, 3), NULL, NULL, NULL, lot, expiry, maker, units FROM there "               \
    "WHERE place GLOB 'F:*' "                                                                                  \
    "UNION ALL SELECT 1, o.kit, k.warehouse, NULL, o.kit, NULL, d.lot, d.expiry, d.maker, d.units "            \
    "FROM asked q JOIN recall r ON r.recall = q.recall JOIN draft_lot d ON d.item = r.item AND d.units > 0 "   \
    "AND (r.lot IS NULL OR " BARE_LOT("d.lot") " = " BARE_LOT("r.lot") ") "                                    \
    "AND (r.maker IS NULL OR d.maker IN ('', r.maker)) "                  \
    "AND NOT EXISTS (SELECT 1 FROM recall_spared s WHERE s.recall = r.recall AND s.item = d.item "             \
    "AND s.lot = d.lot AND s.expiry = d.expiry AND s.maker = d.maker) "                                        \
    "JOIN draft o ON o.draft = d.draft LEFT JOIN kit_order k ON k.kit = o.kit "                                \
    "UNION ALL SELECT 2, place, coalesce(CASE WHEN holder GLOB 'F:*' THEN substr(holder, 3) END, warehouse), " \
    "NULL, kit, NULL, lot, expiry, maker, units FROM box WHERE NOT coalesce(is_on_road, 0) "       \
    "UNION ALL SELECT 3, place, destination, substr(holder, 3), kit, NULL, lot, expiry, maker, units FROM box " \
    "WHERE is_on_road "                                                                                        \
    "UNION ALL SELECT 4, place, substr(place, 3, instr(place, '/') - 3), NULL, NULL, "                         \
    "CAST(substr(place, instr(place, '/') + 1) AS INTEGER), lot, expiry, maker, units FROM there "             \
    "WHERE place GLOB 'P:*') "

// The recall asked for names a GTIN, and no code with it was scanned of the lot `t`.
#define GTIN_UNKNOWN                                                                                           \
    "EXISTS (SELECT 1 FROM asked q JOIN recall r ON r.recall = q.recall WHERE r.gtin IS NOT NULL "             \
    "AND NOT EXISTS (SELECT 1 FROM lot_gtin g WHERE g.item = r.item AND g.lot = t.lot AND g.withdrawn = 0 "    \
    "AND substr(g.gtin, 2, 12) = substr(r.gtin, 2, 12)))"

#define PLACE_UNITS                                                                                            \
    "(SELECT coalesce(sum(t.units), 0) FROM touched t WHERE t.kind IN (0, 2) AND t.facility = a.facility)"

/// A scope without what it spares.
struct SqlRecallBook::NamedScope
{
    RecallId recall;
    Clave item;
    std::optional<LotText> lot;
    std::optional<Maker> maker;
    std::optional<Gtin> gtin;

    static constexpr auto fields = Fields{
        Field{1, "recall", &NamedScope::recall}, Field{2, "item", &NamedScope::item}, Field{3, "lot", &NamedScope::lot},
        Field{4, "maker", &NamedScope::maker}, Field{5, "gtin", &NamedScope::gtin}};
};

#define NAMED_SCOPE "SELECT recall, item, lot, maker, gtin FROM recall "

namespace {

struct SparedLot
{
    Clave item;
    QString maker;
    LotText lot;
    Date expiry;

    Lot of() const { return {item, Maker::parse(maker) ? std::optional(*Maker::parse(maker)) : std::nullopt, lot, expiry}; }

    static constexpr auto fields = Fields{Field{1, "item", &SparedLot::item}, Field{2, "maker", &SparedLot::maker},
                                          Field{3, "lot", &SparedLot::lot}, Field{4, "expiry", &SparedLot::expiry}};
};

} // namespace

Outcome<RecallScope> SqlRecallBook::whole(const NamedScope &named)
{
    RecallScope scope{named.item, named.lot, named.maker};
    if (!named.gtin)
        return scope;
    BQ_TRY_ASSIGN(const auto spared, m_sql.all<SparedLot>("SELECT DISTINCT item, maker, lot, expiry FROM recall_spared "
                                                          "WHERE recall = ? ORDER BY item, expiry, lot, maker",
                                                          named.recall));
    for (const auto &lot : spared)
        scope.spared.push_back(lot.of());
    return scope;
}

Outcome<bool> SqlRecallBook::isRecalled(const Lot &lot)
{
    const QString maker = lot.maker ? lot.maker->text() : QStringLiteral("");
    BQ_TRY_ASSIGN(const auto found,
                  m_sql.one<int>("SELECT 1 FROM recall r WHERE r.item = ? AND r.ended = 0 "
                                 "AND (r.lot IS NULL OR " BARE_LOT("r.lot") " = " BARE_LOT("?") ") "
                                 "AND (r.maker IS NULL OR ? IN ('', r.maker)) AND NOT EXISTS (SELECT 1 FROM recall_spared s "
                                 "WHERE s.recall = r.recall AND s.item = r.item AND s.lot = ? AND s.expiry = ? "
                                 "AND s.maker = ?) LIMIT 1",
                                 lot.item, lot.text, maker, lot.text, lot.expiry, maker));
    return found.has_value();
}

Outcome<std::vector<RecalledLot>> SqlRecallBook::recalledAt(const Place &place)
{
    return m_sql.all<RecalledLot>(
        "SELECT c.recall, l.lot, l.expiry, l.maker, b.units, l.item FROM place p "
        "JOIN balance b ON b.place = p.id AND b.units > 0 JOIN recall_lot c ON c.lot = b.lot AND c.ended = 0 "
        "JOIN lot l ON l.id = b.lot WHERE p.place = ? ORDER BY c.recall, l.item, l.expiry, l.lot, l.maker",
        place.text());
}

Outcome<std::vector<RecallScope>> SqlRecallBook::scopesInForce()
{
    BQ_TRY_ASSIGN(const auto named, m_sql.all<NamedScope>(NAMED_SCOPE "WHERE ended = 0 ORDER BY recall"));
    std::vector<RecallScope> scopes;
    for (const auto &one : named) {
        BQ_TRY_ASSIGN(auto scope, whole(one));
        scopes.push_back(std::move(scope));
    }
    return scopes;
}

Outcome<std::optional<RecallScope>> SqlRecallBook::scopeOf(const RecallId &id)
{
    BQ_TRY_ASSIGN(const auto named, m_sql.one<NamedScope>(NAMED_SCOPE "WHERE recall = ?", id));
    if (!named)
        return std::optional<RecallScope>();
    BQ_TRY_ASSIGN(auto scope, whole(*named));
    return std::optional(std::move(scope));
}

Outcome<std::vector<Recall>> SqlRecallBook::inForce()
{
    return m_sql.all<Recall>(RECALL "WHERE r.ended = 0 ORDER BY r.time DESC, r.recall");
}

Outcome<std::optional<Recall>> SqlRecallBook::recall(const RecallId &id)
{
    return m_sql.one<Recall>(RECALL "WHERE r.recall = ?", id);
}

Outcome<std::vector<Recall>> SqlRecallBook::recalls(int offset, int limit)
{
    return m_sql.all<Recall>(RECALL "ORDER BY r.ended, r.time DESC, r.recall LIMIT ? OFFSET ?", limit, offset);
}

Outcome<int> SqlRecallBook::recallCount()
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(*) FROM recall"));
    return count.value_or(0);
}

Outcome<std::vector<TouchedSum>> SqlRecallBook::touchedSums(const RecallId &id)
{
    return m_sql.all<TouchedSum>(TOUCHED "SELECT kind, count(DISTINCT place), sum(units) FROM touched "
                                         "GROUP BY kind ORDER BY kind",
                                 id);
}

Outcome<std::vector<Touched>> SqlRecallBook::touched(const RecallId &id, int offset, int limit)
{
    return m_sql.all<Touched>(TOUCHED "SELECT t.kind, t.place, t.facility, coalesce(f.display_name, t.facility, ''), "
                                      "t.trip, t.kit, t.patient, t.lot, t.expiry, t.maker, t.units, " GTIN_UNKNOWN
                                      " FROM touched t "
                                      "LEFT JOIN facility f ON f.clues = t.facility "
                                      "ORDER BY t.kind, t.place, t.expiry, t.lot, t.maker LIMIT ? OFFSET ?",
                              id, limit, offset);
}

Outcome<int> SqlRecallBook::touchedCount(const RecallId &id)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>(TOUCHED "SELECT count(*) FROM touched", id));
    return count.value_or(0);
}

Outcome<std::vector<RecallPlace>> SqlRecallBook::places(const RecallId &id, int offset, int limit)
{
    return m_sql.all<RecallPlace>(
        TOUCHED ", answer AS (SELECT n.*, row_number() OVER (PARTITION BY n.facility ORDER BY n.time DESC, n.event DESC) "
                "AS latest FROM recall_answer n JOIN asked q ON q.recall = n.recall), "
                "place_asked AS (SELECT a.facility FROM recall_asked a JOIN asked q ON q.recall = a.recall "
                "UNION SELECT facility FROM answer) "
                "SELECT a.facility, coalesce(f.display_name, a.facility), " PLACE_UNITS ", n.time, n.units, n.note "
                "FROM place_asked a LEFT JOIN facility f ON f.clues = a.facility "
                "LEFT JOIN answer n ON n.facility = a.facility AND n.latest = 1 "
                "ORDER BY n.time IS NOT NULL, a.facility LIMIT ? OFFSET ?",
        id, limit, offset);
}

Outcome<int> SqlRecallBook::placeCount(const RecallId &id)
{
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.one<int>("SELECT count(*) FROM (SELECT facility FROM recall_asked WHERE recall = ? "
                                 "UNION SELECT facility FROM recall_answer WHERE recall = ?)",
                                 id, id));
    return count.value_or(0);
}

Outcome<std::vector<Recall>> SqlRecallBook::unanswered(const Clues &facility)
{
    return m_sql.all<Recall>(RECALL "WHERE r.ended = 0 AND EXISTS (SELECT 1 FROM recall_asked a WHERE a.recall = r.recall "
                                    "AND a.facility = ?) AND NOT EXISTS (SELECT 1 FROM recall_answer n "
                                    "WHERE n.recall = r.recall AND n.facility = ?) ORDER BY r.time, r.recall",
                             facility, facility);
}

} // namespace botiquin
