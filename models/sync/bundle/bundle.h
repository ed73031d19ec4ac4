// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/event.h"
#include "sync/keys.h"

#include <QCborMap>
#include <functional>

/// The message of an exchange: signed, compressed, the same bytes over any carrier (BUNDLE.md).
namespace botiquin::bundle {

/// The newest that this program speaks; it speaks all before it as well.
constexpr quint8 protocolVersion = 1;

/// How far a store has read a feed.
struct FeedCursor
{
    QString feed;
    quint64 epoch = 0;
    quint64 position = 0;
    QByteArray digest; ///< the running digest there, as long as the feeds' rules have it

    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

struct Header
{
    DeviceId sender;
    std::optional<DeviceId> recipient;
    std::vector<FeedCursor> cursors;
    std::vector<EventId> heads; ///< the last event that the sender holds of a run, e.g. to acknowledge
    QCborMap extra;             ///< keys that this version does not know, kept as they came
    quint8 version = protocolVersion; ///< of the bundle, 1 to protocolVersion

    friend bool operator==(const Header &, const Header &) = default;
};

/// Events of one run of one device, ascending.
struct Run
{
    std::vector<Event> events; ///< never empty
    /// The chain's value at the last event, where `events` are without gaps and prove the chain; else empty:
    /// some of a run's events, which stand on the signature of who sends them.
    QByteArray chain;
};

struct Content
{
    Header header;
    std::vector<Run> runs;
};

enum class BundleError {
    notABundle,      ///< too short, or another file
    newerVersion,    ///< of a protocol that this program does not know
    notForUs,        ///< sealed to a key that we do not hold, or damaged on the way
    badHeader,       ///< a header that is none
    unknownSender,   ///< no key of this device is known
    badSignature,    ///< not what its sender signed
    truncated,       ///< ends in the middle
    tooMuch,         ///< holds more than the limits allow
    damaged,         ///< signed, and yet without meaning
    notAnEvent,      ///< an event's bytes that are none
};
QString name(BundleError error);

struct Limits
{
    qsizetype bundleBytesMax = 16 * 1024 * 1024;
    qsizetype payloadBytesMax = 48 * 1024 * 1024; ///< after decompression
    qsizetype eventBytesMax = 64 * 1024 * 1024;   ///< the canonical bytes of all events
    qsizetype valuesMax = 4'000'000;
    qint64 eventsMax = 200'000;
};

/// What the receiver knows: asked before anything of a bundle is believed.
struct Trust
{
    /// The public key of a device that may send.
    std::function<std::optional<QByteArray>(const DeviceId &)> keyOf;
    /// The chain's value at an event that the receiver holds.
    std::function<std::optional<QByteArray>(const EventId &)> chainAt;
    /// The secret halves (X25519) that sealed bundles may be opened with, and their public halves.
    std::vector<std::pair<QByteArray, QByteArray>> sealKeys = {};
    Limits limits = {};
};

/// What the receiver's own computation says of a run's chain.
enum class ChainState {
    proved,    ///< follows from what the receiver holds, byte for byte
    gap,       ///< the event before the first is not held: ask for what is missing
    forked,    ///< does not follow: one of the two histories is another's
    unchained, ///< the sender gives no chain
};
QString name(ChainState state);

struct DecodedRun
{
    Run run;          ///< its chain is whole where proved, else empty
    ChainState state;
};

struct Decoded
{
    Header header;
    std::vector<DecodedRun> runs;
};

/// The bytes of a bundle, signed by its sender.
[[nodiscard]] QByteArray encode(const Content &content, const KeyPair &sender);

/// Seals a bundle so that only the holder of the secret half of an X25519 key reads it.
[[nodiscard]] QByteArray seal(const QByteArray &bundle, const QByteArray &publicKey);

/// Whether only the holder of some secret half reads it.
[[nodiscard]] bool isSealed(const QByteArray &bytes);

/// Any bytes give a value or an error; never more memory than the limits and a small multiple of them.
[[nodiscard]] Result<Decoded, BundleError> decode(const QByteArray &bytes, const Trust &trust);

} // namespace botiquin::bundle
