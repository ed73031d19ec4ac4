// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <initializer_list>

namespace botiquin {

/// BLAKE2b-256 (RFC 7693) of the parts one after the other: 32 bytes.
[[nodiscard]] QByteArray blake2b256(std::initializer_list<QByteArrayView> parts);

} // namespace botiquin
