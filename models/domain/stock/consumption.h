// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/units.h"
#include "domain/ledger/fields.h"

#include <optional>
#include <vector>

namespace botiquin {

/// What an item did at a facility on a day: what came less what left, and what of it was used there. Only days on
/// which something moved have one.
struct DayMoved
{
    Date day;
    Units net;
    Units used;

    static constexpr auto fields = Fields{Field{1, "day", &DayMoved::day}, Field{2, "net", &DayMoved::net},
                                          Field{3, "used", &DayMoved::used}};
};

/// A month of the period that is looked back on, as far as it belongs to it.
struct MonthUsed
{
    Month month;
    Units used;
    int days;
    int daysWithout;

    static constexpr auto fields
        = Fields{Field{1, "month", &MonthUsed::month}, Field{2, "used", &MonthUsed::used},
                 Field{3, "days", &MonthUsed::days}, Field{4, "days_without", &MonthUsed::daysWithout}};
};

/// How fast an item is used at a facility, and from what that was reckoned.
///
/// Average monthly consumption with the days without stock taken out (Management Sciences for Health, "MDS-3:
/// Managing Access to Medicines and Health Technologies", ch. 20; the same as WHO's adjusted AMC):
///
///     units a month = used ÷ (days − daysWithout) × 30.5
///
/// `used` are base units given to patients, at a warehouse those sealed into boxes, each less what came back;
/// losses, returns and what a count finds otherwise are not use. `days` are whole calendar days, yesterday the
/// last: six months of 30.5 days, or those since the item's first movement where it has been here for less. A day
/// is without stock when nothing was there at its end and nothing was used on it: nobody can say what would have
/// been used.
struct Consumption
{
    Date from; ///< and `to`: both within
    Date to;
    Units used;
    int days;
    int daysWithout;
    std::vector<MonthUsed> months;

    int daysWithStock() const { return days - daysWithout; }
    /// Whether there is anything to reckon with.
    bool isKnown() const { return used > Units(0) && daysWithStock() > 0; }
    /// From less than a month with stock: a first guess.
    bool isThin() const { return daysWithStock() < thinDays; }
    /// Tenths of a unit a month, rounded half up; 0 where nothing is known.
    qint64 monthlyTenths() const;

    static constexpr int thinDays = 30;

    static constexpr auto fields = Fields{
        Field{1, "from", &Consumption::from}, Field{2, "to", &Consumption::to},
        Field{3, "used", &Consumption::used}, Field{4, "days", &Consumption::days},
        Field{5, "days_without", &Consumption::daysWithout}, Field{6, "months", &Consumption::months}};
};

/// How far consumption looks back: six months of 30.5 days.
constexpr int consumptionDays = 183;

/// The consumption of the days before `today`. `moved` ascends; what stands before the period is the stock that it
/// began with. Nothing for an item that had not been here before today.
[[nodiscard]] std::optional<Consumption> consumptionBefore(Date today, const std::vector<DayMoved> &moved);

/// What was there at the end of each day that moved something, from the same rows.
struct DayStock
{
    Date day;
    Units units;
    Units used;

    static constexpr auto fields = Fields{Field{1, "day", &DayStock::day}, Field{2, "units", &DayStock::units},
                                          Field{3, "used", &DayStock::used}};
};
[[nodiscard]] std::vector<DayStock> stockByDay(const std::vector<DayMoved> &moved);

} // namespace botiquin
