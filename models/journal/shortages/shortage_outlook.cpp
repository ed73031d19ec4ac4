// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shortages/shortage_outlook.h"

#include "journal/shortages/shortage_book.h"
#include "journal/stock/stock_outlook.h"

#include <algorithm>

namespace botiquin {

namespace {

constexpr int daysAMonth = 30;

ShortageOutlook outlookOf(const Station &station, const ItemOutlook &stock, std::vector<DayStock> days,
                          const std::optional<Date> &nextDelivery)
{
    const bool isGone = std::find(stock.alerts.begin(), stock.alerts.end(), StockAlert::none) != stock.alerts.end();
    return {station.today(), stock.onHand, std::move(days), stock.consumption, stock.life, nextDelivery, isGone};
}

} // namespace

int ShortageOutlook::daysToDelivery() const
{
    return nextDelivery ? int(nextDelivery->epochDays() - today.epochDays()) : daysUnknown;
}

Units ShortageOutlook::monthly() const
{
    if (!consumption || !consumption->isKnown())
        return Units(0);
    // 30 of the 30.5 days that a month of the formula has.
    const qint64 tenths = consumption->monthlyTenths() * 2 * daysAMonth;
    return Units((tenths + 609) / 610);
}

std::optional<ShortageProposal> ShortageOutlook::proposal() const
{
    const auto foreseen = proposeShortage(life.usable, monthly(), life.daysLeft, daysToDelivery());
    // What is gone before its consumption is known: how many are needed, whoever reports it says.
    const bool isSaidAtOnce = isGone && monthly() <= Units(0);
    return foreseen || !isSaidAtOnce ? foreseen : std::optional(ShortageProposal{Units(1), Urgency::now});
}

Outcome<ShortageOutlook> shortageOutlook(Station &station, const Clave &item)
{
    StockOutlook stock(station);
    BQ_TRY_ASSIGN(const auto now, stock.of(item));
    BQ_TRY_ASSIGN(auto days, stock.history(item));
    BQ_TRY_ASSIGN(const auto delivery, station.books.shortages.nextDelivery(station.facility, station.today()));
    return outlookOf(station, now, std::move(days), delivery);
}

Outcome<std::vector<ForeseenShortage>> foreseenShortages(Station &station)
{
    BQ_TRY_ASSIGN(const auto delivery, station.books.shortages.nextDelivery(station.facility, station.today()));
    BQ_TRY_ASSIGN(const auto items, StockOutlook(station).all());
    std::vector<ForeseenShortage> all;
    for (const auto &item : items) {
        const auto proposal = outlookOf(station, item, {}, delivery).proposal();
        if (!proposal)
            continue;
        BQ_TRY_ASSIGN(const auto waiting, station.books.shortages.openOf(station.facility, item.item));
        if (!waiting)
            all.push_back({item.item, item.displayName, item.strength, item.onHand, item.life.daysLeft, *proposal});
    }
    std::stable_sort(all.begin(), all.end(), [](const ForeseenShortage &a, const ForeseenShortage &b) {
        return a.daysLeft.value_or(0) < b.daysLeft.value_or(0);
    });
    return all;
}

} // namespace botiquin
