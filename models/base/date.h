// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QHashFunctions>
#include <compare>
#include <optional>

namespace botiquin {

/// A day of the calendar, years 1900 to 2199.
class Date
{
public:
    /// Nothing for an invalid day or one out of range.
    [[nodiscard]] static std::optional<Date> of(QDate day);
    [[nodiscard]] static std::optional<Date> of(int year, int month, int day);
    /// "2028-08-31" and nothing else.
    [[nodiscard]] static std::optional<Date> parseIso(QStringView text);
    /// The day of `instant` in the time zone of this machine.
    [[nodiscard]] static Date ofLocal(Instant instant);

    QDate day() const { return QDate::fromJulianDay(m_julianDay); }
    QString iso() const { return day().toString(Qt::ISODate); }
    /// Days since 1970-01-01; the form in events and in the store.
    qint64 epochDays() const { return m_julianDay - epochJulianDay; }
    [[nodiscard]] static std::optional<Date> ofEpochDays(qint64 days);
    Date plusDays(int days) const;

    friend constexpr auto operator<=>(const Date &, const Date &) = default;
    friend size_t qHash(const Date &date, size_t seed = 0) { return ::qHash(date.m_julianDay, seed); }

private:
    constexpr explicit Date(qint64 julianDay) : m_julianDay(julianDay) {}
    static constexpr qint64 epochJulianDay = 2440588;
    qint64 m_julianDay;
};

/// A month of a year: what a kit is meant for.
class Month
{
public:
    [[nodiscard]] static std::optional<Month> of(int year, int month);
    /// "2026-12" and nothing else.
    [[nodiscard]] static std::optional<Month> parse(QStringView text);
    [[nodiscard]] static Month containing(Date date);

    int year() const { return m_index / 12; }
    int month() const { return m_index % 12 + 1; }
    QString text() const;
    Date firstDay() const;
    Date lastDay() const;
    Month next() const { return Month(m_index + 1); }
    /// Months since year 0; the form in events and in the store.
    int index() const { return m_index; }

    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    constexpr explicit Month(int index) : m_index(index) {}
    int m_index;
};

} // namespace botiquin
