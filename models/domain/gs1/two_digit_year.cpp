// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/two_digit_year.h"

#include "domain/gs1/character_set.h"

namespace botiquin::gs1 {

int fullYear(int twoDigits, Date today)
{
    const int century = today.day().year() / 100 * 100;
    const int ahead = twoDigits - today.day().year() % 100;
    if (ahead >= 51)
        return century - 100 + twoDigits;
    if (ahead <= -50)
        return century + 100 + twoDigits;
    return century + twoDigits;
}

std::optional<Date> dayOf(QByteArrayView yymmdd, Date today)
{
    if (yymmdd.size() != 6 || !isAllDigits(yymmdd))
        return std::nullopt;
    const int year = fullYear(yymmdd.first(2).toInt(), today);
    const int month = yymmdd.sliced(2, 2).toInt();
    const int day = yymmdd.last(2).toInt();
    if (day > 0)
        return Date::of(year, month, day);
    const auto whole = Month::of(year, month);
    return whole ? std::optional(whole->lastDay()) : std::nullopt;
}

} // namespace botiquin::gs1
