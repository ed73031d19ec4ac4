// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settling.h"

#include "domain/projection/fold.h"
#include "domain/recalls/scanned_lots.h"
#include "storage/sql_store.h"

#include <algorithm>
#include <iterator>

namespace botiquin::settling {

namespace {

/// Of which an adjusted kit's boxes are to be worked out anew, and the events whose scans are to be kept.
enum class Changed { kit, round, kitTemplate, item, scans };
constexpr int countOf(Changed) { return 5; }

Outcome<void> noteChanged(Sql &sql, Changed what, const QString &key)
{
    BQ_TRY(sql.run("INSERT INTO unsettled (what, key) VALUES (?, ?) ON CONFLICT DO NOTHING", what, key));
    return {};
}

Outcome<void> noteItem(Sql &sql, const ItemRow &item)
{
    BQ_TRY_ASSIGN(const auto before, sql.one<BoxClass>("SELECT box_class FROM item WHERE clave = ?", item.clave));
    return before.value_or(BoxClass::dry) == item.boxClass ? Outcome<void>()
                                                           : noteChanged(sql, Changed::item, item.clave.text());
}

Outcome<void> settleBoxes(Sql &sql)
{
    BQ_TRY(sql.run("INSERT INTO unsettled (what, key) SELECT 0, o.kit FROM kit_order o "
                   "WHERE EXISTS (SELECT 1 FROM unsettled WHERE what IN (1, 2, 3)) "
                   "AND EXISTS (SELECT 1 FROM kit_line k WHERE k.kit = o.kit) "
                   "AND (o.round IN (SELECT key FROM unsettled WHERE what = 1) "
                   "OR o.template IN (SELECT key FROM unsettled WHERE what = 2) "
                   "OR o.template IN (SELECT l.template FROM kit_template_line l "
                   "WHERE l.item IN (SELECT key FROM unsettled WHERE what = 3))) ON CONFLICT DO NOTHING"));
    BQ_TRY(sql.run("DELETE FROM adjusted_box WHERE kit IN (SELECT key FROM unsettled WHERE what = 0)"));
    BQ_TRY(sql.run("INSERT INTO adjusted_box (kit, box_class, claves, units) "
                   "WITH changed AS MATERIALIZED (SELECT o.kit, o.round, o.template FROM unsettled u "
                   "CROSS JOIN kit_order o ON o.kit = u.key WHERE u.what = 0 "
                   "AND EXISTS (SELECT 1 FROM kit_line k WHERE k.kit = o.kit)), "
                   "line AS MATERIALIZED (SELECT * FROM box_line WHERE round IN (SELECT round FROM changed)) "
                   "SELECT c.kit, l.box_class, "
                   "count(DISTINCT CASE WHEN coalesce(k.units, l.units) > 0 THEN coalesce(k.substitute, l.item) END), "
                   "sum(coalesce(k.units, l.units)) FROM changed c "
                   "CROSS JOIN line l ON l.round = c.round AND l.template = c.template "
                   "LEFT JOIN kit_line k ON k.kit = c.kit AND k.item = l.item GROUP BY c.kit, l.box_class"));
    return {};
}

Outcome<void> keep(Sql &sql, const std::set<ScannedLot> &lots, bool isWithdrawn)
{
    for (const auto &[lot, gtin] : lots) {
        BQ_TRY(sql.run("INSERT INTO lot_gtin (item, lot, expiry, maker, gtin, withdrawn) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT DO NOTHING",
                       lot.item, lot.text, lot.expiry, lot.maker ? lot.maker->text() : QStringLiteral(""), gtin, isWithdrawn));
    }
    return {};
}

/// What the event says was scanned; of a correction also what its target said and it does not.
Outcome<void> settleScans(SqlStore &store, const Event &event)
{
    const auto right = standingBody(event);
    const auto seen = right ? scannedLots(*right) : std::set<ScannedLot>();
    BQ_TRY(keep(store.sql(), seen, false));
    const auto correction = correctionOf(event);
    if (!correction)
        return {};
    BQ_TRY_ASSIGN(const auto target, store.find(correction->target()));
    const auto wrong = target ? standingBody(target->event) : std::nullopt;
    const auto before = wrong ? scannedLots(*wrong) : std::set<ScannedLot>();
    std::set<ScannedLot> withdrawn;
    std::set_difference(before.begin(), before.end(), seen.begin(), seen.end(), std::inserter(withdrawn, withdrawn.end()));
    return keep(store.sql(), withdrawn, true);
}

} // namespace

Outcome<void> note(Sql &sql, const Row &row)
{
    if (const auto *line = std::get_if<KitLineRow>(&row))
        return noteChanged(sql, Changed::kit, line->kit.text());
    if (const auto *order = std::get_if<KitOrderRow>(&row))
        return noteChanged(sql, Changed::kit, order->kit.text());
    if (const auto *round = std::get_if<RoundRow>(&row))
        return noteChanged(sql, Changed::round, round->round.text());
    if (const auto *kitTemplate = std::get_if<TemplateRow>(&row))
        return noteChanged(sql, Changed::kitTemplate, kitTemplate->templateId.text());
    if (const auto *item = std::get_if<ItemRow>(&row))
        return noteItem(sql, *item);
    return {};
}

Outcome<void> notePosted(Sql &sql, qint64 row, const Postings &postings)
{
    // What comes from a supplier, and what goes into a box: nothing else is scanned pack by pack.
    const bool mayBeScanned = std::any_of(postings.begin(), postings.end(), [](const Posting &posting) {
        return posting.place.kind() == Place::Kind::supplier
            || (posting.place.kind() == Place::Kind::box && posting.units > Units(0));
    });
    return mayBeScanned ? noteChanged(sql, Changed::scans, QString::number(row)) : Outcome<void>();
}

Outcome<void> noteCorrection(Sql &sql, qint64 row)
{
    return noteChanged(sql, Changed::scans, QString::number(row));
}

Outcome<void> settle(SqlStore &store)
{
    auto &sql = store.sql();
    BQ_TRY_ASSIGN(const auto changed, sql.all<Changed>("SELECT DISTINCT what FROM unsettled"));
    if (changed.empty())
        return {};
    if (changed.size() > 1 || changed.front() != Changed::scans)
        BQ_TRY(settleBoxes(sql));
    BQ_TRY_ASSIGN(const auto rows, sql.all<QString>("SELECT key FROM unsettled WHERE what = ?", Changed::scans));
    for (const auto &row : rows) {
        BQ_TRY_ASSIGN(const auto stored, store.at(row.toLongLong()));
        if (stored)
            BQ_TRY(settleScans(store, stored->event));
    }
    BQ_TRY(sql.run("DELETE FROM unsettled"));
    return {};
}

} // namespace botiquin::settling
