// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_plan_book.h"

#include "storage/books/due_boxes.h"
#include "storage/books/held_lots.h"

namespace botiquin {

#define ROUND_COLUMNS                                                                                          \
    "round, month, round_kind, pack_from, pack_to, deliver_from, deliver_to, plan_from, plan_to, load_from, load_to "
// A route's stops are those of its last definition.
#define STOPS_OF_ROUTE "FROM route_stop s LEFT JOIN facility f ON f.clues = s.facility WHERE s.route = r.route AND s.rank = r.rank"
#define ROUTE_FILTER                                                                                           \
    "WHERE r.warehouse = ? AND r.retired = 0 AND (? = '' OR r.route LIKE ? OR EXISTS (SELECT 1 " STOPS_OF_ROUTE \
    " AND (f.municipality LIKE ? OR f.display_name LIKE ? OR s.facility LIKE ?))) "

namespace {

SqlValues argumentsOf(const Clues &warehouse, const QString &typed)
{
    const QString text = typed.trimmed();
    const QString pattern = u'%' + QString(text).remove(u'%').remove(u'_') + u'%';
    return {warehouse.text(), text.isEmpty() ? QStringLiteral("") : text, pattern, pattern, pattern, pattern};
}

/// A route without its stops.
struct RouteHead
{
    Clues warehouse;
    std::optional<int> weekday;
    std::optional<int> windowFrom;
    std::optional<int> windowTo;
    std::optional<Transport> transport;
    bool retired;

    static constexpr auto fields = Fields{
        Field{1, "warehouse", &RouteHead::warehouse},   Field{2, "weekday", &RouteHead::weekday},
        Field{3, "window_from", &RouteHead::windowFrom}, Field{4, "window_to", &RouteHead::windowTo},
        Field{5, "transport", &RouteHead::transport},   Field{6, "retired", &RouteHead::retired}};
};

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Outcome<std::vector<RoundRow>> SqlPlanBook::rounds(int offset, int limit)
{
    return m_sql.all<RoundRow>("SELECT " ROUND_COLUMNS "FROM delivery_round ORDER BY month DESC, round DESC LIMIT ? OFFSET ?",
                               limit, offset);
}

Outcome<std::optional<RoundRow>> SqlPlanBook::round(const RoundId &round)
{
    return m_sql.one<RoundRow>("SELECT " ROUND_COLUMNS "FROM delivery_round WHERE round = ?", round);
}

Outcome<RoundFigures> SqlPlanBook::figures(const Clues &warehouse, const RoundId &round)
{
    BQ_TRY_ASSIGN(
        const auto figures,
        m_sql.one<RoundFigures>(
            "WITH ordered AS MATERIALIZED (SELECT kit, round, facility, route, template FROM kit_order WHERE warehouse = ? "
            "AND round = ? AND cancelled = 0), "
            "size AS MATERIALIZED (SELECT * FROM box_size WHERE round = ?), "
            "box AS MATERIALIZED (SELECT " BOX_HOLDS("units") " AS units, " HOLDS_SOMETHING "AS is_due FROM ordered o "
            "JOIN size s ON s.template = o.template) "
            "SELECT (SELECT count(*) FROM ordered), (SELECT count(DISTINCT facility) FROM ordered), "
            "(SELECT count(DISTINCT route) FROM ordered), "
            "(SELECT coalesce(sum(units), 0) FROM box), (SELECT coalesce(sum(is_due), 0) FROM box), "
            "(SELECT count(*) FROM (SELECT DISTINCT b.kit, b.box_class FROM ordered o JOIN box_standing b ON b.kit = o.kit))",
            warehouse, round, round));
    return figures.value_or(RoundFigures{});
}

Outcome<std::vector<RoundDay>> SqlPlanBook::days(const Clues &warehouse, const RoundId &round)
{
    return m_sql.all<RoundDay>(
        "WITH box AS MATERIALIZED (SELECT b.kit, b.box_class, b.sscc, b.time FROM kit_order o "
        "JOIN box_standing b ON b.kit = o.kit WHERE o.warehouse = ? AND o.round = ? AND o.cancelled = 0), "
        "step AS (SELECT min(time) AS time, 1 AS sealed, 0 AS loaded, 0 AS delivered FROM box GROUP BY kit, box_class "
        "UNION ALL SELECT min(l.time), 0, 1, 0 FROM box x JOIN box_loaded l ON l.sscc = x.sscc "
        "WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.event = l.event) "
        "AND NOT EXISTS (SELECT 1 FROM box_unloaded u WHERE u.sscc = l.sscc AND u.trip = l.trip AND u.time >= l.time "
        "AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.event = u.event)) GROUP BY x.kit, x.box_class "
        "UNION ALL SELECT min(r.time), 0, 0, 1 FROM box x JOIN box_received r ON r.sscc = x.sscc "
        "WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.event = r.event) GROUP BY x.kit, x.box_class) "
        "SELECT CAST(julianday(date(time, 'unixepoch', 'localtime')) - 2440587.5 AS INTEGER) AS day, sum(sealed), "
        "sum(loaded), sum(delivered) FROM step GROUP BY day ORDER BY day",
        warehouse, round);
}

Outcome<std::vector<KitOrderRow>> SqlPlanBook::orders(const Clues &warehouse, const RoundId &round, const QString &after,
                                                      int limit)
{
    return m_sql.all<KitOrderRow>("SELECT kit, round, warehouse, facility, template, number, route, stop, deliver_on, "
                                  "cancelled FROM kit_order WHERE warehouse = ? AND round = ? AND kit > ? "
                                  "ORDER BY kit LIMIT ?",
                                  warehouse, round, orEmpty(after), limit);
}

Outcome<std::vector<PlannedKit>> SqlPlanBook::kits(const Clues &warehouse, const RoundId &round, const QString &after,
                                                   int limit)
{
    return m_sql.all<PlannedKit>("SELECT o.kit, o.facility, o.template, o.deliver_on, f.size_class, f.latitude, f.longitude "
                                 "FROM kit_order o LEFT JOIN facility f ON f.clues = o.facility "
                                 "WHERE o.warehouse = ? AND o.round = ? AND o.cancelled = 0 AND o.kit > ? "
                                 "ORDER BY o.kit LIMIT ?",
                                 warehouse, round, orEmpty(after), limit);
}

Outcome<std::vector<TouchedBox>> SqlPlanBook::touchedBoxes(const Clues &warehouse, const RoundId &round)
{
    return m_sql.all<TouchedBox>("SELECT o.kit, b.box_class, 1 FROM kit_order o JOIN box_standing b ON b.kit = o.kit "
                                 "WHERE o.warehouse = ? AND o.round = ? UNION "
                                 "SELECT o.kit, d.box_class, 0 FROM kit_order o JOIN draft d ON d.kit = o.kit "
                                 "WHERE o.warehouse = ? AND o.round = ?",
                                 warehouse, round, warehouse, round);
}

Outcome<std::vector<RoundLine>> SqlPlanBook::lines(const Clues &warehouse, const RoundId &round)
{
    return m_sql.all<RoundLine>("SELECT l.template, l.item, l.units, l.box_class, coalesce(i.ven, 3) FROM box_line l "
                                "LEFT JOIN item i ON i.clave = l.item WHERE l.round = ? AND l.template IN "
                                "(SELECT template FROM kit_order WHERE warehouse = ? AND round = ? AND cancelled = 0) "
                                "ORDER BY l.template, l.item",
                                round, warehouse, round);
}

Outcome<std::vector<SubstituteRow>> SqlPlanBook::substitutes()
{
    return m_sql.all<SubstituteRow>("SELECT s.item, s.substitute, s.approved FROM substitute s "
                                    "LEFT JOIN item i ON i.clave = s.item LEFT JOIN item b ON b.clave = s.substitute "
                                    "WHERE s.approved = 1 AND coalesce(i.box_class, 0) = coalesce(b.box_class, 0) "
                                    "ORDER BY s.item, s.substitute");
}

Outcome<std::vector<ExpiringUnits>> SqlPlanBook::stock(const Clues &warehouse)
{
    return m_sql.all<ExpiringUnits>("SELECT l.item, l.expiry, b.units, " IS_HELD "FROM place p "
                                    "JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot "
                                    "WHERE p.place = ? AND b.units > 0 ORDER BY l.item, l.expiry",
                                    Place::facility(warehouse).text());
}

Outcome<std::vector<WarehouseSpare>> SqlPlanBook::spares(const Clues &warehouse, const RoundId &round, Date lastsUntil)
{
    return m_sql.all<WarehouseSpare>(
        "WITH stock AS (SELECT f.clues AS warehouse, l.item AS item, sum(b.units) AS units FROM facility f "
        "JOIN place p ON p.place = 'F:' || f.clues JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot "
        "WHERE f.size_class = ? AND f.clues <> ? AND b.units > 0 AND l.expiry >= ? AND NOT " IS_HELD
        "GROUP BY f.clues, l.item), "
        "need AS (SELECT o.warehouse AS warehouse, x.item AS item, sum(x.units) AS units FROM kit_order o "
        "JOIN box_line x ON x.round = o.round AND x.template = o.template WHERE o.round = ? AND o.warehouse <> ? "
        "AND o.cancelled = 0 AND NOT EXISTS (SELECT 1 FROM box_standing s WHERE s.kit = o.kit AND s.box_class = x.box_class) "
        "GROUP BY o.warehouse, x.item) "
        "SELECT s.warehouse, s.item, s.units - coalesce(n.units, 0) AS spare FROM stock s "
        "LEFT JOIN need n ON n.warehouse = s.warehouse AND n.item = s.item "
        "WHERE s.units > coalesce(n.units, 0) ORDER BY s.item, spare DESC, s.warehouse",
        SizeClass::warehouse, warehouse, lastsUntil, round, warehouse);
}

Outcome<std::vector<planning::StandingLine>> SqlPlanBook::adjusted(const Clues &warehouse, const RoundId &round)
{
    return m_sql.all<planning::StandingLine>("SELECT k.kit, k.item, k.units, k.substitute FROM kit_order o "
                                             "JOIN kit_line k ON k.kit = o.kit WHERE o.warehouse = ? AND o.round = ? "
                                             "ORDER BY k.kit, k.item",
                                             warehouse, round);
}

Outcome<std::vector<RouteSummary>> SqlPlanBook::routes(const Clues &warehouse, const QString &typed, int offset, int limit)
{
    auto arguments = argumentsOf(warehouse, typed);
    arguments << limit << offset;
    return m_sql.allBound<RouteSummary>(
        "SELECT r.route, r.warehouse, (SELECT count(*) FROM route_stop s WHERE s.route = r.route AND s.rank = r.rank), "
        "(SELECT count(*) FROM route_hand_over h WHERE h.route = r.route AND h.rank = r.rank), "
        "coalesce((SELECT group_concat(municipality, ', ') FROM (SELECT f.municipality, min(s.position) AS first "
        STOPS_OF_ROUTE " AND f.municipality <> '' GROUP BY f.municipality ORDER BY first LIMIT 3)), ''), "
        "r.weekday, r.window_from, r.window_to, r.transport, r.retired FROM route r " ROUTE_FILTER
        "ORDER BY r.route LIMIT ? OFFSET ?",
        arguments);
}

Outcome<int> SqlPlanBook::routeCount(const Clues &warehouse, const QString &typed)
{
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.allBound<int>("SELECT count(*) FROM route r " ROUTE_FILTER, argumentsOf(warehouse, typed)));
    return count.empty() ? 0 : count.front();
}

Outcome<std::optional<RouteDefined>> SqlPlanBook::route(const RouteId &route)
{
    BQ_TRY_ASSIGN(const auto head, m_sql.one<RouteHead>("SELECT warehouse, weekday, window_from, window_to, transport, retired "
                                                        "FROM route WHERE route = ?",
                                                        route));
    if (!head)
        return std::optional<RouteDefined>();
    BQ_TRY_ASSIGN(auto stops, m_sql.all<Clues>("SELECT s.facility FROM route r JOIN route_stop s ON s.route = r.route "
                                               "AND s.rank = r.rank WHERE r.route = ? ORDER BY s.position",
                                               route));
    BQ_TRY_ASSIGN(auto handOvers, m_sql.all<HandOver>("SELECT h.after_stop, h.transport, h.place FROM route r "
                                                      "JOIN route_hand_over h ON h.route = r.route AND h.rank = r.rank "
                                                      "WHERE r.route = ? ORDER BY h.after_stop",
                                                      route));
    RouteDefined defined{route, head->warehouse, std::move(stops)};
    defined.weekday = head->weekday;
    defined.windowFrom = head->windowFrom;
    defined.windowTo = head->windowTo;
    defined.transport = head->transport;
    if (!handOvers.empty())
        defined.handOvers = std::move(handOvers);
    if (head->retired)
        defined.retired = true;
    return std::optional(std::move(defined));
}

Outcome<std::vector<RouteStop>> SqlPlanBook::stops(const RouteId &route)
{
    return m_sql.all<RouteStop>("SELECT s.facility, s.position, coalesce(f.display_name, s.facility), "
                                "coalesce(f.municipality, ''), f.size_class, f.latitude, f.longitude FROM route r "
                                "JOIN route_stop s ON s.route = r.route AND s.rank = r.rank "
                                "LEFT JOIN facility f ON f.clues = s.facility WHERE r.route = ? ORDER BY s.position",
                                route);
}

} // namespace botiquin
