// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/patient_key_vault.h"

#include "base/assertion.h"

#include <QFile>
#include <sodium.h>

namespace botiquin {

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "BTQpatnt";
enum : quint64 { sealingKey = 1, seekingKey = 2 };

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    BQ_ASSERT(started);
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

QByteArray subkey(quint64 number, const QByteArray &key)
{
    QByteArray sub(32, Qt::Uninitialized);
    crypto_kdf_derive_from_key(bytes(sub), size_t(sub.size()), number, context, bytes(key));
    return sub;
}

Outcome<QByteArray> freshKey(const QString &path, SecretPlace place)
{
    QByteArray key(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    BQ_TRY(writeSecretFile(path, key.toHex() + '\n', place));
    return key;
}

Outcome<QByteArray> keyIn(const QString &path, SecretPlace fresh)
{
    if (!QFile::exists(path))
        return freshKey(path, fresh);
    BQ_TRY_ASSIGN(const auto text, readSecretFile(path));
    const QByteArray key = QByteArray::fromHex(text.trimmed());
    if (key.size() != int(crypto_kdf_KEYBYTES))
        return fail(Failure::Kind::damaged, path);
    return key;
}

} // namespace

QString patientKeyFileOf(const QString &storePath)
{
    return storePath + QStringLiteral(".patients");
}

Outcome<std::unique_ptr<PatientKeyVault>> PatientKeyVault::open(const QString &path, SecretPlace fresh)
{
    startSodium();
    BQ_TRY_ASSIGN(auto key, keyIn(path, fresh));
    std::unique_ptr<PatientKeyVault> vault(new PatientKeyVault(key));
    sodium_memzero(key.data(), size_t(key.size()));
    return vault;
}

PatientKeyVault::PatientKeyVault(const QByteArray &key)
    : m_sealing(subkey(sealingKey, key)), m_seeking(subkey(seekingKey, key))
{
}

PatientKeyVault::~PatientKeyVault()
{
    for (QByteArray *key : {&m_sealing, &m_seeking})
        sodium_memzero(key->data(), size_t(key->size()));
}

QByteArray PatientKeyVault::sought(const QByteArray &text) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytes(hash), size_t(hash.size()), bytes(text), static_cast<unsigned long long>(text.size()),
                       bytes(m_seeking), size_t(m_seeking.size()));
    return hash;
}

QByteArray PatientKeyVault::seal(const QByteArray &plain) const
{
    QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytes(sealed) + crypto_secretbox_NONCEBYTES, bytes(plain),
                          static_cast<unsigned long long>(plain.size()), bytes(sealed), bytes(m_sealing));
    return sealed;
}

Outcome<QByteArray> PatientKeyVault::open(const QByteArray &sealed) const
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead)
        return fail(Failure::Kind::damaged, QStringLiteral("patient"));
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const bool isOurs = crypto_secretbox_open_easy(bytes(plain), bytes(sealed) + crypto_secretbox_NONCEBYTES,
                                                   static_cast<unsigned long long>(sealed.size())
                                                       - crypto_secretbox_NONCEBYTES,
                                                   bytes(sealed), bytes(m_sealing))
        == 0;
    if (!isOurs)
        return fail(Failure::Kind::damaged, QStringLiteral("patient"));
    return plain;
}

} // namespace botiquin
