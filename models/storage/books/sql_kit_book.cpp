// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_kit_book.h"

#include "domain/event_body.h"
#include "storage/books/due_boxes.h"
#include "storage/books/search_words.h"

namespace botiquin {

#define BOX_FROM                                                                                               \
    "FROM kit_order o JOIN box_size s ON s.round = o.round AND s.template = o.template "                       \
    "JOIN delivery_round r ON r.round = o.round LEFT JOIN facility f ON f.clues = o.facility "                 \
    "LEFT JOIN draft d ON d.kit = o.kit AND d.box_class = s.box_class "
#define BOX_PROGRESS                                                                                           \
    "CASE WHEN EXISTS (SELECT 1 FROM box_standing b WHERE b.kit = o.kit AND b.box_class = s.box_class) THEN 3 " \
    "WHEN d.state = 0 THEN 1 WHEN d.state = 1 THEN 2 ELSE 0 END"
#define BOX_COLUMNS                                                                                            \
    "o.kit, s.box_class, " BOX_PROGRESS " AS progress, o.facility, coalesce(f.display_name, o.facility), "     \
    "coalesce(f.municipality, ''), coalesce(f.state, ''), o.round, r.month, o.template, o.number, "            \
    "(SELECT count(*) FROM kit_order k WHERE k.facility = o.facility AND k.round = o.round "                    \
    "AND k.template = o.template AND k.cancelled = 0), "                                                       \
    "o.route, o.stop, o.deliver_on, "                                                                          \
    BOX_HOLDS("claves") ", " BOX_HOLDS("units") " "
#define BOX_FILTER                                                                                             \
    "WHERE o.cancelled = 0 AND o.warehouse = ? AND o.round = ? AND (? < 0 OR s.box_class = ?) "                \
    "AND (? < 0 OR " BOX_PROGRESS " = ?) AND (? = '' OR o.route LIKE ? ESCAPE '\\' "                            \
    "OR f.rowid IN (SELECT rowid FROM facility_words WHERE facility_words MATCH ?)) AND " HOLDS_SOMETHING
#define BOX_ORDERING "ORDER BY o.route, o.stop, o.number, o.kit, s.box_class "
#define SEALED_BOX                                                                                             \
    "SELECT b.sscc, b.event, b.kit, b.box_class, b.warehouse, b.seal, b.packers, b.checker, b.time, b.claves, b.units, " \
    "EXISTS (SELECT 1 FROM box_opening r WHERE r.sscc = b.sscc), "                                            \
    "(SELECT count(*) FROM label_printed p WHERE p.sscc = b.sscc) FROM box_seal b "

namespace {

QString likePattern(const QString &typed)
{
    QString escaped = typed;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

SqlValues argumentsOf(const BoxFilter &filter)
{
    const int boxClass = filter.boxClass ? int(*filter.boxClass) : -1;
    const int progress = filter.progress ? int(*filter.progress) : -1;
    const QString typed = filter.typed.trimmed();
    const QString words = wordQuery(typed);
    return {filter.warehouse.text(), filter.round.text(), boxClass, boxClass, progress, progress,
            typed.isEmpty() ? QStringLiteral("") : typed, likePattern(typed),
            // A query that matches nothing where nothing was typed that could be searched for.
            words.isEmpty() ? QStringLiteral("\"\"") : words};
}

/// What is held counts nowhere, but its box bears the number: the highest of the device's own between those two, empty where
/// there is none.
Outcome<QString> highestHeld(Sql &sql, DeviceId device, const QString &from, const QString &to)
{
    BQ_TRY_ASSIGN(const auto all, sql.all<QByteArray>("SELECT e.canonical FROM event e WHERE e.row IN (SELECT row FROM held_event) "
                                                      "AND +e.device = ? AND +e.kind IN (?, ?)",
                                                      device, Kind::boxSealed, Kind::stockMoved));
    QString highest;
    for (const auto &canonical : all) {
        const auto event = Event::parse(canonical);
        if (!event)
            return fail(Failure::Kind::damaged, QStringLiteral("a held event of device ") + device.text());
        const auto body = decodeBody(event->envelope().kind, event->envelope().version, event->body());
        const auto *sealed = body ? std::get_if<BoxSealed>(&*body) : nullptr;
        const auto *moved = body ? std::get_if<StockMoved>(&*body) : nullptr;
        const QString sscc = sealed ? sealed->sscc.text() : moved ? moved->sscc.text() : QString();
        if (sscc >= from && sscc <= to)
            highest = std::max(highest, sscc);
    }
    return highest;
}

} // namespace

Outcome<std::optional<RoundRow>> SqlKitBook::round(const RoundId &round)
{
    return m_sql.one<RoundRow>("SELECT round, month, round_kind, pack_from, pack_to, deliver_from, deliver_to "
                               "FROM delivery_round WHERE round = ?",
                               round);
}

Outcome<std::vector<BoxOrder>> SqlKitBook::boxes(const BoxFilter &filter, int offset, int limit)
{
    auto arguments = argumentsOf(filter);
    arguments << limit << offset;
    return m_sql.allBound<BoxOrder>("SELECT " BOX_COLUMNS BOX_FROM BOX_FILTER BOX_ORDERING "LIMIT ? OFFSET ?", arguments);
}

Outcome<int> SqlKitBook::boxCount(const BoxFilter &filter)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.allBound<int>("SELECT count(*) " BOX_FROM BOX_FILTER, argumentsOf(filter)));
    return count.empty() ? 0 : count.front();
}

Outcome<std::optional<BoxOrder>> SqlKitBook::box(const KitId &kit, BoxClass boxClass)
{
    return m_sql.one<BoxOrder>("SELECT " BOX_COLUMNS BOX_FROM "WHERE o.kit = ? AND s.box_class = ? AND o.cancelled = 0 AND "
                               HOLDS_SOMETHING,
                               kit, boxClass);
}

Outcome<std::optional<BoxOrder>> SqlKitBook::nextBox(const Clues &warehouse, const RoundId &round, BoxClass boxClass)
{
    BQ_TRY_ASSIGN(const auto waiting, boxes({warehouse, round, boxClass, BoxProgress::waiting, {}}, 0, 1));
    return waiting.empty() ? std::nullopt : std::optional(waiting.front());
}

Outcome<std::vector<BoxOrderLine>> SqlKitBook::lines(const KitId &kit, BoxClass boxClass)
{
    // As the template has it, or as the kit was adjusted: less, none, or another item that stands in for it.
    return m_sql.all<BoxOrderLine>("WITH wanted AS (SELECT o.warehouse AS warehouse, coalesce(k.substitute, l.item) AS item, "
                                   "sum(coalesce(k.units, l.units)) AS units FROM kit_order o "
                                   "JOIN box_line l ON l.round = o.round AND l.template = o.template "
                                   "LEFT JOIN kit_line k ON k.kit = o.kit AND k.item = l.item "
                                   "WHERE o.kit = ? AND l.box_class = ? GROUP BY 2) "
                                   "SELECT l.item, coalesce(i.display_name, l.item), coalesce(i.strength, ''), "
                                   "coalesce(i.presentation, ''), l.units, w.slot FROM wanted l "
                                   "LEFT JOIN item i ON i.clave = l.item "
                                   "LEFT JOIN slot w ON w.facility = l.warehouse AND w.item = l.item "
                                   "WHERE l.units > 0 ORDER BY w.slot IS NULL, w.slot, l.item",
                                   kit, boxClass);
}

Outcome<RoundProgress> SqlKitBook::progress(const Clues &warehouse, const RoundId &round, BoxClass boxClass, Instant now)
{
    BQ_TRY_ASSIGN(
        const auto numbers,
        m_sql.one<RoundProgress>(
            "SELECT (SELECT count(*) FROM kit_order o JOIN box_size s ON s.round = o.round AND s.template = o.template "
            "WHERE o.warehouse = ? AND o.round = ? AND s.box_class = ? AND o.cancelled = 0 AND " HOLDS_SOMETHING "), "
            "(SELECT count(DISTINCT b.kit) FROM box_standing b JOIN kit_order o ON o.kit = b.kit "
            "WHERE o.warehouse = ? AND o.round = ? AND b.box_class = ?), "
            "(SELECT count(*) FROM box_standing b WHERE b.warehouse = ? AND b.box_class = ? AND b.time > ?)",
            warehouse, round, boxClass, warehouse, round, boxClass, warehouse, boxClass,
            Instant{now.seconds - 3600}));
    return numbers.value_or(RoundProgress{});
}

Outcome<std::optional<SealedBox>> SqlKitBook::sealed(const Sscc &sscc)
{
    return m_sql.one<SealedBox>(SEALED_BOX "WHERE b.sscc = ? ORDER BY b.time DESC, b.event LIMIT 1", sscc);
}

Outcome<std::vector<SealedBox>> SqlKitBook::sealedBoxes(const Clues &warehouse, const QString &typed, int offset, int limit)
{
    const QString pattern = likePattern(typed.trimmed());
    return m_sql.all<SealedBox>(SEALED_BOX "WHERE b.warehouse = ? AND (b.sscc LIKE ? ESCAPE '\\' OR b.kit LIKE ? ESCAPE '\\' "
                                           "OR b.seal LIKE ? ESCAPE '\\') ORDER BY b.time DESC, b.sscc DESC LIMIT ? OFFSET ?",
                                warehouse, pattern, pattern, pattern, limit, offset);
}

Outcome<bool> SqlKitBook::sealNumberIsUsed(const SealNumber &seal)
{
    BQ_TRY_ASSIGN(const auto used, m_sql.one<bool>("SELECT EXISTS (SELECT 1 FROM box_sealed WHERE seal = ? COLLATE NOCASE)", seal));
    return used.value_or(false);
}

Outcome<std::optional<quint64>> SqlKitBook::lastSerial(const DeviceNumbersRow &of)
{
    const auto first = Sscc::build(of.extension, of.companyPrefix, of.serialFirst);
    const auto last = Sscc::build(of.extension, of.companyPrefix, of.serialLast);
    if (!first || !last)
        return fail(Failure::Kind::damaged, QStringLiteral("SSCC range of device ") + of.device.text());
    // The check digit comes last, so that codes of one range compare as their serials do. What another device
    // wrote under a code of this range is its error, and takes no serial away.
    const QString from = first->text().chopped(1) + u'0';
    const QString to = last->text().chopped(1) + u'9';
    const QString own = of.device.text() + QStringLiteral("-%");
    BQ_TRY_ASSIGN(auto highest, highestHeld(m_sql, of.device, from, to));
    for (const char *given : {"SELECT sscc FROM box_sealed WHERE sscc BETWEEN ? AND ? AND event LIKE ? ORDER BY sscc DESC LIMIT 1",
                              "SELECT sscc FROM stock_move WHERE sscc BETWEEN ? AND ? AND event LIKE ? ORDER BY sscc DESC LIMIT 1"}) {
        BQ_TRY_ASSIGN(const auto most, m_sql.one<QString>(given, from, to, own));
        highest = std::max(highest, most.value_or(QString()));
    }
    if (highest.isEmpty())
        return std::optional<quint64>();
    const auto start = 1 + of.companyPrefix.size();
    return std::optional(highest.mid(start, 17 - start).toULongLong());
}

Outcome<bool> SqlKitBook::isGiven(const Sscc &sscc)
{
    BQ_TRY_ASSIGN(const auto found, m_sql.one<int>("SELECT 1 WHERE EXISTS (SELECT 1 FROM box_sealed WHERE sscc = ?) "
                                                   "OR EXISTS (SELECT 1 FROM stock_move WHERE sscc = ?)",
                                                   sscc, sscc));
    return found.has_value();
}

} // namespace botiquin
