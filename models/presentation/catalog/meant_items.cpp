// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/meant_items.h"

#include "presentation/catalog/called.h"

#include <QSet>
#include <algorithm>
#include <array>

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

/// What the facility held or holds, and then the catalogue, each item once; what is only nearly so by its nearness.
Outcome<std::vector<ItemRow>> candidates(Station &station, const QString &typed, int limit)
{
    std::vector<ItemRow> all;
    QSet<Clave> offered;
    BQ_TRY_ASSIGN(const auto known, station.books.stock.items(station.place(), typed, 0, limit));
    for (const auto &stock : known) {
        BQ_TRY_ASSIGN(const auto item, station.books.catalog.item(stock.item));
        if (item && calledAs(*item, typed) != Called::nearly && !offered.contains(item->clave)) {
            offered.insert(item->clave);
            all.push_back(*item);
        }
    }
    BQ_TRY_ASSIGN(auto rest, station.books.catalog.searchItems(typed, calledSoMax));
    BQ_TRY_ASSIGN(const auto entitled, entitledItems(station));
    std::stable_partition(rest.begin(), rest.end(), [&](const ItemRow &row) {
        return entitled.contains(row.clave) || calledAs(row, typed) == Called::nearly;
    });
    for (auto &row : rest) {
        if (!offered.contains(row.clave))
            all.push_back(std::move(row));
    }
    return all;
}

} // namespace

Outcome<MeantItems> meantItems(Station &station, const QString &typed, int limit)
{
    BQ_TRY_ASSIGN(auto all, candidates(station, typed, limit));
    std::array<std::vector<ItemRow>, countOf(Called{})> byNearness;
    Calls calls;
    for (auto &row : all) {
        const Called called = calledAs(row, typed);
        calls.count(called);
        byNearness[size_t(called)].push_back(std::move(row));
    }
    MeantItems meant{{}, calls.isCertain(), calls.isNearly()};
    for (auto &part : byNearness) {
        for (auto &row : part) {
            if (int(meant.items.size()) < limit)
                meant.items.push_back(std::move(row));
        }
    }
    return meant;
}

} // namespace botiquin::presentation
