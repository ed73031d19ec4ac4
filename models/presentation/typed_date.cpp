// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/typed_date.h"

#include <QRegularExpression>
#include <cstdlib>

namespace botiquin::presentation {

namespace {

int yearOf(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

} // namespace

Result<Date, TypedDateError> parseTypedDate(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ](\d{4}|\d{2})$)"));
    const auto match = form.match(typed.simplified());
    if (!match.hasMatch())
        return err(TypedDateError::notADate);
    const int year = yearOf(match.captured(3));
    if (year < 2000 || year > 2099)
        return err(TypedDateError::yearRange);
    const auto month = Month::of(year, match.captured(2).toInt());
    if (!month)
        return err(TypedDateError::noSuchMonth);
    if (match.captured(1).isEmpty())
        return month->lastDay();
    const auto date = Date::of(year, month->month(), match.captured(1).toInt());
    if (!date)
        return err(TypedDateError::noSuchDay);
    return *date;
}

Result<Date, TypedDateError> parseTypedDay(const QString &typed, Date near)
{
    static const QRegularExpression whole(QStringLiteral(R"(^\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d+$)"));
    static const QRegularExpression yearless(QStringLiteral(R"(^(\d{1,2})[/.\- ](\d{1,2})$)"));
    if (whole.match(typed.simplified()).hasMatch())
        return parseTypedDate(typed);
    const auto match = yearless.match(typed.simplified());
    if (!match.hasMatch())
        return err(TypedDateError::notADate);
    const int month = match.captured(2).toInt();
    if (month < 1 || month > 12)
        return err(TypedDateError::noSuchMonth);
    std::optional<Date> nearest;
    const auto distance = [near](Date date) { return std::abs(date.epochDays() - near.epochDays()); };
    for (int year = near.day().year() - 1; year <= near.day().year() + 1; ++year) {
        const auto date = Date::of(year, month, match.captured(1).toInt());
        if (date && (!nearest || distance(*date) < distance(*nearest)))
            nearest = date;
    }
    if (!nearest)
        return err(TypedDateError::noSuchDay);
    return *nearest;
}

QString typedForm(Date date)
{
    return date.day().toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace botiquin::presentation
