// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/patient_vault.h"
#include "sync/secret_file.h"

#include <QString>
#include <memory>

namespace botiquin {

/// The file beside a store that holds the key of its patients: "<store>.patients".
[[nodiscard]] QString patientKeyFileOf(const QString &storePath);

/// A vault with one key of 32 bytes: what is sealed by XSalsa20-Poly1305 (libsodium's secretbox) under one subkey,
/// what is sought by BLAKE2b under another.
class PatientKeyVault : public PatientVault
{
public:
    /// Takes the key from the secret file, or makes one there, which stands in `fresh`. damaged for a file that
    /// holds none; readOnly for one that others may read, or where none can be made; io, diskFull.
    [[nodiscard]] static Outcome<std::unique_ptr<PatientKeyVault>> open(const QString &path,
                                                                       SecretPlace fresh = SecretPlace::file);
    PatientKeyVault(const PatientKeyVault &) = delete;
    PatientKeyVault &operator=(const PatientKeyVault &) = delete;
    ~PatientKeyVault() override;

    QByteArray sought(const QByteArray &text) const override;
    QByteArray seal(const QByteArray &plain) const override;
    Outcome<QByteArray> open(const QByteArray &sealed) const override;

private:
    explicit PatientKeyVault(const QByteArray &key);

    QByteArray m_sealing;
    QByteArray m_seeking;
};

} // namespace botiquin
