// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"

#include "base/failure.h"

#include <QDateTime>

namespace botiquin::ctl {

namespace {

Result<Instant, UsageError> readTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return err(UsageError{QStringLiteral("--at: not a time: %1").arg(text)});
    return Instant{time.toSecsSinceEpoch()};
}

Result<UserId, UsageError> readUser(const QString &text)
{
    const auto user = UserId::parse(text);
    if (!user)
        return err(UsageError{QStringLiteral("--as: not a user: %1").arg(text)});
    return *user;
}

} // namespace

Result<QStringList, UsageError> takeOptions(QStringList &arguments, const QString &name)
{
    QStringList values;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--");) {
        if (arguments[i].startsWith(name + u'=')) {
            values << arguments.takeAt(i).mid(name.size() + 1);
        } else if (arguments[i] != name) {
            ++i;
        } else if (i + 1 == arguments.size()) {
            return err(UsageError{QStringLiteral("%1: a value is missing").arg(name)});
        } else {
            arguments.removeAt(i);
            values << arguments.takeAt(i);
        }
    }
    return values;
}

Result<std::optional<QString>, UsageError> takeOption(QStringList &arguments, const QString &name)
{
    BQ_TRY_ASSIGN(const auto values, takeOptions(arguments, name));
    return values.isEmpty() ? std::nullopt : std::optional(values.last());
}

Result<Invocation, UsageError> readInvocation(const QStringList &arguments)
{
    Invocation invocation;
    invocation.words = arguments;
    BQ_TRY_ASSIGN(invocation.store, takeOption(invocation.words, QStringLiteral("--store")));
    BQ_TRY_ASSIGN(const auto user, takeOption(invocation.words, QStringLiteral("--as")));
    BQ_TRY_ASSIGN(const auto at, takeOption(invocation.words, QStringLiteral("--at")));
    if (user) {
        BQ_TRY_ASSIGN(invocation.user, readUser(*user));
    }
    if (at) {
        BQ_TRY_ASSIGN(invocation.at, readTime(*at));
    }

    const auto end = invocation.words.indexOf(QStringLiteral("--"));
    const auto asks = [&](const QString &word) {
        const auto place = invocation.words.indexOf(word);
        return place >= 0 && (end < 0 || place < end);
    };
    invocation.help = asks(QStringLiteral("--help")) || asks(QStringLiteral("-h"));
    invocation.version = asks(QStringLiteral("--version"));
    if (end >= 0)
        invocation.words.removeAt(end);
    return invocation;
}

Instant now(const Invocation &invocation)
{
    return invocation.at.value_or(Instant{QDateTime::currentSecsSinceEpoch()});
}

} // namespace botiquin::ctl
