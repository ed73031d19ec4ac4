// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secret_file.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace botiquin {

namespace {

Failure failureOf(int error, const QString &path)
{
    switch (error) {
    case EEXIST: return {Failure::Kind::io, path + QStringLiteral(": exists")};
    case ENOENT: return {Failure::Kind::notFound, path};
    case EACCES:
    case EPERM:
    case EROFS: return {Failure::Kind::readOnly, path};
    case ENOSPC: return {Failure::Kind::diskFull, path};
    default: return {Failure::Kind::io, path};
    }
}

/// Writes and syncs; the file exists for its owner alone from its first byte.
Outcome<void> writeNew(const QString &path, const QByteArray &text)
{
    const QByteArray native = QFile::encodeName(path);
    const int file = ::open(native.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return tl::unexpected(failureOf(errno, path));
    qsizetype written = 0;
    while (written < text.size()) {
        const auto now = ::write(file, text.constData() + written, size_t(text.size() - written));
        if (now < 0 && errno != EINTR)
            break;
        written += now < 0 ? 0 : now;
    }
    const bool isSynced = written == text.size() && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (isSynced)
        return {};
    ::unlink(native.constData());
    return tl::unexpected(failureOf(error, path));
}

} // namespace

Outcome<void> writeSecretFile(const QString &path, const QByteArray &text)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    BQ_TRY(writeNew(fresh, text));
    // A link, unlike a renaming, does not take the place of a file that is there.
    const bool isLinked = ::link(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) == 0;
    const int error = errno;
    QFile::remove(fresh);
    return isLinked ? Outcome<void>() : Outcome<void>(tl::unexpected(failureOf(error, path)));
}

Outcome<QByteArray> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Failure::Kind::notFound, path);
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return fail(Failure::Kind::readOnly, path + QStringLiteral(": others may read it"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::io, path);
    return file.readAll();
}

} // namespace botiquin
