// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keys.h"

#include "base/assertion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

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

} // namespace

KeyPair KeyPair::generate()
{
    startSodium();
    QByteArray publicKey(publicBytes, Qt::Uninitialized);
    QByteArray secretKey(secretBytes, Qt::Uninitialized);
    crypto_sign_keypair(bytes(publicKey), bytes(secretKey));
    return {publicKey, secretKey};
}

KeyPair KeyPair::ofSeed(const QByteArray &seed)
{
    startSodium();
    BQ_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    QByteArray publicKey(publicBytes, Qt::Uninitialized);
    QByteArray secretKey(secretBytes, Qt::Uninitialized);
    crypto_sign_seed_keypair(bytes(publicKey), bytes(secretKey), bytes(QByteArrayView(seed)));
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

std::pair<QByteArray, QByteArray> KeyPair::sealKeys() const
{
    QByteArray secret(crypto_scalarmult_curve25519_SCALARBYTES, Qt::Uninitialized);
    QByteArray open(crypto_scalarmult_curve25519_BYTES, Qt::Uninitialized);
    [[maybe_unused]] int done = crypto_sign_ed25519_sk_to_curve25519(bytes(secret), bytes(QByteArrayView(m_secret)));
    BQ_ASSERT(done == 0);
    done = crypto_scalarmult_curve25519_base(bytes(open), bytes(QByteArrayView(secret)));
    BQ_ASSERT(done == 0);
    return {secret, open};
}

std::optional<QByteArray> sealKeyOf(const QByteArray &publicKey)
{
    startSodium();
    QByteArray key(crypto_scalarmult_curve25519_BYTES, Qt::Uninitialized);
    const bool isKey = publicKey.size() == KeyPair::publicBytes
        && crypto_sign_ed25519_pk_to_curve25519(bytes(key), bytes(QByteArrayView(publicKey))) == 0;
    return isKey ? std::optional(key) : std::nullopt;
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

Outcome<void> writeKeys(const QString &path, const KeyRing &keys, SecretPlace place)
{
    return writeSecretFile(path, textOf(keys), place);
}

Outcome<KeyRing> readKeys(const QString &path)
{
    BQ_TRY_ASSIGN(const auto text, readSecretFile(path));
    const auto root = QJsonDocument::fromJson(text).object();
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
