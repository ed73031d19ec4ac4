// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/meant_items.h"

#include <QSet>

#include <algorithm>

namespace botiquin::presentation {

namespace {

/// More than are called alike by three letters, so that what the facility is entitled to is among them.
constexpr int calledSoMax = 2000;

Outcome<QSet<Clave>> entitledItems(Station &station)
{
    QSet<Clave> items;
    auto &catalog = station.books.catalog;
    BQ_TRY_ASSIGN(const auto facility, catalog.facility(station.facility));
    if (!facility)
        return items;
    const Month month = Month::containing(station.today());
    BQ_TRY_ASSIGN(const auto kits, catalog.entitlement(facility->sizeClass, month));
    for (const auto &kit : kits) {
        BQ_TRY_ASSIGN(const auto lines, catalog.templateLines(kit.templateId, month));
        for (const auto &line : lines)
            items.insert(line.item);
    }
    return items;
}

} // namespace

Outcome<std::vector<ItemRow>> meantItems(Station &station, const QString &typed, int limit)
{
    std::vector<ItemRow> meant;
    QSet<Clave> offered;
    BQ_TRY_ASSIGN(const auto known, station.books.stock.items(station.place(), typed, 0, limit));
    for (const auto &stock : known) {
        BQ_TRY_ASSIGN(const auto item, station.books.catalog.item(stock.item));
        if (item && !offered.contains(item->clave)) {
            offered.insert(item->clave);
            meant.push_back(*item);
        }
    }
    if (int(meant.size()) >= limit)
        return meant;
    BQ_TRY_ASSIGN(auto rest, station.books.catalog.searchItems(typed, calledSoMax));
    BQ_TRY_ASSIGN(const auto entitled, entitledItems(station));
    std::stable_partition(rest.begin(), rest.end(), [&](const ItemRow &row) { return entitled.contains(row.clave); });
    for (const auto &row : rest) {
        if (int(meant.size()) < limit && !offered.contains(row.clave))
            meant.push_back(row);
    }
    return meant;
}

} // namespace botiquin::presentation
