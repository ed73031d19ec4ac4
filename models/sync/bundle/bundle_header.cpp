// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/bundle_header.h"

#include "domain/ledger/cbor.h"

#include <QCborArray>

namespace botiquin::bundle {

namespace {

// The keys of the header, frozen.
enum HeaderKey : qint64 { senderKey = 1, recipientKey, cursorsKey, headsKey };

QCborArray toArray(const std::vector<FeedCursor> &cursors)
{
    QCborArray array;
    for (const auto &cursor : cursors)
        array.append(QCborArray{cursor.feed, qint64(cursor.epoch), qint64(cursor.position), cursor.digest});
    return array;
}

QCborArray toArray(const std::vector<EventId> &heads)
{
    QCborArray array;
    for (const auto &head : heads)
        array.append(QCborArray{qint64(head.device.number()), qint64(head.run), qint64(head.seq)});
    return array;
}

std::optional<DeviceId> toDevice(const QCborValue &value)
{
    return value.isInteger() && value.toInteger() > 0 ? DeviceId::of(quint64(value.toInteger())) : std::nullopt;
}

std::optional<FeedCursor> toCursor(const QCborValue &value)
{
    const auto array = value.toArray();
    if (array.size() != 4 || !array.at(0).isString() || !array.at(3).isByteArray())
        return std::nullopt;
    for (const qsizetype number : {1, 2}) {
        if (!array.at(number).isInteger() || array.at(number).toInteger() < 0)
            return std::nullopt;
    }
    return FeedCursor{array.at(0).toString(), quint64(array.at(1).toInteger()), quint64(array.at(2).toInteger()),
                      array.at(3).toByteArray()};
}

std::optional<EventId> toHead(const QCborValue &value)
{
    const auto array = value.toArray();
    const auto device = toDevice(array.at(0));
    const qint64 run = array.at(1).toInteger(0);
    const qint64 seq = array.at(2).toInteger(0);
    if (array.size() != 3 || !device || run < 1 || run > 0xffff'ffff || seq < 1)
        return std::nullopt;
    return EventId{*device, quint32(run), quint64(seq)};
}

template <class T, class Parse>
bool parseAll(std::vector<T> &to, const QCborMap &map, qint64 key, const Parse &parse)
{
    const auto value = map.value(key);
    if (value.isUndefined())
        return true;
    if (!value.isArray() || value.toArray().isEmpty())
        return false;
    for (const auto item : value.toArray()) {
        const auto parsed = parse(item);
        if (!parsed)
            return false;
        to.push_back(*parsed);
    }
    return true;
}

} // namespace

QByteArray headerBytes(const Header &header)
{
    QCborMap map = header.extra;
    map.insert(qint64(senderKey), qint64(header.sender.number()));
    if (header.recipient)
        map.insert(qint64(recipientKey), qint64(header.recipient->number()));
    if (!header.cursors.empty())
        map.insert(qint64(cursorsKey), toArray(header.cursors));
    if (!header.heads.empty())
        map.insert(qint64(headsKey), toArray(header.heads));
    return canonicalCbor(map);
}

std::optional<Header> parseHeader(const QByteArray &bytes)
{
    const auto value = parseCanonicalCbor(bytes);
    if (!value || !value->isMap())
        return std::nullopt;
    auto map = value->toMap();
    const auto sender = toDevice(map.value(qint64(senderKey)));
    if (!sender)
        return std::nullopt;
    Header header{*sender, {}, {}, {}, {}};
    if (map.contains(qint64(recipientKey))) {
        header.recipient = toDevice(map.value(qint64(recipientKey)));
        if (!header.recipient)
            return std::nullopt;
    }
    if (!parseAll(header.cursors, map, cursorsKey, toCursor) || !parseAll(header.heads, map, headsKey, toHead))
        return std::nullopt;
    for (const qint64 known : {senderKey, recipientKey, cursorsKey, headsKey})
        map.remove(known);
    header.extra = map;
    return header;
}

} // namespace botiquin::bundle
