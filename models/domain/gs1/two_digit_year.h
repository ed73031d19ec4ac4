// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <QByteArrayView>
#include <optional>

namespace botiquin::gs1 {

/// The year that a two-digit one means on `today` (General Specifications 7.12): within the 49 years before
/// and the 50 years after.
int fullYear(int twoDigits, Date today);

/// The day of six digits YYMMDD; DD = 00 is the last day of the month. Nothing for a day that does not exist
/// or anything but six digits.
std::optional<Date> dayOf(QByteArrayView yymmdd, Date today);

} // namespace botiquin::gs1
