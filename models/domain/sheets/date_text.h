// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"

#include <QString>

namespace botiquin {

enum class DateTextError {
    malformed, ///< no form that is known, a day that is not in the calendar, a year outside 2000 to 2100
    ambiguous, ///< reads as more than one day
};

/// Which day a month without one stands for.
enum class MonthAs { firstDay, lastDay };

/// Whether the sheet can be trusted to put the day before the month, as Mexico does.
enum class DayOrder {
    dayFirst,
    doubtful, ///< a date elsewhere in the column has the month first: what reads both ways is refused
};

/// A date as people and spreadsheets write it: "2028-08-31" (with a time or not), "31/08/2028", "31-ago-28",
/// "31 de agosto de 2028", "Aug 31, 2028", "08/2028", "AGO-28", "20280831", Excel's day number "46996".
/// Refused as ambiguous: "05/06/28", "08/11", "28-ago", and a month written before the day in figures.
[[nodiscard]] Result<Date, DateTextError> parseDateText(const QString &text, MonthAs monthAs,
                                                        DayOrder order = DayOrder::dayFirst);

/// Whether `text` is a date in figures that has the month before the day, like "08/31/2028".
[[nodiscard]] bool putsMonthFirst(const QString &text);

} // namespace botiquin
