// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>

namespace botiquin {

/// Writes a file for nobody else to read (mode 0600), whole or not at all. One that is there already is never
/// overwritten (io: "exists"); else notFound, readOnly, diskFull, io.
[[nodiscard]] Outcome<void> writeSecretFile(const QString &path, const QByteArray &text);

/// notFound, io; readOnly for a file that others may read (a key that was seen is no key).
[[nodiscard]] Outcome<QByteArray> readSecretFile(const QString &path);

} // namespace botiquin
