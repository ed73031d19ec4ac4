// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/shape.h"

#include "domain/ledger/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <algorithm>

namespace botiquin::bundle {

namespace {

Shape arrayShape(const QCborArray &array)
{
    if (array.isEmpty())
        return {Shape::Type::emptyArray, {}, {}};
    const Shape first = shapeOf(array.at(0));
    const auto name = first.name();
    for (const auto item : array) {
        if (shapeOf(item).name() != name)
            return {Shape::Type::mixedArray, {}, {}};
    }
    return {Shape::Type::alikeArray, {}, {first}};
}

Shape mapShape(const QCborMap &map)
{
    Shape shape{Shape::Type::map, {}, {}};
    for (const auto entry : map) {
        shape.keys.push_back(canonicalCbor(entry.first));
        shape.parts.push_back(shapeOf(entry.second));
    }
    return shape;
}

} // namespace

bool Shape::isRecord() const
{
    return type == Type::map && parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const Shape &part) {
               return part.type <= Type::null;
           });
}

QByteArray Shape::name() const
{
    QByteArray text(1, char('a' + int(type)));
    for (size_t i = 0; i < parts.size(); ++i)
        text += (type == Type::map ? keys[i].toHex() + ':' : QByteArray()) + parts[i].name();
    return text + ';';
}

Shape shapeOf(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: return {Shape::Type::integer, {}, {}};
    case QCborValue::String: return {Shape::Type::text, {}, {}};
    case QCborValue::ByteArray: return {Shape::Type::bytes, {}, {}};
    case QCborValue::False: return {Shape::Type::no, {}, {}};
    case QCborValue::True: return {Shape::Type::yes, {}, {}};
    case QCborValue::Array: return arrayShape(value.toArray());
    case QCborValue::Map: return mapShape(value.toMap());
    default: return {Shape::Type::null, {}, {}};
    }
}

QByteArray keyBytes(qint64 number)
{
    return canonicalCbor(QCborValue(number));
}

QByteArray bodyName(qint64 kind, qint64 version)
{
    return "body " + QByteArray::number(kind) + ' ' + QByteArray::number(version);
}

} // namespace botiquin::bundle
