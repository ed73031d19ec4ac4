// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals_command.h"

#include "session.h"
#include "storage/books/sql_day_book.h"

namespace botiquin::ctl {

Reply listTotals(const Invocation &invocation, QStringList arguments)
{
    const QString facilityOption = QStringLiteral("--facility");
    const QString fromOption = QStringLiteral("--from");
    const QString toOption = QStringLiteral("--to");
    const QString limitOption = QStringLiteral("--limit");
    const QString offsetOption = QStringLiteral("--offset");
    constexpr int daysBack = 30;
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {facilityOption, fromOption, toOption, limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const auto facility, options.parsed<Clues>(facilityOption));
    BQ_TRY_ASSIGN(const auto from, options.day(fromOption));
    BQ_TRY_ASSIGN(const auto to, options.day(toOption));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 1000));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    SqlDayBook book(store->sql());
    const Date last = to.value_or(Date::ofLocal(now(invocation)));
    BQ_TRY_ASSIGN(const auto days, book.days(facility, from.value_or(last.plusDays(-daysBack)), last, offset, limit));
    QJsonObject said{{QStringLiteral("days"), toJson(days)}};
    if (facility) {
        BQ_TRY_ASSIGN(const auto held, book.held(*facility));
        said.insert(QStringLiteral("held"), toJson(held));
    }
    return said;
}

} // namespace botiquin::ctl
