// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botiquin {

/// What two people read to one another to know that they see the same public key: six groups of five digits, "04518 77120 …"
/// (BUNDLE.md, "Enrolment").
[[nodiscard]] QString fingerprintOf(const QByteArray &publicKey);

} // namespace botiquin
