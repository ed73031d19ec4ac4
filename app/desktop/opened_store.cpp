// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_store.h"

#include <QFileInfo>

namespace botiquin::desktop {

namespace {

Outcome<std::unique_ptr<QLockFile>> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // Never stale by age, only by the death of who holds it: a window may stay open for weeks.
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        (void)lock->getLockInfo(&process, &host, &program);
        return fail(Failure::Kind::storeInUse, QStringLiteral("%1 %2 @ %3").arg(program).arg(process).arg(host));
    }
    case QLockFile::PermissionError: return fail(Failure::Kind::readOnly, QFileInfo(path).absolutePath());
    case QLockFile::NoError:
    case QLockFile::UnknownError: break;
    }
    // What QLockFile does not know is, by its own account, a full disk.
    return fail(Failure::Kind::diskFull, QFileInfo(path).absolutePath());
}

} // namespace

Outcome<OpenedStore> openStore(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo::exists(whole))
        return fail(Failure::Kind::notFound, whole);
    BQ_TRY_ASSIGN(auto lock, lockFor(whole));
    BQ_TRY_ASSIGN(auto workplace, Workplace::open(whole));
    return OpenedStore{std::move(lock), std::move(workplace)};
}

} // namespace botiquin::desktop
