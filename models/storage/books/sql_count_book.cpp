// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_count_book.h"

#include "domain/ledger/kind.h"
#include "storage/books/postings_of_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace botiquin {

namespace {

QString jsonOf(const std::vector<Clave> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(item.text());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString makerOf(const Lot &lot)
{
    return lot.maker ? lot.maker->text() : QStringLiteral("");
}

} // namespace

#define RESERVED(lot)                                                                                          \
    "coalesce((SELECT sum(d.units) FROM draft_lot d WHERE d.item = " lot ".item AND d.lot = " lot ".lot "      \
    "AND d.expiry = " lot ".expiry AND d.maker = " lot ".maker), 0)"

// A lot's lines at a place, each with the event where it stands: that which a correction puts right.
#define LOT_LINES                                                                                              \
    "FROM lot l JOIN posting q ON q.lot = l.id JOIN place p ON p.id = q.place JOIN event e ON e.row = q.row "  \
    "LEFT JOIN correction_first c ON c.row = q.row LEFT JOIN event f ON f.row = c.first "                      \
    "WHERE l.item = ? AND l.lot = ? AND l.expiry = ? AND l.maker = ? AND p.place = ? "

Outcome<std::vector<Clave>> SqlCountBook::itemsAt(const Clues &facility)
{
    return m_sql.all<Clave>("SELECT item FROM slot WHERE facility = ? UNION SELECT l.item FROM place p "
                            "JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot WHERE p.place = ? AND b.units <> 0 "
                            "ORDER BY 1",
                            facility, Place::facility(facility).text());
}

Outcome<std::vector<Clave>> SqlCountBook::itemsOn(const Clues &facility, const Slot &shelf)
{
    return m_sql.all<Clave>("SELECT item FROM slot WHERE facility = ? AND (slot = ? OR substr(slot, 1, ?) = ?) ORDER BY item",
                            facility, shelf, int(shelf.text().size()) + 1, QString(shelf.text() + u'-'));
}

Outcome<std::vector<QString>> SqlCountBook::shelves(const Clues &facility)
{
    BQ_TRY_ASSIGN(const auto places,
                  m_sql.all<QString>("SELECT DISTINCT slot FROM slot WHERE facility = ? ORDER BY slot", facility));
    std::vector<QString> shelves;
    for (const auto &slot : places) {
        if (shelves.empty() || shelves.back() != shelfOf(slot))
            shelves.push_back(shelfOf(slot));
    }
    return shelves;
}

#define SHEET_COLUMNS(reserved)                                                                                \
    "SELECT w.value, coalesce(t.maker, ''), t.lot, t.expiry, coalesce(t.units, 0), " reserved ", s.slot, "     \
    "coalesce(i.display_name, w.value), coalesce(i.strength, ''), coalesce(i.presentation, ''), "              \
    "coalesce(i.box_class, 0) FROM json_each(?) w LEFT JOIN there t ON t.item = w.value "                      \
    "LEFT JOIN slot s ON s.facility = ? AND s.item = w.value LEFT JOIN item i ON i.clave = w.value"

Outcome<std::vector<SheetLine>> SqlCountBook::sheet(const Clues &facility, const std::vector<Clave> &items)
{
    return m_sql.all<SheetLine>("WITH there AS (SELECT l.item, l.maker, l.lot, l.expiry, b.units FROM place p "
                                "JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot "
                                "WHERE p.place = ? AND b.units <> 0) " SHEET_COLUMNS(RESERVED("t")),
                                Place::facility(facility).text(), jsonOf(items), facility);
}

Outcome<std::vector<SheetLine>> SqlCountBook::sheetAt(const Clues &facility, const std::vector<Clave> &items, Instant time)
{
    return m_sql.all<SheetLine>("WITH there AS (SELECT l.item, l.maker, l.lot, l.expiry, sum(q.units) AS units "
                                "FROM " POSTINGS_OF_PLACE " JOIN lot l ON l.id = q.lot "
                                "JOIN event e ON e.row = q.row LEFT JOIN correction_first c ON c.row = q.row "
                                "LEFT JOIN event f ON f.row = c.first "
                                "WHERE p.place = ? AND coalesce(f.time, e.time) <= ? GROUP BY l.id "
                                "HAVING sum(q.units) <> 0) " SHEET_COLUMNS("0"),
                                Place::facility(facility).text(), time, jsonOf(items), facility);
}

Outcome<ShelfUnits> SqlCountBook::onShelf(const Clues &facility, const Lot &lot)
{
    BQ_TRY_ASSIGN(const auto found,
                  m_sql.one<ShelfUnits>("SELECT coalesce(b.units, 0), " RESERVED("l") " FROM lot l "
                                        "LEFT JOIN balance b ON b.lot = l.id "
                                        "AND b.place = (SELECT id FROM place WHERE place = ?) "
                                        "WHERE l.item = ? AND l.lot = ? AND l.expiry = ? AND l.maker = ?",
                                        Place::facility(facility).text(), lot.item, lot.text, lot.expiry, makerOf(lot)));
    return found.value_or(ShelfUnits{});
}

Outcome<Units> SqlCountBook::movedSince(const Clues &facility, const Lot &lot, const BookMark &mark)
{
    BQ_TRY_ASSIGN(const auto moved,
                  m_sql.one<Units>("SELECT coalesce(sum(q.units), 0) " LOT_LINES
                                   "AND coalesce(f.kind, e.kind) <> ? AND coalesce(f.row, e.row) > ? "
                                   "AND ((coalesce(f.device, e.device) = ? AND coalesce(f.run, e.run) = ?) "
                                   "OR coalesce(f.time, e.time) > ?)",
                                   lot.item, lot.text, lot.expiry, makerOf(lot), Place::facility(facility).text(),
                                   int(Kind::countClosed), mark.row, mark.device, mark.run, mark.time));
    return moved.value_or(Units(0));
}

Outcome<qint64> SqlCountBook::lastRow()
{
    BQ_TRY_ASSIGN(const auto last, m_sql.one<qint64>("SELECT coalesce(max(row), 0) FROM event"));
    return last.value_or(0);
}

Outcome<Units> SqlCountBook::unitsAt(const Clues &facility, const Lot &lot, Instant time)
{
    BQ_TRY_ASSIGN(const auto units,
                  m_sql.one<Units>("SELECT coalesce(sum(q.units), 0) " LOT_LINES "AND coalesce(f.time, e.time) <= ?",
                                   lot.item, lot.text, lot.expiry, makerOf(lot), Place::facility(facility).text(), time));
    return units.value_or(Units(0));
}

#define COUNTS_THAT_STAND                                                                                      \
    "FROM stock_count c WHERE c.facility = ? AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = c.event) "

Outcome<std::vector<CountRow>> SqlCountBook::counts(const Clues &facility, int offset, int limit)
{
    return m_sql.all<CountRow>("SELECT event, facility, scope, shelf, items, lots, time " COUNTS_THAT_STAND
                               "ORDER BY time DESC, event DESC LIMIT ? OFFSET ?",
                               facility, limit, offset);
}

Outcome<int> SqlCountBook::countCount(const Clues &facility)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(*) " COUNTS_THAT_STAND, facility));
    return count.value_or(0);
}

Outcome<std::vector<Clave>> SqlCountBook::keyItems()
{
    BQ_TRY_ASSIGN(const auto kept, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = 'keyItems'"));
    std::vector<Clave> items;
    for (const auto &text : kept.value_or(QString()).split(u' ', Qt::SkipEmptyParts)) {
        const auto clave = Clave::parse(text);
        if (!clave)
            return fail(Failure::Kind::damaged, QStringLiteral("keyItems"));
        items.push_back(*clave);
    }
    return items;
}

Outcome<void> SqlCountBook::setKeyItems(const std::vector<Clave> &items)
{
    QStringList texts;
    for (const auto &item : items)
        texts << item.text();
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES ('keyItems', ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     texts.join(u' ')));
    return {};
}

} // namespace botiquin
