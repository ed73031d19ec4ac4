// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange.h"
#include "journal/exchange/progress.h"

#include <map>

namespace botiquin::exchange {

/// What taking an answer in came to.
struct AnswerTaken
{
    qint64 recorded = 0;
    std::vector<EventId> forked; ///< this store holds other events of these names
    bool isMore = false;         ///< to bring or to get
    /// The centre holds more of the own run than this store: it was restored or cloned, and must not write in
    /// this run again.
    bool isBehind = false;
    /// The centre holds another history of the own run: as isBehind, and what was written here in the meantime
    /// is not taken in there. What others wrote comes all the same.
    bool isForked = false;
};

/// The device's side of a contact.
class Peer
{
public:
    Peer(Journal &journal, Progress &progress, const Writer &writer)
        : m_journal(journal), m_progress(progress), m_writer(writer)
    {
    }

    /// What of the device's own runs the centre lacks, of at most `bytesMax` canonical bytes together, but one
    /// event at least; and where it stands.
    [[nodiscard]] Outcome<Push> bring(qsizetype bytesMax);
    /// Stores the events and how far it has come in one transaction. Taking an answer twice, or an older one,
    /// loses nothing.
    [[nodiscard]] Outcome<AnswerTaken> take(const Answer &answer);

private:
    Outcome<void> addRun(quint32 run, qsizetype bytesMax, Push &push);
    Outcome<void> take(const Event &event, AnswerTaken &taken);
    Outcome<bool> isAfterUnsent(const EventId &own);
    Outcome<quint64> certainOf(const RunEnd &end, const std::optional<Head> &head);
    Outcome<bool> isBrought(const EventId &own);
    Outcome<void> note(const RunEnd &end, bool isRefused, AnswerTaken &taken);
    Outcome<bool> hasGoneBack(const Answer &answer);

    Journal &m_journal;
    Outcome<void> takeCredentials(const CredentialChanges &changes);

    Progress &m_progress;
    Writer m_writer;
    std::vector<CredentialRecord> m_brought; ///< credentials of the last push
    std::map<quint32, quint64> m_shown;      ///< by run, the last event of the last push
};

} // namespace botiquin::exchange
