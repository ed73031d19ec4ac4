// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_stock_book.h"

#include "storage/books/search_words.h"
#include "storage/books/held_lots.h"
#include "storage/sql_store.h"

namespace botiquin {

#define LOT_STOCK                                                                                              \
    "SELECT l.item, l.maker, l.lot, l.expiry, b.units, "                                                       \
    "coalesce((SELECT sum(d.units) FROM draft_lot d WHERE d.item = l.item AND d.lot = l.lot "                  \
    "AND d.expiry = l.expiry AND d.maker = l.maker), 0) AS reserved, "                                         \
    IS_HELD "AS held "                                                                                         \
    "FROM balance b JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot "

#define ITEM_STOCK                                                                                             \
    "SELECT l.item, coalesce(i.display_name, l.item), coalesce(i.strength, ''), coalesce(i.presentation, ''), "  \
    "sum(b.units), sum(b.units > 0), min(CASE WHEN b.units > 0 THEN l.expiry END), "                           \
    "(SELECT s.slot FROM slot s WHERE s.facility = substr(p.place, 3) AND s.item = l.item), "                 \
    "EXISTS (SELECT 1 FROM unreadable_touch u WHERE u.place = p.place AND u.item IN (l.item, '')), "           \
    "coalesce(sum(CASE WHEN b.units > 0 AND " IS_HELD "THEN b.units END), 0) "                                  \
    "FROM place p JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot "                                \
    "LEFT JOIN item i ON i.clave = l.item WHERE p.place = ? "

Outcome<std::vector<LotStock>> SqlStockBook::lots(const Place &place, const Clave &item)
{
    return m_sql.all<LotStock>(LOT_STOCK "WHERE p.place = ? AND l.item = ? AND b.units <> 0 ORDER BY l.expiry, l.lot, l.maker",
                               place.text(), item);
}

Outcome<std::vector<LotStock>> SqlStockBook::lotsByText(const Place &place, const Clave &item, const LotText &text)
{
    return m_sql.all<LotStock>(LOT_STOCK "WHERE p.place = ? AND l.item = ? AND l.lot = ? ORDER BY b.units DESC, l.expiry",
                               place.text(), item, text);
}

#define COUNT_ITEMS                                                                                            \
    "SELECT count(DISTINCT l.item) FROM place p JOIN balance b ON b.place = p.id JOIN lot l ON l.id = b.lot "  \
    "JOIN item i ON i.clave = l.item WHERE p.place = ? "
#define BY_WORDS "AND i.rowid IN (SELECT rowid FROM item_words WHERE item_words MATCH ?) "
// What is written nearly so, the nearest first: for whoever types "parasetamol".
#define BY_LETTERS                                                                                             \
    "AND i.rowid IN (SELECT rowid FROM item_letters WHERE item_letters MATCH ? ORDER BY bm25(item_letters) LIMIT 20) "
#define BY_ITEM "GROUP BY l.item ORDER BY l.item LIMIT ? OFFSET ?"
// What lies there before what is used up, what begins so before what has another word that does.
#define BEST_FIRST                                                                                             \
    "GROUP BY l.item ORDER BY max(b.units > 0) DESC, "                                                         \
    "substr((SELECT w.words FROM item_words w WHERE w.rowid = i.rowid), 1, length(?)) <> ?, "                  \
    "i.display_name, l.item LIMIT ? OFFSET ?"

namespace {

struct Sought
{
    QString query;
    int count;
    bool byLetters;
};

/// Items with all the words. Where no item has them, there or elsewhere, they are mistyped: then those with many of
/// the letters.
Outcome<Sought> soughtBy(Sql &sql, const Place &place, const QString &words, const QString &typed)
{
    const QString letters = letterQuery(typed);
    BQ_TRY_ASSIGN(const auto byWords, sql.one<int>(COUNT_ITEMS BY_WORDS, place.text(), words));
    BQ_TRY_ASSIGN(const auto called, sql.one<bool>("SELECT EXISTS (SELECT 1 FROM item_words WHERE item_words MATCH ?)", words));
    if (byWords.value_or(0) > 0 || called.value_or(false) || letters.isEmpty())
        return Sought{words, byWords.value_or(0), false};
    BQ_TRY_ASSIGN(const auto byLetters, sql.one<int>(COUNT_ITEMS BY_LETTERS, place.text(), letters));
    return Sought{letters, byLetters.value_or(0), true};
}

} // namespace

Outcome<std::vector<ItemStock>> SqlStockBook::items(const Place &place, const QString &typed, int offset, int limit)
{
    const QString words = wordQuery(typed);
    if (words.isEmpty())
        return m_sql.all<ItemStock>(ITEM_STOCK BY_ITEM, place.text(), limit, offset);
    BQ_TRY_ASSIGN(const auto sought, soughtBy(m_sql, place, words, typed));
    const QString begins = foldedForSearch(typed.trimmed());
    if (sought.byLetters)
        return m_sql.all<ItemStock>(ITEM_STOCK BY_LETTERS BEST_FIRST, place.text(), sought.query, begins, begins, limit, offset);
    return m_sql.all<ItemStock>(ITEM_STOCK BY_WORDS BEST_FIRST, place.text(), sought.query, begins, begins, limit, offset);
}

Outcome<int> SqlStockBook::itemCount(const Place &place, const QString &typed)
{
    const QString words = wordQuery(typed);
    if (!words.isEmpty())
        return soughtBy(m_sql, place, words, typed).map([](const Sought &sought) { return sought.count; });
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.one<int>("SELECT count(DISTINCT l.item) FROM place p JOIN balance b ON b.place = p.id "
                                 "JOIN lot l ON l.id = b.lot WHERE p.place = ?",
                                 place.text()));
    return count.value_or(0);
}

Outcome<std::vector<CardLine>> SqlStockBook::card(const Place &place, const Clave &item, int offset, int limit)
{
    // Postings come in pairs, so that a line's counterpart is the other one of its pair.
    return m_sql.all<CardLine>(
        "WITH line AS (SELECT e.device, e.run, e.seq, e.time, e.kind, e.author, l.lot, l.expiry, q.units, q.row, q.line, "
        "e.ordering, sum(q.units) OVER (ORDER BY e.ordering, e.device, e.run, e.seq, q.line) AS balance "
        // The item's lots first: the place alone has most of the postings.
        "FROM lot l CROSS JOIN place p CROSS JOIN posting q ON q.lot = l.id AND q.place = p.id JOIN event e ON e.row = q.row "
        "WHERE l.item = ? AND p.place = ?) "
        "SELECT device, run, seq, time, kind, author, lot, expiry, units, balance, "
        "(SELECT o.place FROM posting c JOIN place o ON o.id = c.place WHERE c.row = line.row "
        "AND c.line = CASE WHEN line.line % 2 = 1 THEN line.line + 1 ELSE line.line - 1 END) "
        "FROM line ORDER BY ordering DESC, device DESC, run DESC, seq DESC, line DESC LIMIT ? OFFSET ?",
        item, place.text(), limit, offset);
}

Outcome<Units> SqlStockBook::balance(const Place &place, const Lot &lot)
{
    const QString maker = lot.maker ? lot.maker->text() : QStringLiteral("");
    BQ_TRY_ASSIGN(const auto units,
                  m_sql.one<Units>("SELECT b.units FROM place p JOIN lot l ON l.item = ? AND l.lot = ? AND l.expiry = ? "
                                   "AND l.maker = ? JOIN balance b ON b.place = p.id AND b.lot = l.id WHERE p.place = ?",
                                   lot.item, lot.text, lot.expiry, maker, place.text()));
    return units.value_or(Units(0));
}

} // namespace botiquin
