// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/stock/stock_outlook.h"

#include <algorithm>
#include <map>

namespace botiquin {

namespace {

/// Sorts an item's lots into what can be given out and what cannot.
struct Shelf
{
    std::vector<UsableLot> usable;
    Units onHand;
    Units held;
    Units expired;

    void add(const LotStock &lot, Date today)
    {
        onHand += lot.units;
        const Units there = std::max(lot.units, Units(0));
        if (lot.held)
            held += there;
        else if (lot.expiry < today)
            expired += there;
        else if (there > Units(0))
            usable.push_back({lot.expiry, there});
    }
};

/// The most pressing alert, and how soon; what asks for nothing last.
std::pair<int, int> urgency(const ItemOutlook &item)
{
    const int alert = item.alerts.empty() ? countOf(StockAlert{}) : int(item.alerts.front());
    return {alert, item.life.daysLeft.value_or(StockLife::daysMax)};
}

} // namespace

Outcome<ItemOutlook> StockOutlook::look(const Clave &item, const std::vector<DayMoved> &moved)
{
    const Date today = m_station.today();
    BQ_TRY_ASSIGN(const auto row, m_station.books.catalog.item(item));
    BQ_TRY_ASSIGN(const auto lots, m_station.books.stock.lots(m_station.place(), item));
    Shelf shelf;
    for (const auto &lot : lots)
        shelf.add(lot, today);
    const auto consumption = consumptionBefore(today, moved);
    const auto life = stockLife(today, shelf.usable, consumption);
    const auto first = shelf.usable.empty() ? std::nullopt : std::optional(shelf.usable.front().expiry);
    // What is gone today is a fact, before there is a full day to reckon consumption from.
    const bool isUsed = std::any_of(moved.begin(), moved.end(), [](const DayMoved &day) { return day.used > Units(0); });
    ItemOutlook outlook{item, row ? row->displayName : item.text(), row ? row->strength : QString(),
                        row ? row->boxClass : BoxClass::dry, shelf.onHand, shelf.held, shelf.expired, first, consumption,
                        life, {}};
    outlook.alerts = alertsOf({outlook.boxClass, life.usable + life.willExpire, shelf.expired, life.willExpire, first,
                               life.daysLeft, isUsed}, today);
    return outlook;
}

Outcome<ItemOutlook> StockOutlook::of(const Clave &item)
{
    BQ_TRY_ASSIGN(const auto moved, m_station.books.consumption.days(m_station.place(), item,
                                                                     m_station.today().plusDays(-consumptionDays)));
    return look(item, moved);
}

Outcome<std::optional<int>> StockOutlook::daysLeft(const Clave &item)
{
    BQ_TRY_ASSIGN(const auto outlook, of(item));
    return outlook.life.daysLeft;
}

Outcome<std::vector<ItemOutlook>> StockOutlook::all()
{
    BQ_TRY_ASSIGN(const auto days, m_station.books.consumption.allDays(m_station.place(),
                                                                       m_station.today().plusDays(-consumptionDays)));
    std::map<Clave, std::vector<DayMoved>> moved;
    for (const auto &day : days)
        moved[day.item].push_back(day.moved());
    std::vector<ItemOutlook> items;
    for (const auto &[item, ofItem] : moved) {
        BQ_TRY_ASSIGN(auto outlook, look(item, ofItem));
        items.push_back(std::move(outlook));
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const ItemOutlook &a, const ItemOutlook &b) { return urgency(a) < urgency(b); });
    return items;
}

Outcome<std::vector<ItemOutlook>> StockOutlook::alerts()
{
    BQ_TRY_ASSIGN(auto items, all());
    std::erase_if(items, [](const ItemOutlook &item) { return item.alerts.empty(); });
    return items;
}

Outcome<std::vector<DayStock>> StockOutlook::history(const Clave &item)
{
    BQ_TRY_ASSIGN(const auto moved, m_station.books.consumption.days(m_station.place(), item,
                                                                     m_station.today().plusDays(-consumptionDays)));
    return stockByDay(moved);
}

} // namespace botiquin
