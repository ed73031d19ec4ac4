// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a site speaks with the centre, and goes on where its store turns out to be an old one.
#include "simulator/link.h"
#include "simulator/site.h"
#include "storage/exchange/new_run.h"

namespace botiquin::simulation {

namespace {

constexpr int contactsMax = 2000;
constexpr int runsMax = 32; ///< that are taken already when a store goes on, and searches for where they part

} // namespace

std::vector<Writer> Site::writers() const
{
    // The authority first: what it says of devices and people is what the others are judged by.
    std::vector<Writer> writers;
    if (authority())
        writers.push_back(*authority());
    writers.push_back(m_open->workplace->station().writer);
    return writers;
}

const KeyPair &Site::keysOf(DeviceId device) const
{
    return device == m_world.plan.authority ? m_world.plan.authorityKeys : who().keys;
}

QString Site::runSettingOf(DeviceId device) const
{
    return device == m_world.plan.authority ? setting::authorityRun : setting::run;
}

std::optional<qint64> Site::speak(Link &link)
{
    if (!m_world.isHealed && m_world.day() < offlineUntil)
        return std::nullopt;
    threaten();
    auto heard = listen(link, Hearing::untilBehind);
    if (heard && (heard->isBehind || heard->firstForked)) {
        m_world.noteFault(called(), QStringLiteral("storeIsBehind"));
        goOn(link);
        return std::nullopt;
    }
    if (!heard)
        return std::nullopt;
    m_lastSpoken = m_world.now;
    m_world.story.tell(m_world.now, called(), QStringLiteral("exchanged %1 events").arg(heard->moved));
    return heard->moved;
}

/// What it finds in its own log afterwards came from the centre: nobody did it here just now.
std::optional<Site::Heard> Site::listen(Link &link, Hearing hearing)
{
    const auto heard = speakAsAll(link, hearing);
    restart();
    catchUp();
    return heard;
}

std::optional<Site::Heard> Site::speakAsAll(Link &link, Hearing hearing)
{
    Heard all;
    for (const auto &writer : writers()) {
        const auto heard = speakAs(writer, link, hearing);
        if (!heard)
            return std::nullopt;
        all.moved += heard->moved;
        all.isBehind = all.isBehind || heard->isBehind;
        all.firstForked = heard->firstForked;
        if (all.firstForked || (all.isBehind && hearing == Hearing::untilBehind))
            break;
    }
    return all;
}

std::optional<Site::Heard> Site::speakAs(const Writer &writer, Link &link, Hearing hearing)
{
    Heard heard;
    exchange::Load load; // Small, so that an exchange is several contacts, and breaks come between.
    load.bringBytesMax = m_world.luck.between(1, 16) * 512;
    load.answerBytesMax = m_world.luck.between(1, 16) * 512;
    for (int n = 0; n < contactsMax; ++n) {
        const auto contacted = speakOnce(writer, link, load);
        if (!contacted)
            return std::nullopt;
        hear(*contacted, writer, heard);
        const bool isEnough = heard.isBehind && hearing == Hearing::untilBehind;
        if (heard.firstForked || isEnough || !contacted->taken.isMore)
            return heard;
    }
    m_world.story.complain(m_world.now, called(), QStringLiteral("there is always something left to say"));
    return std::nullopt;
}

std::optional<exchange::Contacted> Site::speakOnce(const Writer &writer, Link &link, const exchange::Load &load)
{
    const auto complain = [this](const QString &what) { m_world.story.complain(m_world.now, called(), what); };
    auto letter = exchange::Letter::write(station().journal, m_open->progress, writer, keysOf(writer.device), load);
    if (!letter) {
        if (!recovers())
            complain(QStringLiteral("no letter: ") + letter.error().detail);
        return std::nullopt;
    }
    const auto answer = link.carry(letter->bundle());
    if (!answer)
        return std::nullopt;
    auto spoken = letter->takeAnswer(m_open->known, keysOf(writer.device), *answer);
    if (!spoken) {
        if (!recovers())
            complain(QStringLiteral("no answer: ") + spoken.error().detail);
        return std::nullopt;
    }
    if (!*spoken) {
        if (!link.isBroken()) // What was cut is understood by nobody.
            complain(QStringLiteral("the answer is refused: ") + spoken->error());
        return std::nullopt;
    }
    return **std::move(spoken);
}

void Site::hear(const exchange::Contacted &contacted, const Writer &writer, Heard &heard)
{
    const auto complain = [this](const QString &what) { m_world.story.complain(m_world.now, called(), what); };
    m_world.bytesUp += contacted.bytesUp;
    m_world.bytesDown += contacted.bytesDown;
    heard.moved += contacted.brought + contacted.taken.recorded;
    heard.isBehind = heard.isBehind || contacted.taken.isBehind || contacted.taken.isForked;
    for (const auto &refusal : contacted.refusals) {
        if (refusal.kind == IntakeRefusal::Kind::forked && refusal.at.device == writer.device)
            heard.firstForked = refusal.at;
        else if (refusal.kind != IntakeRefusal::Kind::gap)
            complain(QStringLiteral("the centre refuses %1: %2").arg(refusal.at.text(), name(refusal.kind)));
    }
    for (const auto &forked : contacted.taken.forked) {
        if (forked.device != writer.device)
            complain(QStringLiteral("the centre has another event %1").arg(forked.text()));
    }
}

/// As `store new-run URL` does, or where the link breaks, `store new-run --offline`; the next run is the same for both,
/// so that two computers that write as one device take the same one more often than in life.
void Site::goOn(Link &link)
{
    std::set<DeviceId> moved;
    std::set<Run> searched;
    bool haveBegun = false;
    for (int n = 0; n < runsMax; ++n) {
        const auto heard = listen(link, Hearing::all);
        const bool isForked = heard && heard->firstForked;
        if (!isForked && haveBegun)
            return;
        const auto forked =
            isForked ? std::optional(Run{heard->firstForked->device, heard->firstForked->run}) : std::nullopt;
        const bool isSearched = forked && searched.contains(*forked);
        const auto cause = heard && heard->isBehind ? RunCause::restored : RunCause::asked;
        threaten();
        const auto done = isSearched ? moveFork(*heard->firstForked)
                          : forked   ? searchFromStart(*heard->firstForked).map([] { return true; })
                                     : beginRuns(moved, cause).map([] { return true; });
        if (!done && !recovers())
            return m_world.story.complain(m_world.now, called(),
                                          QStringLiteral("does not go on: ") + done.error().detail);
        if (!done || !*done) { // The machine stopped on the way: the same once more.
            close();
            openOrBeginAnew();
            settle({});
            continue;
        }
        if (isSearched)
            moved.insert(forked->first);
        else if (forked)
            searched.insert(*forked);
        else
            haveBegun = true;
    }
    m_world.story.complain(m_world.now, called(), QStringLiteral("no run is free"));
}

/// Where the machine stopped when it had just got what its device had written elsewhere, nobody was told that the store is
/// behind, and no act is taken any more: as `store new-run --offline` does. Whether that was so.
bool Site::goesOnAlone()
{
    const auto &writer = station().writer;
    const auto head = store().head(writer.device, writer.run);
    const bool isBehind = head && *head && (*head)->chain.isEmpty();
    if (!isBehind || beginRuns({}, RunCause::asked))
        return isBehind;
    if (!recovers())
        return false;
    close(); // The machine stopped on the way: one of its logs may go on in another run already.
    openOrBeginAnew();
    settle({});
    return true;
}

Outcome<void> Site::searchFromStart(const EventId &forked)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store()));
    BQ_TRY(m_open->progress.setAcknowledged(forked.device, forked.run, 0));
    return transaction.commit();
}

/// Whether it was done, for the machine may stop on the way: what the log says then.
Outcome<bool> Site::moveFork(const EventId &firstForked)
{
    BQ_TRY_ASSIGN(const quint32 run, nextRun(store(), firstForked.device));
    const Writer writer{firstForked.device, run};
    const auto moved = moveBranch(station().journal, store(), firstForked, writer, runSettingOf(writer.device));
    if (!moved && !recovers())
        return tl::unexpected(moved.error());
    BQ_TRY_ASSIGN(const auto head, store().head(writer.device, run));
    if (!head)
        return false;
    const quint64 count = head->seq - 1; // Last it says that it is so.
    m_world.auditor.renamed(m_machine, firstForked, run);
    m_told[{writer.device, run}] = count;
    m_world.story.tell(
        m_world.now, called(),
        QStringLiteral("%1 events from %2 on are of run %3 now").arg(count).arg(firstForked.text()).arg(run));
    forgetPast();
    close();
    openOrBeginAnew();
    settle({});
    return true;
}

Outcome<void> Site::beginRuns(const std::set<DeviceId> &moved, RunCause cause)
{
    for (const auto &writer : writers()) {
        if (moved.contains(writer.device))
            continue;
        BQ_TRY_ASSIGN(const quint32 run, nextRun(store(), writer.device));
        BQ_TRY(beginRun(station().journal, store(), runSettingOf(writer.device), {writer.device, run},
                        {cause, writer.run, 0}));
        m_world.story.tell(m_world.now, called(), QStringLiteral("goes on in run %1").arg(run));
    }
    close();
    openOrBeginAnew();
    settle({});
    return {};
}

} // namespace botiquin::simulation
