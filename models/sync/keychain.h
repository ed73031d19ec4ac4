// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QString>

/// The keychain of the user's session (the Secret Service of GNOME and others, KWallet), by QtKeychain. Each call
/// returns when the keychain has answered, which may ask the user to open it first. Needs a QCoreApplication.
namespace botiquin::keychain {

/// What is kept under a name, in its place. io where no keychain answers or the user refuses.
[[nodiscard]] Outcome<void> put(const QString &name, const QByteArray &secret);
/// notFound where the keychain has none of the name; io as above.
[[nodiscard]] Outcome<QByteArray> get(const QString &name);
/// Nothing of the name is left.
[[nodiscard]] Outcome<void> drop(const QString &name);

} // namespace botiquin::keychain
