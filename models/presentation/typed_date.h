// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"

namespace botiquin::presentation {

enum class TypedDateError {
    notADate,  ///< neither day/month/year nor month/year
    noSuchMonth,
    noSuchDay, ///< the month has no day of that number
    yearRange, ///< before 2000 or after 2099
};

/// An expiry as people type it from a pack: "31/08/2028", or "08/2028" for the last day of that month. The
/// year may have two digits; "/", "-", "." or blanks stand between the parts.
[[nodiscard]] Result<Date, TypedDateError> parseTypedDate(const QString &typed);

/// A day as people type it: the same with its day, and without a year the one that lies nearest to `near`: "18/11".
[[nodiscard]] Result<Date, TypedDateError> parseTypedDay(const QString &typed, Date near);

/// The same form back: "31/08/2028".
[[nodiscard]] QString typedForm(Date date);

} // namespace botiquin::presentation
