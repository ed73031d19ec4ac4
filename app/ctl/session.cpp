// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "storage/default_store.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <cstdio>
#include <filesystem>

namespace botiquin::ctl {

namespace {

constexpr qint64 bytesMax = 64 * 1024 * 1024;

/// The path with its folder's links followed, whether or not anything is there.
QString placeOf(const QFileInfo &file)
{
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

bool isSameFile(const QFileInfo &one, const QFileInfo &other)
{
    std::error_code ignored;
    return placeOf(one) == placeOf(other)
        || std::filesystem::equivalent(one.filesystemAbsoluteFilePath(), other.filesystemAbsoluteFilePath(), ignored);
}

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
    return Workplace::open(storePath(invocation), clockOf(invocation), OpenMode::readable);
}

Outcome<std::unique_ptr<SqlStore>> openStore(const Invocation &invocation)
{
    return SqlStore::open(storePath(invocation), OpenMode::readable);
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
    const auto roles = person ? rolesOf(*person) : std::vector<Role>();
    const bool isOfHere = person && person->facility == workplace.station().facility;
    const bool mayHere = isOfHere || allows(roles, Right::importReference);
    if (!person || !person->active || !mayHere || !allows(roles, right))
        return refuse(QStringLiteral("noRight"));
    return {};
}

Result<void, Trouble> requireHandOnBoxes(Workplace &workplace, const UserId &user)
{
    const auto packs = requireRight(workplace, user, Right::pack);
    return packs ? packs : requireRight(workplace, user, Right::dispatch);
}

Result<Writer, Trouble> authorityOf(const Workplace &workplace)
{
    if (!workplace.authority())
        return refuse(QStringLiteral("notTheAuthority"));
    return *workplace.authority();
}

Result<EventId, Trouble> define(const Invocation &invocation, Workplace &workplace, const EventBody &body)
{
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY(requireRight(workplace, user, Right::importReference));
    BQ_TRY_ASSIGN(const auto authority, authorityOf(workplace));
    auto &journal = workplace.station().journal;
    BQ_TRY_ASSIGN(const auto event,
                  transact(journal, [&]() -> Outcome<EventId> { return journal.record(authority, user, body); }));
    return event;
}

Result<void, Trouble> allowOutput(const Invocation &invocation, const QString &path)
{
    const QFileInfo output(path);
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".keys", ".patients", ".runs", ".given"}) {
        if (isSameFile(output, QFileInfo(storePath(invocation) + QLatin1String(suffix))))
            return refuse(QStringLiteral("outputIsTheStore"), {{QStringLiteral("file"), path}});
    }
    if (output.exists() && !output.isFile())
        return refuse(QStringLiteral("outputIsNoFile"), {{QStringLiteral("file"), path}});
    return {};
}

Failure failureOf(const QFileDevice &file)
{
    constexpr qint64 full = 64 * 1024;
    const QFileInfo info(file.fileName());
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return {Failure::Kind::notFound, folder};
    const QStorageInfo disk(folder);
    const bool isFull = file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < full);
    if (isFull)
        return {Failure::Kind::diskFull, info.filePath()};
    const bool isAllowed = info.exists() ? info.isWritable() : QFileInfo(folder).isWritable();
    return {isAllowed ? Failure::Kind::io : Failure::Kind::readOnly, info.filePath() + QStringLiteral(": ") + file.errorString()};
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
