// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/peer.h"

#include "domain/exchange/concerns.h"
#include "domain/exchange/rights.h"
#include "journal/projector.h"

#include <algorithm>
#include <set>

namespace botiquin::exchange {

namespace {

/// Whether they say the same, but for the names of both and of what they speak of.
bool isSameAct(const Event &one, const Event &other)
{
    Envelope envelope = one.envelope();
    envelope.id = other.id();
    const auto &theirs = other.envelope();
    const bool isSameEnvelope = envelope.version == theirs.version && envelope.touches == theirs.touches;
    const bool namesEvents = !concernsOf(one).follows.empty() || theirs.kind == int(Kind::countClosed)
        || theirs.kind == int(Kind::incidentSettled);
    return isSameEnvelope && (namesEvents || one.body() == other.body());
}

} // namespace

Outcome<Push> Peer::bring(qsizetype bytesMax)
{
    BQ_TRY_ASSIGN(auto cursors, m_progress.cursors());
    Push push{m_writer.device, {}, {}, std::move(cursors)};
    m_shown.last.clear();
    // Also those in which only a copy of this store wrote: what of them is here already need not come again.
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(m_writer.device));
    for (const quint32 run : runs)
        BQ_TRY(addRun(run, bytesMax, push));
    if (push.cursors.empty())
        BQ_TRY(addAuthorityHeads(push));
    BQ_TRY_ASSIGN(const bool maySend, maySendCredentials());
    if (maySend) {
        BQ_TRY_ASSIGN(push.credentials, m_progress.unsentCredentials());
    }
    BQ_TRY_ASSIGN(push.credentialsSeen, m_progress.credentialsSeen());
    m_shown.credentials = push.credentials;
    return push;
}

/// The centre keeps none of somebody whom it does not know, and none of another facility but from the authority. Where the
/// authority's log is written here, they go with what is last of it; everywhere else people come from the centre, or by file
/// before it knows them: it says so, and theirs go again.
Outcome<bool> Peer::maySendCredentials()
{
    BQ_TRY_ASSIGN(const auto here, m_progress.authorityHere());
    if (here && *here != m_writer.device)
        return false;
    BQ_TRY_ASSIGN(const auto authority, m_journal.store().authority());
    if (authority != m_writer.device)
        return true;
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(m_writer.device));
    for (const quint32 run : runs) {
        BQ_TRY_ASSIGN(const auto head, m_journal.store().head(m_writer.device, run));
        BQ_TRY_ASSIGN(const quint64 known, m_progress.acknowledged(m_writer.device, run));
        const auto shown = m_shown.last.find(run);
        const quint64 brought = std::max(known, shown == m_shown.last.end() ? 0 : shown->second);
        if (head && !head->chain.isEmpty() && brought < head->seq)
            return false;
    }
    return true;
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
        m_shown.last[run] = pushed.events.back().id().seq;
        push.runs.push_back(std::move(pushed));
    }
    return {};
}

/// Where the authority's log is written here, a device that begins to read its feeds finds little else in them. What this
/// store lacks of that log itself comes to the authority.
Outcome<void> Peer::addAuthorityHeads(Push &push)
{
    BQ_TRY_ASSIGN(const auto authority, m_progress.authorityHere());
    if (!authority || *authority == m_writer.device)
        return {};
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(*authority));
    for (const quint32 run : runs) {
        BQ_TRY_ASSIGN(const auto head, m_journal.store().head(*authority, run));
        if (head && !head->chain.isEmpty())
            push.authorityHeads.push_back({*authority, run, head->seq});
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
    BQ_TRY_ASSIGN(const bool isNewEpoch, isOfNewEpoch(answer));
    BQ_TRY_ASSIGN(const auto authority, m_journal.store().authority());
    m_isDoubtful = isNewEpoch || authority == m_writer.device; // which reads no feed, and so hears of no epoch
    m_unproved.clear();
    if (isNewEpoch)
        BQ_TRY(takeBackUnsaid(answer, taken));
    for (const auto &event : answer.events)
        BQ_TRY(take(event, taken));
    if (taken.takenBack > 0)
        BQ_TRY(projectAnew(m_journal.store()));
    BQ_TRY(askForProof(isNewEpoch, taken));
    // What was left out, the centre gives as soon as the own branch has a run of its own.
    for (const auto &cursor : answer.cursors)
        BQ_TRY(m_progress.setCursor(cursor));
    // A backup from before the run's first event names no run that the centre could speak of.
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(m_writer.device, m_writer.run));
    taken.isBehind = taken.isBehind || (head && head->chain.isEmpty());
    BQ_TRY_ASSIGN(const auto centre, m_progress.centre());
    if (answer.centre && answer.centre != centre)
        BQ_TRY(m_progress.setCentre(*answer.centre));
    // Events it says itself how far it has; of credentials, whose it has no use for yet.
    std::erase_if(m_shown.credentials, [&](const CredentialRecord &record) {
        return std::find(answer.unknownPeople.begin(), answer.unknownPeople.end(), record.user) != answer.unknownPeople.end();
    });
    taken.hasGoneBack = isNewEpoch || !answer.rewound.empty();
    if (taken.hasGoneBack) {
        BQ_TRY(m_progress.sendCredentialsAgain());
        BQ_TRY(m_progress.setInDoubt(true));
    } else if (answer.intake.refusals.empty()) { // Among what is refused may be who they are for.
        BQ_TRY(m_progress.noteSent(m_shown.credentials));
    }
    BQ_TRY(takeCredentials(answer.credentials));
    BQ_TRY(transaction.commit());
    if (taken.recorded > 0)
        m_journal.publish();
    return taken;
}

Outcome<AnswerTaken> Peer::takeLate(Answer answer)
{
    BQ_TRY_ASSIGN(const auto read, m_progress.cursors());
    std::erase_if(answer.cursors, [&](const FeedCursor &late) {
        return std::any_of(read.begin(), read.end(), [&](const FeedCursor &now) {
            return now.feed == late.feed && now.at.position >= late.at.position;
        });
    });
    std::vector<RunEnd> further;
    for (const auto &end : answer.acknowledged) {
        BQ_TRY_ASSIGN(const quint64 known, m_progress.acknowledged(m_writer.device, end.run));
        if (end.seq > known)
            further.push_back(end);
    }
    answer.acknowledged = std::move(further);
    answer.rewound.clear();
    if (!answer.intake.refusals.empty())
        m_shown.credentials.clear();
    // What was said of runs in which this store has ceased to write is no news.
    std::erase_if(answer.intake.refusals, [this](const IntakeRefusal &refusal) { return refusal.at.run < m_writer.run; });
    BQ_TRY_ASSIGN(const quint64 seen, m_progress.credentialsSeen());
    if (answer.credentials.change <= seen)
        answer.credentials = {};
    return take(answer);
}

/// Nothing of its own device comes after what was written here and the centre does not have: that would be of two
/// histories. Once that is so, nothing of it comes at all, so that no run gets holes: the centre goes on after the last
/// that is here.
Outcome<void> Peer::take(const Event &event, AnswerTaken &taken)
{
    const bool isOwn = event.id().device == m_writer.device;
    if (isOwn && taken.isForked)
        return {};
    BQ_TRY_ASSIGN(const Place place, isOwn ? placeOf(event.id()) : Outcome<Place>(Place::open));
    if (place == Place::unproved)
        return {};
    if (place == Place::ofAnotherBranch) {
        taken.isForked = true;
        return {};
    }
    BQ_TRY_ASSIGN(const Taken came, m_journal.takeAlone(event));
    taken.recorded += came == Taken::recorded ? 1 : 0;
    if (came == Taken::recorded && event.id().run > 1)
        return takeBackRenamed(event, taken);
    return came == Taken::forked ? replace(event, taken) : Outcome<void>();
}

/// An event that goes on from what this store wrote and the centre does not have is nothing that this store could hold
/// beside that. Where the centre may have gone back to a backup since it acknowledged that, it may have taken in another
/// store's events of the same names.
Outcome<Peer::Place> Peer::placeOf(const EventId &own)
{
    BQ_TRY_ASSIGN(const auto head, m_journal.store().head(own.device, own.run));
    if (!head || head->chain.isEmpty() || own.seq <= head->seq)
        return Place::open;
    BQ_TRY_ASSIGN(const quint64 known, m_progress.acknowledged(own.device, own.run));
    if (head->seq > known)
        return Place::ofAnotherBranch;
    const auto shown = m_shown.last.find(own.run);
    if (!m_isDoubtful || (shown != m_shown.last.end() && shown->second == head->seq))
        return Place::open;
    m_unproved.emplace(own.run, head->seq);
    return Place::unproved;
}

/// Where the centre went back to a backup, and took in another store's event of a name before the one that this store had
/// read. Whoever wrote that one brings it again, by another name.
Outcome<void> Peer::replace(const Event &event, AnswerTaken &taken)
{
    BQ_TRY_ASSIGN(const auto known, m_journal.store().find(event.id()));
    if (known && known->chain.isEmpty()) {
        BQ_TRY(m_progress.replaceBy(event));
        ++taken.recorded;
        ++taken.takenBack;
        return {};
    }
    taken.forked.push_back(event.id());
    taken.isForked = taken.isForked || event.id().device == m_writer.device;
    return {};
}

/// What stands here by a name that it had before its branch moved to a run of its own (moveBranch): by that name the centre
/// had it before it went back to a backup.
Outcome<void> Peer::takeBackRenamed(const Event &event, AnswerTaken &taken)
{
    BQ_TRY_ASSIGN(const auto names, m_progress.maybeNamedBefore(event));
    for (const auto &name : names) {
        BQ_TRY_ASSIGN(const auto before, m_journal.store().find(name));
        if (!before || !isSameAct(before->event, event))
            continue;
        BQ_TRY(m_progress.takeBack(name));
        ++taken.takenBack;
    }
    return {};
}

/// What the centre said itself, of events that it held and of what clinics gave, before it went back to a backup, and does
/// not know any more: it goes by that no longer, and says it anew where it would.
Outcome<void> Peer::takeBackUnsaid(const Answer &answer, AnswerTaken &taken)
{
    if (!answer.centre || !answer.centreRuns)
        return {};
    std::map<quint32, quint64> known;
    for (const auto &end : *answer.centreRuns)
        known[end.run] = end.seq;
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(*answer.centre));
    for (const quint32 run : runs) {
        BQ_TRY_ASSIGN(const auto head, m_journal.store().head(*answer.centre, run));
        for (quint64 seq = known[run] + 1; head && seq <= head->seq; ++seq) {
            const EventId id{*answer.centre, run, seq};
            BQ_TRY_ASSIGN(const auto heard, m_journal.store().find(id));
            if (!heard || !heard->chain.isEmpty() || !isCentres(heard->event.envelope().kind))
                continue;
            BQ_TRY(m_progress.takeBack(id));
            ++taken.takenBack;
        }
    }
    return {};
}

/// The chain at an event that is shown once more proves all before it, or shows that the centre has another history.
Outcome<void> Peer::askForProof(bool isNewEpoch, AnswerTaken &taken)
{
    if (isNewEpoch)
        BQ_TRY(m_progress.doubtAcknowledged());
    for (const auto &[run, last] : m_unproved)
        BQ_TRY(m_progress.setAcknowledged(m_writer.device, run, last - 1));
    taken.isMore = taken.isMore || isNewEpoch || !m_unproved.empty();
    return {};
}

Outcome<bool> Peer::isOfNewEpoch(const Answer &answer)
{
    if (answer.cursors.empty())
        return false;
    BQ_TRY_ASSIGN(const auto read, m_progress.cursors());
    return std::any_of(answer.cursors.begin(), answer.cursors.end(), [&](const FeedCursor &cursor) {
        return std::any_of(read.begin(), read.end(), [&](const FeedCursor &before) {
            return before.feed == cursor.feed && before.epoch != cursor.epoch;
        });
    });
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
    const auto shown = m_shown.last.find(end.run);
    return std::min(end.seq, std::max(known, shown == m_shown.last.end() ? 0 : shown->second));
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
