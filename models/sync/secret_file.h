// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>

namespace botiquin {

/// Where a secret stands.
enum class SecretPlace {
    file,     ///< in the file, which nobody but its owner may read
    keychain, ///< in the keychain of the user's session, and the file says under which name
};

/// Writes a file for nobody else to read (mode 0600), whole or not at all. One that is there already is never
/// overwritten (io: "exists"); else notFound, readOnly, diskFull, io. Where no keychain answers, the secret stands in
/// the file.
[[nodiscard]] Outcome<void> writeSecretFile(const QString &path, const QByteArray &text,
                                            SecretPlace place = SecretPlace::file);

/// notFound for no file, or a keychain that has the secret no more; io, also where the file names a keychain and none
/// answers; readOnly for a file that others may read (a key that was seen is no key).
[[nodiscard]] Outcome<QByteArray> readSecretFile(const QString &path);

/// Where the secret of the file stands; `file` for a file that is not there.
[[nodiscard]] SecretPlace placeOfSecret(const QString &path);

/// Removes the file, and what a keychain has for it.
void removeSecretFile(const QString &path);

} // namespace botiquin
