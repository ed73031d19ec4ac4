// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <QDateTime>

namespace botiquin {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// What lies beyond the calendar, by a clock or by reckoning from a day at its end, is its first or last day.
Date nearest(QDate day)
{
    if (day.year() < firstYear)
        return *Date::of(firstYear, 1, 1);
    return Date::of(day).value_or(*Date::of(lastYear, 12, 31));
}

} // namespace

std::optional<Date> Date::of(QDate day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    return Date(day.toJulianDay());
}

std::optional<Date> Date::of(int year, int month, int day)
{
    return of(QDate(year, month, day));
}

std::optional<Date> Date::parseIso(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    return of(QDate::fromString(text.toString(), QStringLiteral("yyyy-MM-dd")));
}

Date Date::ofLocal(Instant instant)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(instant.seconds).date();
    if (!day.isValid()) // further than Qt reckons
        return instant.seconds < 0 ? *of(firstYear, 1, 1) : *of(lastYear, 12, 31);
    return nearest(day);
}

std::optional<Date> Date::ofEpochDays(qint64 days)
{
    if (days < -40'000 || days > 100'000)
        return std::nullopt;
    return of(QDate::fromJulianDay(days + epochJulianDay));
}

Date Date::plusDays(int days) const
{
    return nearest(day().addDays(days));
}

std::optional<Month> Month::of(int year, int month)
{
    if (year < 1900 || year > 2198 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year * 12 + month - 1);
}

std::optional<Month> Month::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    bool yearIsNumber = false;
    bool monthIsNumber = false;
    const int year = text.first(4).toInt(&yearIsNumber);
    const int month = text.last(2).toInt(&monthIsNumber);
    return yearIsNumber && monthIsNumber ? of(year, month) : std::nullopt;
}

Month Month::containing(Date date)
{
    return Month(date.day().year() * 12 + date.day().month() - 1);
}

QString Month::text() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

Date Month::firstDay() const
{
    return nearest(QDate(year(), month(), 1));
}

Date Month::lastDay() const
{
    return nearest(QDate(year(), month(), 1).addMonths(1).addDays(-1));
}

} // namespace botiquin
