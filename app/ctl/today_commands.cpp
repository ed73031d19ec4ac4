// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_commands.h"

#include "journal/today/today.h"
#include "session.h"
#include "storage/books/sql_today_book.h"

namespace botiquin::ctl {

namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(toObject(*value)) : QJsonValue(QJsonValue::Null);
}

} // namespace

Reply showToday(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto person, station.books.people.person(user));
    if (!person || !person->active)
        return refuse(QStringLiteral("noRight"));
    SqlTodayBook book(workplace->store().sql());
    BQ_TRY_ASSIGN(const auto today, todayOf(station, book, rolesOf(*person)));
    return QJsonObject{{QStringLiteral("date"), today.date.iso()},
                       {QStringLiteral("delivery"), orNull(today.delivery)},
                       {QStringLiteral("round"), orNull(today.round)},
                       {QStringLiteral("tasks"), toJson(today.tasks)},
                       {QStringLiteral("runningOut"), toJson(today.runningOut)},
                       {QStringLiteral("runningOutCount"), today.runningOutCount},
                       {QStringLiteral("toSend"), toObject(today.toSend)}};
}

} // namespace botiquin::ctl
