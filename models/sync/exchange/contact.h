// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/peer.h"
#include "journal/exchange/subscribers.h"
#include "sync/http/client.h"
#include "sync/keys.h"

namespace botiquin::exchange {

/// How much one contact carries each way.
struct Load
{
    qsizetype bringBytesMax = 256 * 1024;      ///< of canonical events; one event goes whatever its size
    qsizetype answerBytesMax = 0;              ///< the same of the answer; 0: what the centre thinks right
    qint64 answerBundleMax = 16 * 1024 * 1024; ///< of the answer's bundle: a longer one fails as malformed
    bool wantsOpening = false;                 ///< take one where the answer offers it
};

/// What a contact came to.
struct Contacted
{
    qint64 brought = 0; ///< events that the centre was handed
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    std::vector<IntakeRefusal> refusals; ///< of what was brought
    std::vector<EventId> held;           ///< of what was brought: kept at the centre until somebody releases it
    std::vector<BoxClaim> claims;        ///< what the other devices of the place have in hand
    AnswerTaken taken;
    bool isOld = false; ///< by letter: the centre said it before, or something later
    Instant at{0};      ///< by letter: when the centre said it, as far as is known, by this store's clock
    std::optional<OpeningOffer> opening = {}; ///< where one was wanted, what there is to fetch before the next contact
};

/// Why the centre and this device did not understand each other: by its name (of BundleError, ContactRefusal or
/// http::ExchangeRoutes).
using Spoken = Result<Contacted, QString>;

/// Hands a bundle in at a centre: what it answers, or by its name why nothing. `network` when nobody answers, `busy` when
/// the centre has no time now.
[[nodiscard]] Outcome<Result<QByteArray, QString>> handIn(http::Client &centre, const QByteArray &bundle, qint64 answerBytesMax);

/// One contact as the bytes that go and come back, whatever carries them: the wire, a stick, a paper. Belongs to the
/// thread of its store, and ends before its journal.
class Letter
{
public:
    /// What the writer has to bring, and where its store stands. For the rest as Contact::speak.
    [[nodiscard]] static Outcome<Letter> write(Journal &journal, Progress &progress, const Writer &writer,
                                               const KeyPair &keys, const Load &load = {},
                                               std::optional<std::vector<ClaimedBox>> inHand = {});

    /// What the centre is to be handed. Handing it in twice, late or never loses nothing.
    const QByteArray &bundle() const { return m_bundle; }
    /// Takes in what the centre answered, sealed to the writer's keys or, by an older centre, open; twice, or after the answer
    /// to a later letter, changes nothing more.
    [[nodiscard]] Outcome<Spoken> takeAnswer(Subscribers &subscribers, const KeyPair &keys, const QByteArray &answer);

private:
    Letter(Journal &journal, Peer peer, Push push, QByteArray bundle)
        : m_journal(journal), m_peer(std::move(peer)), m_push(std::move(push)), m_bundle(std::move(bundle))
    {
    }

    Journal &m_journal;
    Peer m_peer;
    Push m_push;
    QByteArray m_bundle;
};

/// A device that speaks with its centre: what one of its writers has to bring goes up, what concerns it comes down,
/// in one request. Belongs to the thread of its store.
class Contact
{
public:
    Contact(Journal &journal, Progress &progress, Subscribers &subscribers, http::Client &centre)
        : m_journal(journal), m_progress(progress), m_subscribers(subscribers), m_centre(centre)
    {
    }

    /// `network` when nobody answers, `busy` when the centre has no time now; otherwise the store's failures. No
    /// transaction is open while the centre is waited for. Speaking again after any end loses nothing.
    /// `inHand`: the boxes that the device has in hand, where they are to be told.
    [[nodiscard]] Outcome<Spoken> speak(const Writer &writer, const KeyPair &keys, const Load &load = {},
                                        std::optional<std::vector<ClaimedBox>> inHand = {});
    /// What `wait` is to be given: where this store stands. The same bytes while it stands there.
    [[nodiscard]] Outcome<QByteArray> waitBundle(const Writer &writer, const KeyPair &keys,
                                                 std::vector<BoxClaim> claimsKnown, std::chrono::seconds atMost);

private:
    Outcome<bool> introduceAgain(const Load &load);

    Journal &m_journal;
    Progress &m_progress;
    Subscribers &m_subscribers;
    http::Client &m_centre;
};

/// How a contact that waited ended.
enum class Waited {
    news,    ///< there is something to be had: speak
    nothing, ///< wait again
    refused, ///< the centre holds no more, or cannot do so at all: ask now and then
};

/// Waits at the centre, over a connection of its own, until there is something for the device. `network` where nobody
/// answers or the client was abandoned. Touches no store, so that it may stand in any thread.
[[nodiscard]] Outcome<Waited> wait(http::Client &centre, const QByteArray &waitBundle);

} // namespace botiquin::exchange
