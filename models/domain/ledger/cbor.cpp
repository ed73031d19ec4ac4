// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"

#include "base/assertion.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <algorithm>
#include <utility>
#include <vector>

namespace botiquin {

namespace {

constexpr int depthMax = 32;
constexpr qsizetype sizeMax = 8 * 1024 * 1024;

bool isAllowed(const QCborValue &value, int depth)
{
    if (depth > depthMax)
        return false;
    switch (value.type()) {
    case QCborValue::Integer:
    case QCborValue::ByteArray:
    case QCborValue::String:
    case QCborValue::False:
    case QCborValue::True:
    case QCborValue::Null: return true;
    case QCborValue::Array: {
        const auto array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [depth](const QCborValue &item) { return isAllowed(item, depth + 1); });
    }
    case QCborValue::Map: {
        const auto map = value.toMap();
        return std::all_of(map.begin(), map.end(), [depth](const auto &entry) {
            return isAllowed(entry.first, depth + 1) && isAllowed(entry.second, depth + 1);
        });
    }
    default: return false;
    }
}

void write(QByteArray &out, const QCborValue &value);

void writeHead(QByteArray &out, quint8 major, quint64 number)
{
    const auto put = [&](quint8 info, int bytes) {
        out += static_cast<char>(major << 5 | info);
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
            out += static_cast<char>(number >> shift & 0xff);
    };
    if (number < 24)
        put(static_cast<quint8>(number), 0);
    else if (number <= 0xff)
        put(24, 1);
    else if (number <= 0xffff)
        put(25, 2);
    else if (number <= 0xffff'ffff)
        put(26, 4);
    else
        put(27, 8);
}

void writeMap(QByteArray &out, const QCborMap &map)
{
    std::vector<std::pair<QByteArray, QCborValue>> entries;
    entries.reserve(static_cast<size_t>(map.size()));
    for (const auto entry : map) {
        QByteArray key;
        write(key, entry.first);
        entries.emplace_back(std::move(key), entry.second);
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    writeHead(out, 5, entries.size());
    for (const auto &[key, value] : entries) {
        out += key;
        write(out, value);
    }
}

void write(QByteArray &out, const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: {
        const qint64 number = value.toInteger();
        if (number >= 0)
            writeHead(out, 0, static_cast<quint64>(number));
        else
            writeHead(out, 1, static_cast<quint64>(-(number + 1)));
        return;
    }
    case QCborValue::ByteArray: {
        const auto bytes = value.toByteArray();
        writeHead(out, 2, static_cast<quint64>(bytes.size()));
        out += bytes;
        return;
    }
    case QCborValue::String: {
        const auto utf8 = value.toString().toUtf8();
        writeHead(out, 3, static_cast<quint64>(utf8.size()));
        out += utf8;
        return;
    }
    case QCborValue::Array: {
        const auto array = value.toArray();
        writeHead(out, 4, static_cast<quint64>(array.size()));
        for (const auto item : array)
            write(out, item);
        return;
    }
    case QCborValue::Map: writeMap(out, value.toMap()); return;
    case QCborValue::False: out += '\xf4'; return;
    case QCborValue::True: out += '\xf5'; return;
    case QCborValue::Null: out += '\xf6'; return;
    default: BQ_ASSERT(!"a type that events do not hold");
    }
}

} // namespace

QByteArray canonicalCbor(const QCborValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

std::optional<QCborValue> parseCanonicalCbor(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > sizeMax)
        return std::nullopt;
    QCborParserError error;
    const auto value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !isAllowed(value, 0) || canonicalCbor(value) != bytes)
        return std::nullopt;
    return value;
}

} // namespace botiquin
