// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secret_file.h"

#include "sync/keychain.h"

#include <QFile>
#include <QUuid>
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

constexpr QByteArrayView keychainWord("keychain ");

/// The name under which a keychain has what the file stands for; nothing for a file that holds the secret itself.
std::optional<QString> nameInKeychain(const QByteArray &text)
{
    if (!text.startsWith(keychainWord))
        return std::nullopt;
    return QString::fromLatin1(text.sliced(keychainWord.size()).trimmed());
}

Outcome<void> writeOnce(const QString &path, const QByteArray &text)
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

Outcome<QByteArray> textIn(const QString &path)
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

} // namespace

Outcome<void> writeSecretFile(const QString &path, const QByteArray &text, SecretPlace place)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (place == SecretPlace::file || !keychain::put(name, text))
        return writeOnce(path, text);
    auto written = writeOnce(path, keychainWord.toByteArray() + name.toLatin1() + '\n');
    if (!written)
        (void)keychain::drop(name); // else it has a secret that nothing names
    return written;
}

Outcome<QByteArray> readSecretFile(const QString &path)
{
    BQ_TRY_ASSIGN(const auto text, textIn(path));
    const auto name = nameInKeychain(text);
    return name ? keychain::get(*name) : Outcome<QByteArray>(text);
}

SecretPlace placeOfSecret(const QString &path)
{
    const auto text = textIn(path);
    return text && nameInKeychain(*text) ? SecretPlace::keychain : SecretPlace::file;
}

void removeSecretFile(const QString &path)
{
    if (const auto text = textIn(path)) {
        if (const auto name = nameInKeychain(*text))
            (void)keychain::drop(*name); // one that does not answer keeps a key that nothing names
    }
    QFile::remove(path);
}

} // namespace botiquin
