// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper_words.h"

#include <QDateTime>

namespace botiquin::reports {

QString shortDate(Date date, const QLocale &locale)
{
    return locale.toString(date.day(), QStringLiteral("d MMM yyyy")).remove(u'.');
}

QString weekdayDate(Date date, const QLocale &locale)
{
    return locale.toString(date.day(), QStringLiteral("ddd d MMM")).remove(u'.');
}

QString monthAndYear(Month month, const QLocale &locale)
{
    return locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

QString dateAndTime(Instant instant, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant.seconds);
    return locale.toString(moment, QStringLiteral("d MMM yyyy, H:mm")).remove(u'.');
}

QString amount(Units units, const QLocale &locale)
{
    return locale.toString(units.count());
}

} // namespace botiquin::reports
