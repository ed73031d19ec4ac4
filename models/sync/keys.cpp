// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keys.h"

#include "base/assertion.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace botiquin {

namespace {

constexpr int formatVersion = 1;

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    BQ_ASSERT(started);
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

const uchar *bytes(QByteArrayView array)
{
    return reinterpret_cast<const uchar *>(array.data());
}

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

QByteArray textOf(const KeyRing &keys)
{
    QJsonArray pairs;
    for (const auto &[device, pair] : keys) {
        pairs.append(QJsonObject{{QStringLiteral("device"), device.text()},
                                 {QStringLiteral("secret"), QString::fromLatin1(pair.secretKey().toBase64())}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion}, {QStringLiteral("keys"), pairs}})
        .toJson();
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

KeyPair KeyPair::generate()
{
    startSodium();
    QByteArray publicKey(publicBytes, Qt::Uninitialized);
    QByteArray secretKey(secretBytes, Qt::Uninitialized);
    crypto_sign_keypair(bytes(publicKey), bytes(secretKey));
    return {publicKey, secretKey};
}

std::optional<KeyPair> KeyPair::ofSecret(const QByteArray &secret)
{
    startSodium();
    if (secret.size() != secretBytes)
        return std::nullopt;
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    QByteArray publicKey(publicBytes, Qt::Uninitialized);
    QByteArray secretKey(secretBytes, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(bytes(seed), bytes(QByteArrayView(secret)));
    crypto_sign_seed_keypair(bytes(publicKey), bytes(secretKey), bytes(QByteArrayView(seed)));
    sodium_memzero(seed.data(), size_t(seed.size()));
    if (secretKey != secret)
        return std::nullopt;
    return KeyPair(publicKey, secretKey);
}

KeyPair::~KeyPair()
{
    if (!m_secret.isEmpty())
        sodium_memzero(m_secret.data(), size_t(m_secret.size()));
}

QByteArray KeyPair::sign(QByteArrayView message) const
{
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()),
                         bytes(QByteArrayView(m_secret)));
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature)
{
    startSodium();
    return publicKey.size() == KeyPair::publicBytes && signature.size() == KeyPair::signatureBytes
        && crypto_sign_verify_detached(bytes(QByteArrayView(signature)), bytes(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytes(QByteArrayView(publicKey)))
        == 0;
}

DeviceId newDeviceId()
{
    startSodium();
    for (;;) {
        quint64 number = 0;
        randombytes_buf(&number, sizeof number);
        if (const auto device = DeviceId::of(number >> 1))
            return *device;
    }
}

QString keyFileOf(const QString &storePath)
{
    return storePath + QStringLiteral(".keys");
}

Outcome<void> writeKeys(const QString &path, const KeyRing &keys)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    BQ_TRY(writeNew(fresh, textOf(keys)));
    // A link, unlike a renaming, does not take the place of a file that is there.
    const bool isLinked = ::link(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) == 0;
    const int error = errno;
    QFile::remove(fresh);
    return isLinked ? Outcome<void>() : Outcome<void>(tl::unexpected(failureOf(error, path)));
}

Outcome<KeyRing> readKeys(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Failure::Kind::notFound, path);
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return fail(Failure::Kind::readOnly, path + QStringLiteral(": others may read it"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::io, path);
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value(QStringLiteral("version")).toInt() != formatVersion)
        return fail(Failure::Kind::damaged, path);
    KeyRing keys;
    for (const auto value : root.value(QStringLiteral("keys")).toArray()) {
        const auto entry = value.toObject();
        const auto device = DeviceId::parse(entry.value(QStringLiteral("device")).toString());
        auto pair = KeyPair::ofSecret(
            QByteArray::fromBase64(entry.value(QStringLiteral("secret")).toString().toLatin1()));
        if (!device || !pair)
            return fail(Failure::Kind::damaged, path);
        keys.emplace(*device, *std::move(pair));
    }
    return keys;
}

} // namespace botiquin
