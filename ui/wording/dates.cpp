// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/dates.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

constexpr const char *context = "Wording";
constexpr qint64 secondsADay = 86400;

constexpr const char *months[] = {
    QT_TRANSLATE_NOOP("Wording", "enero"),      QT_TRANSLATE_NOOP("Wording", "febrero"),
    QT_TRANSLATE_NOOP("Wording", "marzo"),      QT_TRANSLATE_NOOP("Wording", "abril"),
    QT_TRANSLATE_NOOP("Wording", "mayo"),       QT_TRANSLATE_NOOP("Wording", "junio"),
    QT_TRANSLATE_NOOP("Wording", "julio"),      QT_TRANSLATE_NOOP("Wording", "agosto"),
    QT_TRANSLATE_NOOP("Wording", "septiembre"), QT_TRANSLATE_NOOP("Wording", "octubre"),
    QT_TRANSLATE_NOOP("Wording", "noviembre"),  QT_TRANSLATE_NOOP("Wording", "diciembre"),
};

constexpr const char *shortMonths[] = {
    QT_TRANSLATE_NOOP("Wording", "ene"), QT_TRANSLATE_NOOP("Wording", "feb"), QT_TRANSLATE_NOOP("Wording", "mar"),
    QT_TRANSLATE_NOOP("Wording", "abr"), QT_TRANSLATE_NOOP("Wording", "may"), QT_TRANSLATE_NOOP("Wording", "jun"),
    QT_TRANSLATE_NOOP("Wording", "jul"), QT_TRANSLATE_NOOP("Wording", "ago"), QT_TRANSLATE_NOOP("Wording", "sep"),
    QT_TRANSLATE_NOOP("Wording", "oct"), QT_TRANSLATE_NOOP("Wording", "nov"), QT_TRANSLATE_NOOP("Wording", "dic"),
};

constexpr const char *weekdays[] = {
    QT_TRANSLATE_NOOP("Wording", "lunes"),   QT_TRANSLATE_NOOP("Wording", "martes"),
    QT_TRANSLATE_NOOP("Wording", "miércoles"), QT_TRANSLATE_NOOP("Wording", "jueves"),
    QT_TRANSLATE_NOOP("Wording", "viernes"), QT_TRANSLATE_NOOP("Wording", "sábado"),
    QT_TRANSLATE_NOOP("Wording", "domingo"),
};

QString word(const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace

QString shortDate(Date date)
{
    const QDate day = date.day();
    //: A short date: day, month of three letters, year.
    return QCoreApplication::translate("Wording", "%1 %2 %3")
        .arg(QString::number(day.day()), word(shortMonths[day.month() - 1]), QString::number(day.year()));
}

QString dayAndMonth(Date date)
{
    const QDate day = date.day();
    //: A day without its year: day, month of three letters.
    return QCoreApplication::translate("Wording", "%1 %2")
        .arg(QString::number(day.day()), word(shortMonths[day.month() - 1]));
}

QString longDate(Date date)
{
    const QDate day = date.day();
    //: A long date: weekday, day, month, year.
    return QCoreApplication::translate("Wording", "%1 %2 de %3 de %4")
        .arg(word(weekdays[day.dayOfWeek() - 1]), QString::number(day.day()), word(months[day.month() - 1]),
             QString::number(day.year()));
}

QString monthName(Month month)
{
    return monthWord(month) + u' ' + QString::number(month.year());
}

QString monthWord(Month month)
{
    return word(months[month.month() - 1]);
}

QString shortMonth(Month month)
{
    return word(shortMonths[month.month() - 1]) + u' ' + QString::number(month.year());
}

QString clockTime(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

QString clockSeconds(QTime time)
{
    return time.toString(QStringLiteral("H:mm:ss"));
}

QString age(qint64 seconds)
{
    if (seconds < 60)
        return QCoreApplication::translate("Wording", "hace un momento");
    if (seconds < 3600)
        return QCoreApplication::translate("Wording", "hace %1 min").arg(seconds / 60);
    if (seconds < secondsADay)
        return QCoreApplication::translate("Wording", "hace %1 h").arg(seconds / 3600);
    const int days = int(seconds / secondsADay);
    return QCoreApplication::translate("Wording", "hace %Ln día(s)", nullptr, days);
}

} // namespace botiquin::ui
