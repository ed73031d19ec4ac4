// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/event_id.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/ledger/place.h"

#include <QByteArray>
#include <QCborMap>
#include <compare>
#include <optional>
#include <vector>

namespace botiquin {

/// What an event that moves units says outside its body, so that a program which cannot read the body still
/// knows which balances it must not vouch for.
struct Touches
{
    std::vector<QString> places; ///< text forms of facilities and boxes, ascending; at most `placesMax`
    std::vector<Clave> items;    ///< ascending; empty for "any item" (an event of more than `itemsMax`)

    static constexpr size_t placesMax = 1024;
    static constexpr size_t itemsMax = 16;

    static constexpr auto fields
        = Fields{Field{1, "places", &Touches::places}, Field{2, "items", &Touches::items}};
    friend bool operator==(const Touches &, const Touches &) = default;
};

/// What is known of an event before its body is understood.
struct Envelope
{
    EventId id;
    Instant time;                   ///< claimed by the device's clock; years 0 to 9999
    quint32 clockEpoch = 1;         ///< counts the steps of that clock
    quint64 order = 1;              ///< above that of every event its device had seen (see Rank)
    std::optional<UserId> author;   ///< nobody for what the program itself does
    int kind = 0;
    int version = 1;
    std::optional<Touches> touches; ///< present when the event moves units
};

/// The total order in which registers take the last writer: causal where one device had seen the other's
/// event, arbitrary and the same everywhere where not. `order` is a logical clock that follows the wall clock
/// when it can (max of claimed seconds and one more than the largest order seen), so that it costs nothing to
/// send, and a clock set back in mid-shift changes no outcome.
struct Rank
{
    quint64 order;
    DeviceId device;
    quint32 run;
    quint64 seq;

    /// No event's order is higher, so that no device can make the next one overflow.
    static constexpr quint64 orderMax = quint64(1) << 62;

    friend constexpr auto operator<=>(const Rank &, const Rank &) = default;

    /// 28 bytes, big endian, that compare as the rank does.
    QByteArray bytes() const;
};

enum class EventError {
    notCanonical,    ///< bytes are not one item of deterministic CBOR
    fieldMissing,    ///< the envelope lacks a field that every event has
    fieldOutOfRange, ///< the envelope holds a field of the wrong type or out of its range
};

/// An immutable fact, with the canonical bytes that its device hashed. Keys, kinds and versions that this
/// program does not know are kept in the bytes.
class Event
{
public:
    [[nodiscard]] static Event make(Envelope envelope, const QCborMap &body);
    [[nodiscard]] static Result<Event, EventError> parse(const QByteArray &canonical);

    const Envelope &envelope() const { return m_envelope; }
    const EventId &id() const { return m_envelope.id; }
    const QCborMap &body() const { return m_body; }
    const QByteArray &canonical() const { return m_canonical; }
    Rank rank() const;

private:
    Event(Envelope envelope, QCborMap body, QByteArray canonical);

    Envelope m_envelope;
    QCborMap m_body;
    QByteArray m_canonical;
};

/// chain(n) = BLAKE2b-256(chain(n−1) ‖ canonical(n)); chain(0) is 32 zero bytes.
[[nodiscard]] QByteArray chainStart();
[[nodiscard]] QByteArray chainNext(const QByteArray &chain, const QByteArray &canonical);

/// What a clock may claim: 0000-01-01 to 9999-12-31.
constexpr Instant earliestClaim{-62'167'219'200};
constexpr Instant latestClaim{253'402'300'799};

} // namespace botiquin
