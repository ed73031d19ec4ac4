// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>
#include <optional>
#include <utility>
#include <vector>

namespace botiquin {

/// Deterministic CBOR (RFC 8949 §4.2.1): shortest integers and lengths, definite lengths, map keys in the
/// bytewise order of their encoding. Events hold integers, texts, byte strings, booleans, arrays and maps;
/// floating point, tags and undefined have no place in them.
[[nodiscard]] QByteArray canonicalCbor(const QCborValue &value);

/// The value of bytes that are one canonical item and nothing else; nothing for all others. Depth and size
/// are bounded (32 levels, 128 entries a map, 8 MiB), and integers are those of 64 bits with a sign.
[[nodiscard]] std::optional<QCborValue> parseCanonicalCbor(const QByteArray &bytes);

/// The same of bytes that are a map, as its entries in their order: a QCborMap looks each of its keys up from its
/// beginning.
using CborEntries = std::vector<std::pair<QCborValue, QCborValue>>;
[[nodiscard]] std::optional<CborEntries> parseCanonicalEntries(const QByteArray &bytes);

} // namespace botiquin
