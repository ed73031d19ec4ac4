// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stock/stock_life.h"

#include "domain/ledger/named.h"

#include <algorithm>

namespace botiquin {

namespace {

/// What can be used of the lots, each until the end of the day of its expiry, times the days that the pace is of: whole
/// numbers, so that a unit a month is not rounded to none by a lot's last day.
qint64 usableTimesDays(Date today, const std::vector<UsableLot> &lots, const Consumption &pace)
{
    qint64 used = 0;
    for (const auto &lot : lots) {
        const qint64 days = lot.expiry.epochDays() - today.epochDays() + 1;
        used = std::min(used + lot.units.count() * pace.daysWithStock(), std::max(used, days * pace.used.count()));
    }
    return used;
}

} // namespace

StockLife stockLife(Date today, std::vector<UsableLot> lots, const std::optional<Consumption> &consumption)
{
    std::sort(lots.begin(), lots.end(), [](const auto &a, const auto &b) { return a.expiry < b.expiry; });
    Units there;
    for (const auto &lot : lots)
        there += lot.units;
    if (!consumption || !consumption->isKnown())
        return {there, Units(0), {}, {}, {}};
    const qint64 daysTimesUsed = usableTimesDays(today, lots, *consumption);
    const qint64 used = consumption->used.count();
    const int paceDays = consumption->daysWithStock();
    const Units usable((daysTimesUsed + paceDays - 1) / paceDays); // what was begun is used
    const int days = int(std::min<qint64>(daysTimesUsed / used, StockLife::daysMax));
    // A month has 30.5 days: ten of them, 305.
    const int months = int(std::min<qint64>((daysTimesUsed * 20 / used + 30) / 61, StockLife::daysMax));
    return {usable, there - usable, days, today.plusDays(days), months};
}

QString name(StockAlert alert)
{
    switch (alert) {
    case StockAlert::none: return QStringLiteral("nothingLeft");
    case StockAlert::runningOut: return QStringLiteral("runningOut");
    case StockAlert::expired: return QStringLiteral("expired");
    case StockAlert::expiring: return QStringLiteral("expiring");
    case StockAlert::keepCold: return QStringLiteral("keepCold");
    }
    Q_UNREACHABLE();
}

std::optional<StockAlert> parseStockAlert(const QString &text)
{
    return parseNamed<StockAlert>(text);
}

std::vector<StockAlert> alertsOf(const AlertFacts &facts, Date today)
{
    std::vector<StockAlert> alerts;
    if (facts.usable <= Units(0) && facts.isUsed)
        alerts.push_back(StockAlert::none);
    else if (facts.daysLeft && *facts.daysLeft < runningOutDays)
        alerts.push_back(StockAlert::runningOut);
    if (facts.expired > Units(0))
        alerts.push_back(StockAlert::expired);
    if (facts.willExpire > Units(0) || (facts.firstExpiry && *facts.firstExpiry <= today.plusDays(expiringDays)))
        alerts.push_back(StockAlert::expiring);
    if (facts.boxClass == BoxClass::cold && facts.usable > Units(0))
        alerts.push_back(StockAlert::keepCold);
    return alerts;
}

} // namespace botiquin
