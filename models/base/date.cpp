// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include "base/assertion.h"

#include <QDateTime>

namespace botiquin {

std::optional<Date> Date::of(QDate day)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2199)
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
    if (const auto date = of(day))
        return *date;
    // A clock beyond the calendar that is kept: the nearest day that is.
    return instant.seconds < 0 ? *of(1900, 1, 1) : *of(2199, 12, 31);
}

std::optional<Date> Date::ofEpochDays(qint64 days)
{
    if (days < -40'000 || days > 100'000)
        return std::nullopt;
    return of(QDate::fromJulianDay(days + epochJulianDay));
}

Date Date::plusDays(int days) const
{
    const auto later = of(day().addDays(days));
    BQ_ASSERT(later);
    return *later;
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
    return *Date::of(year(), month(), 1);
}

Date Month::lastDay() const
{
    return *Date::of(QDate(year(), month(), 1).addMonths(1).addDays(-1));
}

} // namespace botiquin
