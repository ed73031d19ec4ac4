// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/event_id.h"
#include "base/failure.h"
#include "sync/secret_file.h"

#include <QByteArray>
#include <map>

namespace botiquin {

/// An Ed25519 key pair (RFC 8032). The secret half is wiped when the pair goes.
class KeyPair
{
public:
    static constexpr int publicBytes = 32;
    static constexpr int secretBytes = 64;
    static constexpr int signatureBytes = 64;

    [[nodiscard]] static KeyPair generate();
    /// The pair that a seed of 32 bytes gives, always the same.
    [[nodiscard]] static KeyPair ofSeed(const QByteArray &seed);
    /// Nothing unless the secret is one and belongs to its public half.
    [[nodiscard]] static std::optional<KeyPair> ofSecret(const QByteArray &secret);

    KeyPair(KeyPair &&) noexcept = default;
    KeyPair &operator=(KeyPair &&) noexcept = default;
    KeyPair(const KeyPair &) = delete;
    KeyPair &operator=(const KeyPair &) = delete;
    ~KeyPair();

    const QByteArray &publicKey() const { return m_public; }
    const QByteArray &secretKey() const { return m_secret; }
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    /// The X25519 pair that belongs to it, with which what is sealed to sealKeyOf(publicKey()) is opened: the secret half,
    /// and the public one.
    [[nodiscard]] std::pair<QByteArray, QByteArray> sealKeys() const;

private:
    KeyPair(QByteArray publicKey, QByteArray secretKey) : m_public(std::move(publicKey)), m_secret(std::move(secretKey))
    {
    }

    QByteArray m_public;
    QByteArray m_secret;
};

[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature);

/// The X25519 key to which something is sealed for whoever signs with that key; nothing for what is no key.
[[nodiscard]] std::optional<QByteArray> sealKeyOf(const QByteArray &publicKey);

/// A random device number.
[[nodiscard]] DeviceId newDeviceId();

/// The key pairs of the devices whose logs a store may write.
using KeyRing = std::map<DeviceId, KeyPair>;

/// The file beside a store that holds them: "<store>.keys".
[[nodiscard]] QString keyFileOf(const QString &storePath);

/// Writes the ring as a secret file: with its promises and failures.
[[nodiscard]] Outcome<void> writeKeys(const QString &path, const KeyRing &keys, SecretPlace place = SecretPlace::file);

/// As of a secret file; damaged for one that is no ring or whose pairs do not belong together.
[[nodiscard]] Outcome<KeyRing> readKeys(const QString &path);

} // namespace botiquin
