// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/cbor_bytes.h"
#include "sync/bundle/columns.h"

#include <QCborValue>
#include <map>
#include <memory>

namespace botiquin::bundle {

/// What a value of CBOR looks like without its contents: types, keys of maps, and of arrays only whether all
/// their elements look alike. The numbers are frozen.
struct Shape
{
    enum class Type : quint8 { integer, text, bytes, no, yes, null, emptyArray, alikeArray, mixedArray, map };

    Type type = Type::null;
    std::vector<QByteArray> keys; ///< of a map, each in its CBOR
    std::vector<Shape> parts;     ///< of a map's values; of an array of elements that are alike, the one

    /// A map of scalars with more than one entry: such are told once and named by their place then.
    bool isRecord() const;
    /// Equal for equal shapes alone.
    QByteArray name() const;
};

[[nodiscard]] Shape shapeOf(const QCborValue &value);

/// The columns at one place of the trees: those of the same meaning, whatever the shapes around them.
struct Path
{
    enum Role { number, echo, lead, place, text, count, shape, roles };

    std::optional<size_t> columns[roles];
    std::map<QByteArray, std::unique_ptr<Path>> parts;

    Path &part(const QByteArray &key)
    {
        auto &found = parts[key];
        if (!found)
            found = std::make_unique<Path>();
        return *found;
    }
    static Column::Kind kindOf(Role role)
    {
        return role == place || role == shape ? Column::Kind::places
            : role == text                    ? Column::Kind::texts
                                              : Column::Kind::numbers;
    }
};

/// The shapes of a bundle in the order in which they came.
struct ShapeColumns
{
    size_t types;
    size_t sizes;
    size_t keys;
    std::optional<size_t> oddKeys;
};

/// Of one event, no more texts than these are looked at for echoes.
constexpr size_t echoesMax = 256;
constexpr int shapeDepthMax = 32;
constexpr size_t shapePartsMax = 128;

// Keys of an event's envelope that the columns know (models/domain/ledger).
namespace key {
enum : qint64 { device = 1, run, seq, time, clockEpoch, order, author, kind, version, touches, body };
}
[[nodiscard]] QByteArray keyBytes(qint64 number);

/// Where a body's columns hang: apart for each kind and version.
[[nodiscard]] QByteArray bodyName(qint64 kind, qint64 version);

} // namespace botiquin::bundle
