// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stock/consumption.h"

#include <algorithm>

namespace botiquin {

namespace {

/// Counts days into the whole and into their month.
class Tally
{
public:
    Tally(Date from, Date to) : m_sum{from, to, Units(0), 0, 0, {}} {}

    void add(Date day, bool isWithout, Units used)
    {
        auto &month = monthOf(day);
        month.used += used;
        month.days += 1;
        month.daysWithout += isWithout ? 1 : 0;
    }

    Consumption sum()
    {
        for (const auto &month : m_sum.months) {
            m_sum.used += month.used;
            m_sum.days += month.days;
            m_sum.daysWithout += month.daysWithout;
        }
        // More may have come back in the period than was used in it.
        m_sum.used = std::max(m_sum.used, Units(0));
        return m_sum;
    }

private:
    MonthUsed &monthOf(Date day)
    {
        const Month month = Month::containing(day);
        if (m_sum.months.empty() || m_sum.months.back().month != month)
            m_sum.months.push_back({month, Units(0), 0, 0});
        return m_sum.months.back();
    }

    Consumption m_sum;
};

} // namespace

qint64 Consumption::monthlyTenths() const
{
    if (!isKnown())
        return 0;
    // 30.5 days a month, in tenths: 305.
    return (used.count() * 305 + daysWithStock() / 2) / daysWithStock();
}

std::optional<Consumption> consumptionBefore(Date today, const std::vector<DayMoved> &moved)
{
    if (moved.empty())
        return std::nullopt;
    const Date from = std::max(today.plusDays(-consumptionDays), moved.front().day);
    const Date to = today.plusDays(-1);
    if (from > to)
        return std::nullopt;
    Tally tally(from, to);
    Units there;
    auto next = moved.begin();
    for (; next != moved.end() && next->day < from; ++next)
        there += next->net;
    for (Date day = from; day <= to; day = day.plusDays(1)) {
        Units used;
        if (next != moved.end() && next->day == day) {
            there += next->net;
            used = next->used;
            ++next;
        }
        tally.add(day, there <= Units(0) && used <= Units(0), used);
    }
    return tally.sum();
}

std::vector<DayStock> stockByDay(const std::vector<DayMoved> &moved)
{
    std::vector<DayStock> days;
    Units there;
    for (const auto &day : moved) {
        there += day.net;
        days.push_back({day.day, there, day.used});
    }
    return days;
}

} // namespace botiquin
