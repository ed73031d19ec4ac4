// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "storage/default_store.h"

#include <QFile>
#include <cstdio>

namespace botiquin::ctl {

namespace {

constexpr qint64 bytesMax = 64 * 1024 * 1024;

} // namespace

QString storePath(const Invocation &invocation)
{
    return invocation.store.value_or(defaultStorePath());
}

std::unique_ptr<Clock> clockOf(const Invocation &invocation)
{
    if (invocation.at)
        return std::make_unique<FixedClock>(*invocation.at);
    return std::make_unique<SystemClock>();
}

Outcome<std::unique_ptr<Workplace>> openWorkplace(const Invocation &invocation)
{
    return Workplace::open(storePath(invocation), clockOf(invocation));
}

Outcome<std::unique_ptr<SqlStore>> openStore(const Invocation &invocation)
{
    return SqlStore::open(storePath(invocation), OpenMode::existing);
}

Result<UserId, Trouble> authorOf(const Invocation &invocation)
{
    if (!invocation.user)
        return usage(QStringLiteral("--as USER is needed"));
    return *invocation.user;
}

Result<void, Trouble> requireRight(Workplace &workplace, const UserId &user, Right right)
{
    BQ_TRY_ASSIGN(const auto person, workplace.station().books.people.person(user));
    if (!person || !person->active || !allows(rolesOf(*person), right))
        return refuse(QStringLiteral("noRight"));
    return {};
}

Outcome<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(QFile::exists(path) ? Failure::Kind::io : Failure::Kind::notFound, path);
    const QByteArray bytes = file.read(bytesMax + 1);
    if (bytes.size() > bytesMax)
        return fail(Failure::Kind::malformed, path + QStringLiteral(": too large"));
    return bytes;
}

} // namespace botiquin::ctl
