// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_catalog_book.h"

#include "storage/books/search_words.h"

#include <QSet>

namespace botiquin {

#define ITEM_COLUMNS                                                                                           \
    "i.clave, i.display_name, i.strength, i.presentation, i.description, i.box_class, i.ven, i.in_use"
#define FACILITY_COLUMNS                                                                                       \
    "f.clues, f.display_name, f.municipality, f.state, f.size_class, f.in_operation, f.latitude, f.longitude, f.older_key"

namespace {

template <class R, class Key>
void addMissing(std::vector<R> &found, const std::vector<R> &more, int limit, Key key)
{
    QSet<QString> known;
    for (const auto &row : found)
        known.insert(key(row));
    for (const auto &row : more) {
        if (int(found.size()) >= limit)
            return;
        if (!known.contains(key(row)))
            found.push_back(row);
    }
}

} // namespace

Outcome<std::optional<ItemRow>> SqlCatalogBook::item(const Clave &clave)
{
    return m_sql.one<ItemRow>("SELECT " ITEM_COLUMNS " FROM item i WHERE i.clave = ?", clave);
}

Outcome<std::vector<ItemRow>> SqlCatalogBook::searchItems(const QString &typed, int limit)
{
    const QString words = wordQuery(typed);
    if (words.isEmpty())
        return items(QString(), limit);
    BQ_TRY_ASSIGN(auto found, m_sql.all<ItemRow>("SELECT " ITEM_COLUMNS " FROM item_words w JOIN item i ON i.rowid = w.rowid "
                                                 "WHERE item_words MATCH ? ORDER BY i.in_use DESC, bm25(item_words, 4.0, 1.0), "
                                                 "i.clave LIMIT ?",
                                                 words, limit));
    const QString letters = letterQuery(typed);
    if (int(found.size()) < limit && found.size() < 3 && !letters.isEmpty()) {
        BQ_TRY_ASSIGN(const auto similar,
                      m_sql.all<ItemRow>("SELECT " ITEM_COLUMNS " FROM item_letters w JOIN item i ON i.rowid = w.rowid "
                                         "WHERE item_letters MATCH ? ORDER BY bm25(item_letters), i.clave LIMIT ?",
                                         letters, limit));
        addMissing(found, similar, limit, [](const ItemRow &row) { return row.clave.text(); });
    }
    return found;
}

Outcome<std::vector<ItemRow>> SqlCatalogBook::items(const QString &afterClave, int limit)
{
    return m_sql.all<ItemRow>("SELECT " ITEM_COLUMNS " FROM item i WHERE i.clave > ? ORDER BY i.clave LIMIT ?",
                              afterClave.isNull() ? QStringLiteral("") : afterClave, limit);
}

Outcome<std::optional<FacilityRow>> SqlCatalogBook::facility(const Clues &clues)
{
    return m_sql.one<FacilityRow>("SELECT " FACILITY_COLUMNS " FROM facility f WHERE f.clues = ?", clues);
}

Outcome<std::vector<FacilityRow>> SqlCatalogBook::searchFacilities(const QString &typed, int limit)
{
    const QString words = wordQuery(typed);
    if (words.isEmpty())
        return facilities(QString(), QString(), limit);
    BQ_TRY_ASSIGN(auto found,
                  m_sql.all<FacilityRow>("SELECT " FACILITY_COLUMNS " FROM facility_words w JOIN facility f ON f.rowid = w.rowid "
                                         "WHERE facility_words MATCH ? ORDER BY f.in_operation DESC, bm25(facility_words), "
                                         "f.clues LIMIT ?",
                                         words, limit));
    const QString letters = letterQuery(typed);
    if (int(found.size()) < limit && found.size() < 3 && !letters.isEmpty()) {
        BQ_TRY_ASSIGN(const auto similar,
                      m_sql.all<FacilityRow>("SELECT " FACILITY_COLUMNS " FROM facility_letters w "
                                             "JOIN facility f ON f.rowid = w.rowid WHERE facility_letters MATCH ? "
                                             "ORDER BY bm25(facility_letters), f.clues LIMIT ?",
                                             letters, limit));
        addMissing(found, similar, limit, [](const FacilityRow &row) { return row.clues.text(); });
    }
    return found;
}

Outcome<std::vector<FacilityRow>> SqlCatalogBook::facilities(const QString &state, const QString &afterClues, int limit)
{
    const QString of = state.isNull() ? QStringLiteral("") : state;
    return m_sql.all<FacilityRow>("SELECT " FACILITY_COLUMNS " FROM facility f WHERE (? = '' OR f.state = ?) AND f.clues > ? "
                                  "ORDER BY f.clues LIMIT ?",
                                  of, of, afterClues.isNull() ? QStringLiteral("") : afterClues, limit);
}

Outcome<std::optional<CodeRow>> SqlCatalogBook::code(const Gtin &gtin, const Clues &facility)
{
    return m_sql.one<CodeRow>("SELECT gtin, scope, item, units_per_pack, level FROM code WHERE gtin = ? AND scope IN (?, '') "
                              "ORDER BY scope LIMIT 1",
                              gtin, facility);
}

Outcome<std::vector<CodeRow>> SqlCatalogBook::codesOf(const Clave &item, const Clues &facility)
{
    return m_sql.all<CodeRow>("SELECT gtin, scope, item, units_per_pack, level FROM code c WHERE item = ? AND scope IN (?, '') "
                              "AND (scope = '' OR NOT EXISTS (SELECT 1 FROM code a WHERE a.gtin = c.gtin AND a.scope = '')) "
                              "ORDER BY level, gtin",
                              item, facility);
}

Outcome<std::optional<Slot>> SqlCatalogBook::slot(const Clues &facility, const Clave &item)
{
    return m_sql.one<Slot>("SELECT slot FROM slot WHERE facility = ? AND item = ?", facility, item);
}

Outcome<std::vector<Clave>> SqlCatalogBook::substitutes(const Clave &item)
{
    return m_sql.all<Clave>("SELECT substitute FROM substitute WHERE item = ? AND approved = 1 ORDER BY substitute", item);
}

Outcome<std::vector<HoldRow>> SqlCatalogBook::holds(const Clues &facility)
{
    return m_sql.all<HoldRow>("SELECT facility, item, lot, expiry, reason, held, note FROM lot_hold "
                              "WHERE facility = ? AND held = 1 ORDER BY item, lot",
                              facility);
}

Outcome<std::vector<TemplateLine>> SqlCatalogBook::templateLines(const TemplateId &id, Month month)
{
    return m_sql.all<TemplateLine>(
        "SELECT l.item, l.units FROM kit_template t JOIN kit_template_line l "
        "ON l.template = t.template AND l.valid_from = t.valid_from AND l.rank = t.rank "
        "WHERE t.template = ? AND t.valid_from = (SELECT max(valid_from) FROM kit_template "
        "WHERE template = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)) ORDER BY l.item",
        id, id, month, month);
}

Outcome<std::vector<TemplateRow>> SqlCatalogBook::templates()
{
    return m_sql.all<TemplateRow>(
        "SELECT template, valid_from, valid_to, display_name FROM kit_template ORDER BY template, valid_from");
}

Outcome<std::vector<EntitlementLine>> SqlCatalogBook::entitlement(SizeClass size, Month month)
{
    return m_sql.all<EntitlementLine>(
        "SELECT l.template, l.kits FROM entitlement e JOIN entitlement_line l "
        "ON l.size_class = e.size_class AND l.valid_from = e.valid_from AND l.rank = e.rank "
        "WHERE e.size_class = ? AND e.valid_from = (SELECT max(valid_from) FROM entitlement "
        "WHERE size_class = ? AND valid_from <= ?) ORDER BY l.template",
        size, size, month);
}

Outcome<std::vector<RoundRow>> SqlCatalogBook::rounds()
{
    return m_sql.all<RoundRow>("SELECT round, month, round_kind, pack_from, pack_to, deliver_from, deliver_to "
                               "FROM delivery_round ORDER BY month DESC, round DESC");
}

Outcome<std::optional<DeviceRow>> SqlCatalogBook::device(DeviceId device)
{
    return m_sql.one<DeviceRow>("SELECT device, facility, label, public_key, company_prefix, extension, serial_first, "
                                "serial_last, code_until FROM device WHERE device = ?",
                                device);
}

Outcome<std::vector<DeviceNumbersRow>> SqlCatalogBook::numbersOf(DeviceId device)
{
    return m_sql.all<DeviceNumbersRow>("SELECT device, company_prefix, extension, serial_first, serial_last, run "
                                       "FROM device_range WHERE device = ? ORDER BY rank, serial_first",
                                       device);
}

} // namespace botiquin
