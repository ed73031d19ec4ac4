// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispensing/dispensing_book.h"

#include <QDateTime>

namespace botiquin {

namespace {

Instant startOf(Date day)
{
    return {day.day().startOfDay().toSecsSinceEpoch()};
}

} // namespace

Period daysOf(Date first, Date last)
{
    return {startOf(first), startOf(last.plusDays(1))};
}

} // namespace botiquin
