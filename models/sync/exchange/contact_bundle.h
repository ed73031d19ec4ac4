// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange.h"
#include "sync/bundle/bundle.h"

#include <chrono>

/// A contact as bundles (BUNDLE.md, "A contact"): what a device brings, and what the centre answers.
namespace botiquin::bundle {

[[nodiscard]] std::vector<FeedCursor> cursorsToHeader(const std::vector<botiquin::FeedCursor> &cursors);
/// Feeds that this program does not know are left to those that do.
[[nodiscard]] std::vector<botiquin::FeedCursor> cursorsOfHeader(const std::vector<FeedCursor> &cursors);
/// Some events of several runs, each run ascending.
[[nodiscard]] std::vector<Run> runsOf(std::vector<Event> events);

[[nodiscard]] QByteArray encodePush(const exchange::Push &push, const KeyPair &sender);
[[nodiscard]] Result<exchange::Push, BundleError> decodePush(const QByteArray &bytes, const Trust &trust);

/// The own key with which a device that joins begins; nothing where it does not.
[[nodiscard]] std::optional<QByteArray> keyBrought(const exchange::Push &push);

[[nodiscard]] QByteArray encodeAnswer(const exchange::Answer &answer, DeviceId centre, const exchange::Push &to,
                                      const KeyPair &sender);
/// `push` is what was answered: runs of it that the answer does not name, the centre does not hold. Of what was
/// taken in, refusals and held events are told and no counts.
[[nodiscard]] Result<exchange::Answer, BundleError> decodeAnswer(const QByteArray &bytes, const exchange::Push &push,
                                                                 const Trust &trust);
/// The same of what was decoded already.
[[nodiscard]] Result<exchange::Answer, BundleError> answerOf(Decoded decoded, const exchange::Push &push);
/// The name of the letter that it answers; empty where it has none.
[[nodiscard]] QByteArray letterAnswered(const Header &header);

/// What a store, a centre's or a device's, knows of those that send it bundles. A failure of the store answers nothing,
/// and is kept.
class StoreTrust
{
public:
    StoreTrust(Store &store, Subscribers &subscribers) : m_store(store), m_subscribers(subscribers) {}
    /// Ends before this object.
    [[nodiscard]] Trust trust();
    const std::optional<Failure> &failure() const { return m_failure; }
    /// The key that was asked for last.
    const std::optional<DeviceKey> &given() const { return m_given; }

private:
    Store &m_store;
    Subscribers &m_subscribers;
    std::optional<Failure> m_failure;
    std::optional<DeviceKey> m_given;
};

/// What a bundle asks to wait for, and how long.
struct Wait
{
    exchange::Awaited awaited;
    std::chrono::seconds atMost;
};

/// A centre behind any carrier: a bundle in, a bundle out.
class CentreDoor
{
public:
    CentreDoor(exchange::Exchange &exchange, Store &store, Subscribers &subscribers, DeviceId centre,
               const KeyPair &keys)
        : m_exchange(exchange), m_store(store), m_subscribers(subscribers), m_centre(centre), m_keys(keys)
    {
    }

    using ReadFeeds = std::vector<botiquin::FeedCursor>;
    using Offer = std::function<Outcome<std::optional<exchange::OpeningOffer>>(const exchange::Push &, const ReadFeeds &)>;
    /// What is offered to those that want an opening, whose answers are then as good as empty. Asked twice: whether there is
    /// anything, by what the device has read, and for whoever has read the answer besides.
    void offerOpenings(Offer offer) { m_offer = std::move(offer); }

    /// Of canonical events, in what answers a letter that came sealed: a stick breaks no transfer.
    static constexpr qsizetype letterBytesMax = 4 * 1024 * 1024;

    /// The answer's bundle, or the name of why there is none: of BundleError or ContactRefusal, or where a one-time
    /// code signed "codeExpired", and "keyMissing" for a device that does not begin with its own key. Events of at most
    /// `bytesMax` canonical bytes go into it, or of as many as the device asked for where these are fewer. What came sealed
    /// to the centre is answered sealed to its sender. `codeKey`: what signed the bundle, where its carrier has seen to it that
    /// it may still do so.
    [[nodiscard]] Outcome<Result<QByteArray, QString>> answer(const QByteArray &bundle, qsizetype bytesMax,
                                                              const std::optional<QByteArray> &codeKey = {});
    /// What a contact that waits waits for, or the name of why it may not.
    [[nodiscard]] Outcome<Result<Wait, QString>> awaited(const QByteArray &bundle);

private:
    exchange::Exchange &m_exchange;
    Store &m_store;
    Subscribers &m_subscribers;
    DeviceId m_centre;
    const KeyPair &m_keys;
    Offer m_offer;
};

} // namespace botiquin::bundle
