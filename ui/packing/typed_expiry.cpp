// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/typed_expiry.h"

#include <QRegularExpression>

namespace botiquin::ui {

namespace {

int fullYear(const QString &text)
{
    return text.size() == 2 ? 2000 + text.toInt() : text.toInt();
}

} // namespace

std::optional<Date> typedExpiry(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression day(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})[-/. ](\\d{4}|\\d{2})$"));
    const QString typed = text.trimmed();
    if (const auto match = iso.match(typed); match.hasMatch())
        return Date::of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = day.match(typed); match.hasMatch())
        return Date::of(fullYear(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = month.match(typed); match.hasMatch()) {
        const auto whole = Month::of(fullYear(match.captured(2)), match.captured(1).toInt());
        return whole ? std::optional(whole->lastDay()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace botiquin::ui
