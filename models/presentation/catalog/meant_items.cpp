// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/meant_items.h"

#include "presentation/catalog/called.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <iterator>

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

struct Candidate
{
    ItemRow item;
    Called called;
};

/// What the facility held or holds, and then the catalogue, each item once; what is only nearly so by its nearness.
Outcome<std::vector<Candidate>> candidates(Station &station, const QString &typed, int limit)
{
    std::vector<Candidate> all;
    QSet<Clave> offered;
    BQ_TRY_ASSIGN(const auto known, station.books.stock.items(station.place(), typed, 0, limit));
    for (const auto &stock : known) {
        BQ_TRY_ASSIGN(const auto item, station.books.catalog.item(stock.item));
        const Called called = item ? calledAs(*item, typed) : Called::nearly;
        if (called != Called::nearly && !offered.contains(item->clave)) {
            offered.insert(item->clave);
            all.push_back({*item, called});
        }
    }
    BQ_TRY_ASSIGN(auto found, station.books.catalog.searchItems(typed, calledSoMax));
    BQ_TRY_ASSIGN(const auto entitled, entitledItems(station));
    std::vector<Candidate> rest;
    for (auto &row : found) {
        if (!offered.contains(row.clave)) {
            const Called called = calledAs(row, typed);
            rest.push_back({std::move(row), called});
        }
    }
    std::stable_partition(rest.begin(), rest.end(), [&](const Candidate &one) {
        return one.called == Called::nearly || entitled.contains(one.item.clave);
    });
    std::move(rest.begin(), rest.end(), std::back_inserter(all));
    return all;
}

} // namespace

Outcome<MeantItems> meantItems(Station &station, const QString &typed, int limit)
{
    BQ_TRY_ASSIGN(auto all, candidates(station, typed, limit));
    std::array<std::vector<ItemRow>, countOf(Called{})> byNearness;
    Calls calls;
    for (auto &one : all) {
        calls.count(one.called);
        byNearness[size_t(one.called)].push_back(std::move(one.item));
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
