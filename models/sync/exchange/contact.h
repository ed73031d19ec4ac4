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
    AnswerTaken taken;
    std::optional<OpeningOffer> opening = {}; ///< where one was wanted, what there is to fetch before the next contact
};

/// Why the centre and this device did not understand each other: by its name (of BundleError, ContactRefusal or
/// http::ExchangeRoutes).
using Spoken = Result<Contacted, QString>;

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
    [[nodiscard]] Outcome<Spoken> speak(const Writer &writer, const KeyPair &keys, const Load &load = {});

private:
    Journal &m_journal;
    Progress &m_progress;
    Subscribers &m_subscribers;
    http::Client &m_centre;
};

} // namespace botiquin::exchange
