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
    std::vector<EventId> forked; ///< this store wrote other events of these names, or has them from elsewhere
    /// Events that a centre had before it was restored from a backup, and now has under other names or not yet again: they
    /// are gone here too.
    qint64 takenBack = 0;
    bool isMore = false;         ///< to bring or to get
    /// The centre holds more of the own run than this store: it was restored or cloned, and must not write in
    /// this run again.
    bool isBehind = false;
    bool hasGoneBack = false;    ///< the centre: to a backup, since this store last heard of it
    /// The centre holds another history of the own run: as isBehind, and what was written here in the meantime
    /// is not taken in there. What others wrote comes all the same.
    bool isForked = false;
};

/// What of a push its answer is taken in by.
struct Shown
{
    std::map<quint32, quint64> last;           ///< by run, the last event that went with it
    std::vector<CredentialRecord> credentials; ///< those that went with it
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
    /// event at least; and where it stands. Credentials go when the centre knows whom they are for.
    [[nodiscard]] Outcome<Push> bring(qsizetype bytesMax);
    /// Stores the events and how far it has come in one transaction. Taking an answer twice, or an older one,
    /// loses nothing.
    [[nodiscard]] Outcome<AnswerTaken> take(const Answer &answer);

    /// What the last push showed; for a program that takes in the answer to a push of another's.
    const Shown &shown() const { return m_shown; }
    void goOnFrom(Shown shown) { m_shown = std::move(shown); }
    /// The answer to a push after which this store has come further in the same history of the centre's: what would take it
    /// back again is left out.
    [[nodiscard]] Outcome<AnswerTaken> takeLate(Answer answer);

private:
    Outcome<bool> maySendCredentials();
    Outcome<void> addRun(quint32 run, qsizetype bytesMax, Push &push);
    Outcome<void> addAuthorityHeads(Push &push);
    enum class Place { open, ofAnotherBranch, unproved };
    Outcome<bool> isOfNewEpoch(const Answer &answer);
    Outcome<void> take(const Event &event, AnswerTaken &taken);
    Outcome<Place> placeOf(const EventId &own);
    Outcome<void> replace(const Event &event, AnswerTaken &taken);
    Outcome<void> takeBackRenamed(const Event &event, AnswerTaken &taken);
    Outcome<void> takeBackUnsaid(const Answer &answer, AnswerTaken &taken);
    Outcome<void> askForProof(bool isNewEpoch, AnswerTaken &taken);
    Outcome<quint64> certainOf(const RunEnd &end, const std::optional<Head> &head);
    Outcome<bool> isBrought(const EventId &own);
    Outcome<void> note(const RunEnd &end, bool isRefused, AnswerTaken &taken);

    Journal &m_journal;
    Outcome<void> takeCredentials(const CredentialChanges &changes);

    Progress &m_progress;
    Writer m_writer;
    Shown m_shown;                         ///< by the last push
    bool m_isDoubtful = false;             ///< whether the centre has what it acknowledged, in the answer being taken
    std::map<quint32, quint64> m_unproved; ///< in it, by run: the last event written here, which is to be shown again
};

} // namespace botiquin::exchange
