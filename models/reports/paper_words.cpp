// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper_words.h"

#include <QDateTime>

namespace botiquin::reports {

namespace {

/// Three letters, as on the screen: the locale's own of September has four in Spanish.
QString shortMonth(QDate day, const QLocale &locale)
{
    return locale.monthName(day.month(), QLocale::ShortFormat).left(3);
}

} // namespace

QString shortDate(Date date, const QLocale &locale)
{
    const QDate day = date.day();
    return QStringLiteral("%1 %2 %3").arg(QString::number(day.day()), shortMonth(day, locale), QString::number(day.year()));
}

QString weekdayDate(Date date, const QLocale &locale)
{
    const QDate day = date.day();
    const QString weekday = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(u'.');
    return QStringLiteral("%1 %2 %3").arg(weekday, QString::number(day.day()), shortMonth(day, locale));
}

QString monthAndYear(Month month, const QLocale &locale)
{
    return locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

QString dateAndTime(Instant instant, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant.seconds);
    return shortDate(Date::ofLocal(instant), locale) + moment.time().toString(QStringLiteral(", H:mm"));
}

QString amount(Units units, const QLocale &locale)
{
    return locale.toString(units.count());
}

} // namespace botiquin::reports
