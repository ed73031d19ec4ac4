// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/exchange.h"

#include "journal/exchange/device_gate.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace botiquin::exchange {

namespace {

/// The last event of the run that the device holds, where its store wrote it.
quint64 heldOf(const Push &push, DeviceId device, quint32 run)
{
    quint64 last = 0;
    for (const auto &head : device == push.sender ? push.heads : push.authorityHeads) {
        if (head.device == device && head.run == run)
            last = std::max(last, head.seq);
    }
    return last;
}

/// Whether the device's store wrote the event and holds it.
bool hasItself(const Push &push, const EventId &id)
{
    return heldOf(push, id.device, id.run) >= id.seq;
}

FeedCursor cursorOf(const Push &push, const Feed &feed, quint64 epoch)
{
    for (const auto &cursor : push.cursors) {
        if (cursor.feed == feed)
            return cursor;
    }
    return {feed, epoch};
}

std::set<quint32> runsOf(const Push &push)
{
    std::set<quint32> runs;
    for (const auto &head : push.heads) {
        if (head.device == push.sender)
            runs.insert(head.run);
    }
    for (const auto &run : push.runs) {
        for (const auto &event : run.events) {
            if (event.id().device == push.sender)
                runs.insert(event.id().run);
        }
    }
    return runs;
}

std::vector<Feed> feedsRead(const Standing &device)
{
    return device.mayRead() ? subscription(*device.facility, device.reach) : std::vector<Feed>();
}

FeedPoint endIn(const std::vector<FeedEnd> &ends, const Feed &feed)
{
    const auto found = std::find_if(ends.begin(), ends.end(), [&](const FeedEnd &end) { return end.feed == feed; });
    return found == ends.end() ? FeedPoint() : FeedPoint{found->length, found->digest};
}

/// The feed that the events of a device go to and others' do as well.
Feed mostlyWritten(const std::optional<Clues> &facility)
{
    const auto state = facility ? FederalState::of(*facility) : std::nullopt;
    return state ? Feed::state(*state) : Feed::nation();
}

} // namespace

/// Reads a run or feeds until so many bytes are full.
class Reader
{
public:
    Reader(Store &store, FeedStore &feeds, const Push &push, qsizetype bytesMax, Answer &answer)
        : m_store(store), m_feeds(feeds), m_push(push), m_bytesLeft(bytesMax), m_answer(answer)
    {
    }

    /// Where the reading ended.
    Outcome<FeedPoint> read(const Feed &feed, FeedPoint from)
    {
        constexpr int slice = 64;
        while (!m_answer.isMore) {
            BQ_TRY_ASSIGN(const auto entries, m_feeds.after(feed, from.position, slice));
            BQ_TRY_ASSIGN(auto wanted, wantedOf(entries));
            for (const auto &entry : entries) {
                BQ_TRY_ASSIGN(const bool fits, add(entry, wanted));
                if (!fits) {
                    m_answer.isMore = true;
                    return from;
                }
                from = entry.at;
            }
            if (entries.size() < size_t(slice))
                return from;
        }
        return from;
    }

    /// What stands in a run after `known`.
    Outcome<void> readRun(DeviceId device, quint32 run, quint64 known)
    {
        while (!m_answer.isMore) {
            BQ_TRY_ASSIGN(auto stored, m_store.find({device, run, ++known}));
            if (!stored)
                break;
            m_answer.isMore = !add(stored->row, std::move(stored->event));
        }
        return {};
    }

private:
    bool isWanted(const FeedEntry &entry) const { return !m_rows.contains(entry.row) && !hasItself(m_push, entry.event); }
    /// Their canonical bytes, all in one question.
    Outcome<std::map<qint64, QByteArray>> wantedOf(const std::vector<FeedEntry> &entries)
    {
        std::vector<qint64> rows;
        for (const auto &entry : entries) {
            if (isWanted(entry))
                rows.push_back(entry.row);
        }
        return rows.empty() ? std::map<qint64, QByteArray>() : m_feeds.canonicals(rows);
    }
    Outcome<bool> add(const FeedEntry &entry, const std::map<qint64, QByteArray> &wanted)
    {
        if (!isWanted(entry))
            return true;
        const auto canonical = wanted.find(entry.row);
        if (canonical == wanted.end())
            return fail(Failure::Kind::damaged, QStringLiteral("a feed names row %1, which is not there").arg(entry.row));
        auto event = Event::parse(canonical->second);
        if (!event)
            return fail(Failure::Kind::damaged, QStringLiteral("row %1 holds no event").arg(entry.row));
        return add(entry.row, *std::move(event));
    }
    bool add(qint64 row, Event event)
    {
        const qsizetype size = event.canonical().size();
        if (size > m_bytesLeft && !m_answer.events.empty())
            return false;
        m_bytesLeft -= size;
        m_rows.insert(row);
        m_answer.events.push_back(std::move(event));
        return true;
    }

    Store &m_store;
    FeedStore &m_feeds;
    const Push &m_push;
    qsizetype m_bytesLeft;
    Answer &m_answer;
    std::set<qint64> m_rows;
};

QString name(Rewound::Reason reason)
{
    switch (reason) {
    case Rewound::Reason::fromTheFuture: return QStringLiteral("fromTheFuture");
    case Rewound::Reason::digestDiffers: return QStringLiteral("digestDiffers");
    }
    Q_UNREACHABLE();
}

QString name(ContactRefusal refusal)
{
    switch (refusal) {
    case ContactRefusal::unknownDevice: return QStringLiteral("unknownDevice");
    case ContactRefusal::revoked: return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

Outcome<Result<Answer, ContactRefusal>> Exchange::contact(const Push &push, qsizetype bytesMax)
{
    using Contacted = Result<Answer, ContactRefusal>;
    BQ_TRY_ASSIGN(const auto sender, m_subscribers.standingOf(push.sender));
    if (!sender.facility && !sender.isAuthority)
        return Contacted(err(ContactRefusal::unknownDevice));
    Answer answer;
    if (sender.revocation && push.runs.empty()) {
        (void)noteContact(push, answer);
        return Contacted(err(ContactRefusal::revoked));
    }
    BQ_TRY_ASSIGN(const bool isNoted, takeIn(push, sender, answer));
    BQ_TRY(takeCredentials(push, answer));
    BQ_TRY(takeClaims(push, sender));
    BQ_TRY(sayTotals(sender));
    BQ_TRY(answerFrom(push, bytesMax, answer));
    // For operators: where it cannot be noted, the answer is as good, and what was taken in stands.
    if (!isNoted)
        (void)noteContact(push, answer);
    return Contacted(std::move(answer));
}

/// From one moment's state.
Outcome<void> Exchange::answerFrom(const Push &push, qsizetype bytesMax, Answer &answer)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(m_journal.store()));
    BQ_TRY(acknowledge(push, answer));
    BQ_TRY_ASSIGN(const auto sender, m_subscribers.standingOf(push.sender));
    Reader reader(m_journal.store(), m_feeds, push, bytesMax, answer);
    if (!sender.revocation)
        BQ_TRY(readOwn(push, answer.intake, reader));
    BQ_TRY_ASSIGN(const bool isOfAnotherHistory, readFeeds(push, feedsRead(sender), reader, answer));
    if (!sender.mayRead())
        return {};
    // The numbers of another history's changes name others here.
    const quint64 seen = isOfAnotherHistory ? 0 : push.credentialsSeen;
    if (isOfAnotherHistory && m_held) {
        answer.centre = m_held->centre();
        BQ_TRY_ASSIGN(answer.centreRuns, centreRuns());
    }
    BQ_TRY_ASSIGN(answer.credentials, m_subscribers.credentialsSince(*sender.facility, seen));
    if (m_claims) {
        BQ_TRY_ASSIGN(answer.claims, m_claims->others(*sender.facility, push.sender, now()));
    }
    return {};
}

/// What the device has read is what it said: of the answer nobody knows yet whether it arrives. Devices that only ask are
/// noted now and then, so that asking costs no disk.
Outcome<void> Exchange::noteContact(const Push &push, const Answer &answer)
{
    constexpr qint64 secondsBetween = 300;
    BQ_TRY_ASSIGN(const auto last, m_subscribers.lastContact(push.sender));
    const bool isRecent = last && std::abs(now().seconds - last->seconds) < secondsBetween;
    if (isRecent && push.runs.empty() && answer.events.empty())
        return {};
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    BQ_TRY(m_subscribers.noteContact(push.sender, now(), push.cursors));
    return transaction.commit();
}

/// What it takes in, it notes the contact with: whether it did.
Outcome<bool> Exchange::takeIn(const Push &push, const Standing &sender, Answer &answer)
{
    bool isNoted = false;
    if (!push.runs.empty()) {
        BQ_TRY_ASSIGN(isNoted, takeRuns(push, sender, answer));
    }
    if (m_held) // Who brings nothing may still be the only one who comes by.
        BQ_TRY(m_held->judgeAgain());
    return isNoted;
}

Outcome<bool> Exchange::takeRuns(const Push &push, const Standing &sender, Answer &answer)
{
    BQ_TRY_ASSIGN(const auto turn, FeedTurn::take(m_feeds, mostlyWritten(sender.facility)));
    DeviceGate gate(push.sender, m_journal.store(), m_subscribers, m_rights);
    Intake intake(m_journal, gate);
    if (m_held)
        intake.onHeld([this](const Event &event, const QString &why) { return m_held->sayHeld(event, why); });
    intake.onClosing([&] { return m_subscribers.noteContact(push.sender, now(), push.cursors); });
    for (const auto &run : push.runs) {
        for (const auto &event : run.events)
            BQ_TRY(intake.take(event));
        if (!run.events.empty())
            BQ_TRY(intake.close(run.events.back().id(), run.chain));
    }
    answer.intake = intake.report();
    return answer.intake.recorded + answer.intake.alreadyRecorded > 0;
}

/// A device speaks for the people of its own facility, the authority for everybody; a revoked one for nobody.
Outcome<void> Exchange::takeCredentials(const Push &push, Answer &answer)
{
    if (push.credentials.empty())
        return {};
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    BQ_TRY_ASSIGN(const auto sender, m_subscribers.standingOf(push.sender));
    if (sender.revocation)
        return {};
    for (const auto &record : push.credentials) {
        BQ_TRY_ASSIGN(const bool isKnown,
                      m_subscribers.takeCredential(sender.isAuthority ? std::nullopt : sender.facility, record, now()));
        if (!isKnown)
            answer.unknownPeople.push_back(record.user);
    }
    return transaction.commit();
}

/// When somebody asks who reads them: what nobody reads costs nothing. Where another process says them now, they are there
/// at the next contact.
Outcome<void> Exchange::sayTotals(const Standing &sender)
{
    if (!m_totals || !sender.facility || sender.reach == Reach::facility)
        return {};
    const auto state = sender.reach == Reach::state ? FederalState::of(*sender.facility) : std::nullopt;
    const auto said = m_totals->say(state, Date::ofLocal(now()));
    return said || said.error().kind == Failure::Kind::busy ? Outcome<void>() : tl::unexpected(said.error());
}

/// Written where it is news, or soon no word any more: saying the same at each contact costs no disk.
Outcome<void> Exchange::takeClaims(const Push &push, const Standing &sender)
{
    if (!m_claims || !sender.mayRead() || !push.inHand)
        return {};
    BQ_TRY_ASSIGN(const auto until, m_claims->saidUntil(*sender.facility, push.sender, *push.inHand));
    const bool stands = until && until->seconds - now().seconds > claimSeconds * 2 / 3 && !isBeyondAnyClaim(*until, now());
    if (stands || (until && push.inHand->empty()))
        return {};
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    BQ_TRY(m_claims->say(*sender.facility, push.sender, *push.inHand, Instant{now().seconds + claimSeconds}));
    return transaction.commit();
}

Outcome<Result<Awaited, ContactRefusal>> Exchange::awaited(const Push &push)
{
    using Waits = Result<Awaited, ContactRefusal>;
    BQ_TRY_ASSIGN(const auto sender, m_subscribers.standingOf(push.sender));
    if (!sender.facility)
        return Waits(err(ContactRefusal::unknownDevice));
    if (sender.revocation)
        return Waits(err(ContactRefusal::revoked));
    Awaited awaited{push.sender, *sender.facility, {}, push.claimsKnown};
    BQ_TRY_ASSIGN(const quint64 epoch, m_feeds.epoch());
    for (const auto &feed : feedsRead(sender)) {
        const FeedCursor cursor = cursorOf(push, feed, epoch);
        awaited.isBehind = awaited.isBehind || cursor.epoch != epoch;
        awaited.read.emplace_back(feed, cursor.at.position);
    }
    return Waits(std::move(awaited));
}

Outcome<void> Exchange::acknowledge(const Push &push, Answer &answer)
{
    for (const quint32 run : runsOf(push)) {
        BQ_TRY_ASSIGN(const auto head, m_journal.store().head(push.sender, run));
        answer.acknowledged.push_back({run, head ? head->seq : 0});
    }
    return {};
}

Outcome<std::vector<RunEnd>> Exchange::centreRuns()
{
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(m_held->centre()));
    std::vector<RunEnd> ends;
    for (const quint32 run : runs) {
        BQ_TRY_ASSIGN(const auto head, m_journal.store().head(m_held->centre(), run));
        if (head)
            ends.push_back({run, head->seq});
    }
    return ends;
}

/// What a store that was restored, or whose own branch has moved away, lacks of what its device wrote: it may have read
/// the feeds beyond that already.
Outcome<void> Exchange::readOwn(const Push &push, const IntakeReport &intake, Reader &reader)
{
    const auto isForked = [&](quint32 run) {
        return std::any_of(intake.refusals.begin(), intake.refusals.end(), [&](const IntakeRefusal &refusal) {
            return refusal.kind == IntakeRefusal::Kind::forked && refusal.at.run == run;
        });
    };
    // Also of later ones than it names: it may have read past them in its feeds while they had no place in it.
    BQ_TRY_ASSIGN(const auto runs, m_journal.store().runsOf(push.sender));
    for (const quint32 run : runs) {
        if (isForked(run)) // What is forked has no place in the store yet, nor have later runs.
            break;
        BQ_TRY(reader.readRun(push.sender, run, heldOf(push, push.sender, run)));
    }
    return {};
}

/// Whether the device has read them in another history than they have now.
Outcome<bool> Exchange::readFeeds(const Push &push, const std::vector<Feed> &feeds, Reader &reader, Answer &answer)
{
    BQ_TRY_ASSIGN(const quint64 epoch, m_feeds.epoch());
    BQ_TRY_ASSIGN(const auto ends, m_feeds.ends(feeds));
    bool isOfAnotherHistory = false;
    for (const auto &feed : feeds) {
        const FeedCursor cursor = cursorOf(push, feed, epoch);
        const FeedPoint end = endIn(ends, feed);
        if (cursor == FeedCursor{feed, epoch, end}) // as most are at most contacts
            continue;
        BQ_TRY_ASSIGN(const auto from, startOf(cursor, epoch, end, answer));
        BQ_TRY_ASSIGN(const auto to, reader.read(feed, from));
        if (const FeedCursor moved{feed, epoch, to}; moved != cursor)
            answer.cursors.push_back(moved);
        isOfAnotherHistory = isOfAnotherHistory || cursor.epoch != epoch;
    }
    return isOfAnotherHistory || !answer.rewound.empty();
}

/// Where both still agree.
Outcome<FeedPoint> Exchange::startOf(const FeedCursor &cursor, quint64 epoch, const FeedPoint &end, Answer &answer)
{
    BQ_TRY_ASSIGN(const auto endThen, cursor.epoch == epoch ? Outcome<std::optional<quint64>>(end.position)
                                                            : m_feeds.endOf(cursor.epoch, cursor.feed));
    // Of an epoch that nobody knows, only what the digest proves.
    const quint64 common = endThen.value_or(end.position);
    if (cursor.at.position > common) {
        // In an epoch that goes on, whoever is beyond its end has read what is no more here, and others have written
        // since from where that began: nobody knows how far both agree.
        const quint64 to = endThen && cursor.epoch != epoch ? common : 0;
        answer.rewound.push_back({cursor.feed, Rewound::Reason::fromTheFuture, to});
        BQ_TRY_ASSIGN(const auto point, m_feeds.point(cursor.feed, to));
        return point.value_or(FeedPoint());
    }
    BQ_TRY_ASSIGN(const auto point, m_feeds.point(cursor.feed, cursor.at.position));
    if (point && *point == cursor.at)
        return *point;
    answer.rewound.push_back({cursor.feed, Rewound::Reason::digestDiffers, 0});
    return FeedPoint();
}

} // namespace botiquin::exchange
