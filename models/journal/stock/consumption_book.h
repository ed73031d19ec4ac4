// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/failure.h"
#include "domain/ledger/place.h"
#include "domain/stock/consumption.h"

namespace botiquin {

/// What an item did at a place on a day.
struct ItemDay
{
    Clave item;
    Date day;
    Units net;
    Units used;

    DayMoved moved() const { return {day, net, used}; }

    static constexpr auto fields = Fields{Field{1, "item", &ItemDay::item}, Field{2, "day", &ItemDay::day},
                                          Field{3, "net", &ItemDay::net}, Field{4, "used", &ItemDay::used}};
};

/// What expires in a month.
struct ExpiryMonth
{
    Month month;
    Units units;
    int lots;

    static constexpr auto fields = Fields{Field{1, "month", &ExpiryMonth::month},
                                          Field{2, "units", &ExpiryMonth::units}, Field{3, "lots", &ExpiryMonth::lots}};
};

/// What left a facility by day (consumption.h says what is use). A correction counts on the day of what it puts
/// right; days are those of this machine's time zone.
class ConsumptionBook
{
public:
    virtual ~ConsumptionBook() = default;

    /// The days of an item at a place, ascending. All before `from` is one row of the day before it, without use.
    [[nodiscard]] virtual Outcome<std::vector<DayMoved>> days(const Place &place, const Clave &item, Date from) = 0;
    /// The same for every item that was ever there, by item.
    [[nodiscard]] virtual Outcome<std::vector<ItemDay>> allDays(const Place &place, Date from) = 0;
    /// The months in which something at the place expires, ascending.
    [[nodiscard]] virtual Outcome<std::vector<ExpiryMonth>> expiries(const Place &place) = 0;
};

} // namespace botiquin
