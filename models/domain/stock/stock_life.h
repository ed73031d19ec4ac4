// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/box_class.h"
#include "domain/stock/consumption.h"

namespace botiquin {

/// Units of one expiry that may be given out: neither held nor expired.
struct UsableLot
{
    Date expiry;
    Units units;
};

/// How long what is there will last at the pace of its consumption, the lot that expires first taken first. What
/// will expire before its turn comes does not help.
struct StockLife
{
    Units usable;                   ///< as far as it can be used in time
    Units willExpire;               ///< the rest
    std::optional<int> daysLeft;    ///< whole days, today the first; at most `daysMax`
    std::optional<Date> runsOutOn;  ///< the first day without
    std::optional<int> monthsTenths;///< months of stock, in tenths

    static constexpr int daysMax = 3650;

    static constexpr auto fields = Fields{
        Field{1, "usable", &StockLife::usable}, Field{2, "will_expire", &StockLife::willExpire},
        Field{3, "days_left", &StockLife::daysLeft}, Field{4, "runs_out_on", &StockLife::runsOutOn},
        Field{5, "months_tenths", &StockLife::monthsTenths}};
};

/// Without a known consumption all is usable, and how long it lasts is not said.
[[nodiscard]] StockLife stockLife(Date today, std::vector<UsableLot> lots, const std::optional<Consumption> &consumption);

/// Why somebody should look at an item, the most pressing first.
enum class StockAlert {
    none,       ///< it is used here, and nothing usable is left
    runningOut, ///< less than `runningOutDays` left
    expired,    ///< units that must be taken off the shelf
    expiring,   ///< a lot within `expiringDays`, or units that will expire before their turn
    keepCold,   ///< there are units that belong in the refrigerator
};
constexpr int countOf(StockAlert) { return 5; }
QString name(StockAlert alert);
[[nodiscard]] std::optional<StockAlert> parseStockAlert(const QString &text);

constexpr int runningOutDays = 15;
constexpr int expiringDays = 90;

/// What is known of an item when alerts are looked for.
struct AlertFacts
{
    BoxClass boxClass;
    Units usable;
    Units expired;
    Units willExpire;
    std::optional<Date> firstExpiry; ///< of what is usable
    std::optional<int> daysLeft;
    bool isUsed; ///< some was used within the period
};
[[nodiscard]] std::vector<StockAlert> alertsOf(const AlertFacts &facts, Date today);

} // namespace botiquin
