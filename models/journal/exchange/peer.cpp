// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/peer.h"

#include <algorithm>
#include <set>

namespace botiquin::exchange {

Outcome<Push> Peer::bring(qsizetype bytesMax)
{
    BQ_TRY_ASSIGN(auto cursors, m_progress.cursors());
    Push push{m_writer.device, {}, {}, std::move(cursors)};
    m_shown.clear();
    // Also those in which only a copy of this store wrote: what of them is here already need not come again.
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(m_writer.device));
    for (const quint32 run : runs)
        BQ_TRY(addRun(run, bytesMax, push));
    BQ_TRY_ASSIGN(push.credentials, m_progress.unsentCredentials());
    BQ_TRY_ASSIGN(push.credentialsSeen, m_progress.credentialsSeen());
    m_brought = push.credentials;
    return push;
}

Outcome<void> Peer::addRun(quint32 run, qsizetype bytesMax, Push &push)
{
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(m_writer.device, run));
    if (!head)
        return {};
    // What came alone may have holes, which the centre fills from where it is whole.
    BQ_TRY_ASSIGN(const quint64 whole, head->chain.isEmpty() ? m_progress.wholeUntil(m_writer.device, run)
                                                             : Outcome<quint64>(head->seq));
    if (whole == 0)
        return {};
    push.heads.push_back({head->device, run, whole});
    // A later run may name events of this one, which the centre may yet refuse as another history's.
    if (!push.runs.empty())
        return {};
    BQ_TRY_ASSIGN(const quint64 known, m_progress.acknowledged(m_writer.device, run));
    PushedRun pushed;
    for (quint64 seq = known + 1; seq <= head->seq; ++seq) {
        BQ_TRY_ASSIGN(auto stored, m_journal.store().find({m_writer.device, run, seq}));
        // What came back from the centre alone, after a loss, it has.
        if (!stored || stored->chain.isEmpty())
            break;
        bytesMax -= stored->event.canonical().size();
        if (bytesMax < 0 && !pushed.events.empty())
            break;
        pushed.chain = stored->chain;
        pushed.events.push_back(std::move(stored->event));
    }
    if (!pushed.events.empty()) {
        m_shown[run] = pushed.events.back().id().seq;
        push.runs.push_back(std::move(pushed));
    }
    return {};
}

Outcome<AnswerTaken> Peer::take(const Answer &answer)
{
    AnswerTaken taken;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    std::set<quint32> forkedRuns;
    bool isRefused = false; // A gap is filled by sending again; the rest is not.
    for (const auto &refusal : answer.intake.refusals) {
        if (refusal.kind == IntakeRefusal::Kind::forked && refusal.at.device == m_writer.device)
            forkedRuns.insert(refusal.at.run);
        isRefused = isRefused || refusal.kind != IntakeRefusal::Kind::gap;
    }
    taken.isForked = !forkedRuns.empty();
    taken.isMore = answer.isMore;
    for (const auto &end : answer.acknowledged) {
        if (!forkedRuns.contains(end.run))
            BQ_TRY(note(end, isRefused, taken));
    }
    for (const auto &event : answer.events)
        BQ_TRY(take(event, taken));
    BQ_TRY_ASSIGN(const bool isOfAnotherHistory, hasGoneBack(answer));
    // What was left out, the centre gives as soon as the own branch has a run of its own.
    for (const auto &cursor : answer.cursors)
        BQ_TRY(m_progress.setCursor(cursor));
    // A backup from before the run's first event names no run that the centre could speak of.
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(m_writer.device, m_writer.run));
    taken.isBehind = taken.isBehind || (head && head->chain.isEmpty());
    BQ_TRY_ASSIGN(const auto centre, m_progress.centre());
    if (answer.centre && answer.centre != centre)
        BQ_TRY(m_progress.setCentre(*answer.centre));
    BQ_TRY(isOfAnotherHistory ? m_progress.sendCredentialsAgain() : m_progress.noteSent(m_brought));
    BQ_TRY(takeCredentials(answer.credentials));
    BQ_TRY(transaction.commit());
    if (taken.recorded > 0)
        m_journal.publish();
    return taken;
}

/// Whether the centre's feeds have another history than what was read of them here: a backup of it was restored, or
/// another machine goes on in its place, and its last seconds are gone. Events it says itself how far it has; of credentials
/// nobody does.
Outcome<bool> Peer::hasGoneBack(const Answer &answer)
{
    if (answer.cursors.empty())
        return false;
    BQ_TRY_ASSIGN(const auto read, m_progress.cursors());
    return !answer.rewound.empty() || std::any_of(answer.cursors.begin(), answer.cursors.end(), [&](const FeedCursor &now) {
        return std::any_of(read.begin(), read.end(), [&](const FeedCursor &before) {
            return before.feed == now.feed && before.epoch != now.epoch;
        });
    });
}

/// Nothing of its own device comes after what was written here and the centre does not have: that would be of two
/// histories. Once that is so, nothing of it comes at all, so that no run gets holes: the centre goes on after the last
/// that is here.
Outcome<void> Peer::take(const Event &event, AnswerTaken &taken)
{
    const bool isOwn = event.id().device == m_writer.device;
    if (isOwn && taken.isForked)
        return {};
    BQ_TRY_ASSIGN(const bool isOfAnotherBranch, isOwn ? isAfterUnsent(event.id()) : Outcome<bool>(false));
    BQ_TRY_ASSIGN(const Taken came, isOfAnotherBranch ? Outcome<Taken>(Taken::forked) : m_journal.takeAlone(event));
    taken.recorded += came == Taken::recorded ? 1 : 0;
    taken.isForked = taken.isForked || (isOwn && came == Taken::forked);
    if (came == Taken::forked && !isOfAnotherBranch)
        taken.forked.push_back(event.id());
    return {};
}

/// Whether the event goes on from what this store wrote and the centre does not have: nothing that this store could hold
/// beside that.
Outcome<bool> Peer::isAfterUnsent(const EventId &own)
{
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(own.device, own.run));
    if (!head || head->chain.isEmpty() || own.seq <= head->seq)
        return false;
    BQ_TRY_ASSIGN(const quint64 known, m_progress.acknowledged(own.device, own.run));
    return head->seq > known;
}

Outcome<void> Peer::takeCredentials(const CredentialChanges &changes)
{
    for (const auto &record : changes.records)
        BQ_TRY(m_progress.takeCredential(record));
    return changes.records.empty() ? Outcome<void>() : m_progress.setCredentialsSeen(changes.change);
}

/// The centre says how far it holds the run, of which it may have another history than this store: of what was written
/// here it holds for certain what it was shown and did not refuse.
Outcome<quint64> Peer::certainOf(const RunEnd &end, const std::optional<Head> &head)
{
    if (!head || head->chain.isEmpty())
        return end.seq;
    BQ_TRY_ASSIGN(const quint64 known, m_progress.acknowledged(m_writer.device, end.run));
    const auto shown = m_shown.find(end.run);
    return std::min(end.seq, std::max(known, shown == m_shown.end() ? 0 : shown->second));
}

/// What stands alone here came from the centre, or from another store of this device, which brings it.
Outcome<bool> Peer::isBrought(const EventId &own)
{
    BQ_TRY_ASSIGN(const auto stored, m_journal.store().find(own));
    return stored && !stored->chain.isEmpty();
}

Outcome<void> Peer::note(const RunEnd &end, bool isRefused, AnswerTaken &taken)
{
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(m_writer.device, end.run));
    BQ_TRY_ASSIGN(const quint64 certain, certainOf(end, head));
    BQ_TRY(m_progress.setAcknowledged(m_writer.device, end.run, certain));
    const quint64 own = head ? head->seq : 0;
    if (own > certain && !isRefused && !taken.isMore) {
        BQ_TRY_ASSIGN(taken.isMore, isBrought({m_writer.device, end.run, certain + 1}));
    }
    taken.isBehind = taken.isBehind || (end.run == m_writer.run && own < end.seq);
    return {};
}

} // namespace botiquin::exchange
