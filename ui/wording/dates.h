// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <QString>
#include <QTime>

namespace botiquin::ui {

/// Dates and hours as a Mexican reads them, in the language that is loaded.

QString shortDate(Date date);        ///< "24 nov 2026": tables, expiry
QString dayAndMonth(Date date);      ///< "24 nov"
QString longDate(Date date);         ///< "martes 24 de noviembre de 2026"
QString monthName(Month month);      ///< "diciembre 2026"
QString monthWord(Month month);      ///< "diciembre"
QString shortMonth(Month month);     ///< "dic 2026": an expiry known to the month
QString clockTime(QTime time);       ///< "9:41", hours of 24
QString clockSeconds(QTime time);    ///< "9:41:07", logs

/// How long ago, in the largest unit that says enough: "hace 2 min", "hace 3 h", "hace 1 día".
QString age(qint64 seconds);

} // namespace botiquin::ui
