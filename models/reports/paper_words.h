// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/instant.h"
#include "base/units.h"

#include <QLocale>
#include <QString>

namespace botiquin::reports {

/// "24 nov 2026": days in tables.
QString shortDate(Date date, const QLocale &locale);
/// "mar 24 nov": the day of a delivery.
QString weekdayDate(Date date, const QLocale &locale);
/// "diciembre 2026"
QString monthAndYear(Month month, const QLocale &locale);
/// "22 nov 2026, 18:42" in this machine's time zone.
QString dateAndTime(Instant instant, const QLocale &locale);
/// "1,900"
QString amount(Units units, const QLocale &locale);

/// What stands where there is nothing to say.
inline const QString absent = QStringLiteral("–");

} // namespace botiquin::reports
