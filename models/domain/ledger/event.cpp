// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/event.h"

#include "base/hash.h"
#include "domain/ledger/cbor.h"

#include <array>
#include <utility>

namespace botiquin {

namespace {

// The keys of the envelope, frozen.
namespace key {
enum : qint64 { device = 1, run, seq, time, clockEpoch, order, author, kind, version, touches, body };
}

QCborMap toMap(const Envelope &envelope, const QCborMap &bodyMap)
{
    QCborMap map;
    map.insert(key::device, encode(envelope.id.device));
    map.insert(key::run, encode(envelope.id.run));
    map.insert(key::seq, encode(envelope.id.seq));
    map.insert(key::time, encode(envelope.time));
    map.insert(key::clockEpoch, encode(envelope.clockEpoch));
    map.insert(key::order, encode(envelope.order));
    if (envelope.author)
        map.insert(key::author, encode(*envelope.author));
    map.insert(key::kind, encode(envelope.kind));
    map.insert(key::version, encode(envelope.version));
    if (envelope.touches)
        map.insert(key::touches, encode(*envelope.touches));
    map.insert(key::body, bodyMap);
    return map;
}

/// The values of the envelope by their keys.
using EnvelopeValues = std::array<QCborValue, key::body + 1>;

EnvelopeValues valuesOf(const CborEntries &entries)
{
    EnvelopeValues values;
    for (const auto &[name, value] : entries) {
        const qint64 number = name.toInteger(0);
        if (number >= key::device && number <= key::body)
            values[size_t(number)] = value;
    }
    return values;
}

template <class T>
std::optional<T> positive(const EnvelopeValues &values, qint64 fieldKey)
{
    const auto number = decode<T>(values[size_t(fieldKey)]);
    return number && *number > 0 ? number : std::nullopt;
}

std::optional<Envelope> toEnvelope(const EnvelopeValues &values)
{
    const auto deviceId = decode<DeviceId>(values[key::device]);
    const auto runNumber = positive<quint32>(values, key::run);
    const auto seqNumber = positive<quint64>(values, key::seq);
    const auto claimed = decode<Instant>(values[key::time]);
    const auto epoch = positive<quint32>(values, key::clockEpoch);
    const auto orderNumber = positive<quint64>(values, key::order);
    const auto authorId = decode<std::optional<UserId>>(values[key::author]);
    const auto kindNumber = positive<int>(values, key::kind);
    const auto versionNumber = positive<int>(values, key::version);
    const auto touched = decode<std::optional<Touches>>(values[key::touches]);
    if (!deviceId || !runNumber || !seqNumber || !claimed || !epoch || !orderNumber || !authorId || !kindNumber
        || !versionNumber || !touched)
        return std::nullopt;
    if (*claimed < earliestClaim || *claimed > latestClaim || *orderNumber > Rank::orderMax)
        return std::nullopt;
    if (*touched && ((*touched)->places.size() > Touches::placesMax || (*touched)->items.size() > Touches::itemsMax))
        return std::nullopt;
    return Envelope{{*deviceId, *runNumber, *seqNumber}, *claimed,  *epoch, *orderNumber, *authorId, *kindNumber,
                    *versionNumber,                      *touched};
}

void putBigEndian(QByteArray &bytes, quint64 number, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xff);
}

} // namespace

QByteArray Rank::bytes() const
{
    QByteArray bytes;
    bytes.reserve(28);
    putBigEndian(bytes, order, 8);
    putBigEndian(bytes, device.number(), 8);
    putBigEndian(bytes, run, 4);
    putBigEndian(bytes, seq, 8);
    return bytes;
}

Event::Event(Envelope envelope, QCborMap body, QByteArray canonical)
    : m_envelope(std::move(envelope)), m_body(std::move(body)), m_canonical(std::move(canonical))
{
}

Event Event::make(Envelope envelope, const QCborMap &bodyMap)
{
    auto canonical = canonicalCbor(toMap(envelope, bodyMap));
    return {std::move(envelope), bodyMap, std::move(canonical)};
}

Result<Event, EventError> Event::parse(const QByteArray &canonical)
{
    const auto entries = parseCanonicalEntries(canonical);
    if (!entries)
        return err(EventError::notCanonical);
    const auto values = valuesOf(*entries);
    for (const qint64 required : {key::device, key::run, key::seq, key::time, key::clockEpoch, key::order, key::kind,
                                  key::version, key::body}) {
        if (values[size_t(required)].isUndefined())
            return err(EventError::fieldMissing);
    }
    auto envelope = toEnvelope(values);
    if (!envelope || !values[key::body].isMap())
        return err(EventError::fieldOutOfRange);
    return Event(*std::move(envelope), values[key::body].toMap(), canonical);
}

Rank Event::rank() const
{
    return {m_envelope.order, id().device, id().run, id().seq};
}

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

QByteArray chainNext(const QByteArray &chain, const QByteArray &canonical)
{
    return blake2b256({chain, canonical});
}

} // namespace botiquin
