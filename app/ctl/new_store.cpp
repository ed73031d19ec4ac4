// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_store.h"

#include "session.h"
#include "storage/default_store.h"

#include <QFile>
#include <QFileInfo>

namespace botiquin::ctl {

namespace {

Result<NewStore, Trouble> newStoreAt(const QString &path)
{
    if (QFile::exists(path))
        return refuse(QStringLiteral("storeExists"), {{QStringLiteral("store"), path}});
    if (QFile::exists(keyFileOf(path)))
        return refuse(QStringLiteral("keysWithoutStore"), {{QStringLiteral("keys"), keyFileOf(path)}});
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tl::unexpected<Trouble>(Failure{Failure::Kind::notFound, QFileInfo(path).absolutePath()});
    return NewStore{path};
}

} // namespace

Result<NewStore, Trouble> newStore(const Invocation &invocation, const Options &options)
{
    BQ_TRY_ASSIGN(const auto out, options.required(QStringLiteral("--out")));
    const QString path = QFileInfo(out).absoluteFilePath();
    if (path == QFileInfo(storePath(invocation)).absoluteFilePath())
        return newStoreMeant(invocation);
    if (QFile::exists(storePath(invocation)))
        BQ_TRY(allowOutput(invocation, path));
    return newStoreAt(path);
}

Result<NewStore, Trouble> newStoreMeant(const Invocation &invocation)
{
    const QString path = QFileInfo(storePath(invocation)).absoluteFilePath();
    if (!invocation.store)
        (void)makeStoreFolder(path); // Where it is not there, that is said below.
    return newStoreAt(path);
}

Result<QString, Trouble> labelIn(const Options &options)
{
    constexpr qsizetype labelMax = 60;
    BQ_TRY_ASSIGN(const auto text, options.required(QStringLiteral("--label")));
    const QString label = text.simplified();
    if (label.size() > labelMax)
        return usage(QStringLiteral("--label: too long: %1").arg(label.left(80)));
    return label;
}

Outcome<std::unique_ptr<QLockFile>> lockOf(const NewStore &store)
{
    auto lock = std::make_unique<QLockFile>(store.fresh() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // By the death of who holds it alone: over a thin line it takes long.
    if (lock->tryLock())
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError: return fail(Failure::Kind::storeInUse, store.fresh());
    case QLockFile::PermissionError: return fail(Failure::Kind::readOnly, QFileInfo(store.path).absolutePath());
    case QLockFile::NoError:
    case QLockFile::UnknownError: break;
    }
    return fail(Failure::Kind::diskFull, QFileInfo(store.path).absolutePath());
}

void removeFresh(const NewStore &store)
{
    QFile::remove(store.opening());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(store.fresh() + QLatin1String(suffix));
}

Outcome<void> settle(const NewStore &store, const KeyRing &keys, SecretPlace place)
{
    BQ_TRY(writeKeys(keyFileOf(store.path), keys, place));
    if (QFile::rename(store.fresh(), store.path))
        return {};
    removeSecretFile(keyFileOf(store.path));
    return fail(Failure::Kind::io, store.path);
}

} // namespace botiquin::ctl
