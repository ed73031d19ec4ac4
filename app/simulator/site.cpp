// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/site.h"

namespace botiquin::simulation {

Outcome<void> Site::writeSettings(SqlStore &store) const
{
    const auto &plan = m_world.plan;
    std::map<QString, QString> settings{
        {setting::device, who().device.text()},
        {setting::facility, who().facility.text()},
        {setting::stationLabel, who().called},
        {centrePinSetting(plan.centre), QString::fromLatin1(plan.centreKeys.publicKey().toHex())}};
    if (m_station == 0)
        settings.emplace(setting::authorityDevice, plan.authority.text());
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    for (const auto &[name, value] : settings)
        BQ_TRY(store.setLocalSetting(name, value));
    return transaction.commit();
}

Outcome<void> Site::create()
{
    BQ_TRY_ASSIGN(const auto store, SqlStore::open(m_path, OpenMode::create));
    BQ_TRY(writeSettings(*store));
    const Clockwork clock(*this);
    Journal journal(*store, clock);
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*store));
    for (const auto &event : m_world.beginnings)
        BQ_TRY(journal.take(event));
    if (m_world.beginnings.empty()) {
        for (const auto &body : m_world.plan.beginnings(m_world.now))
            BQ_TRY(journal.record({m_world.plan.authority}, std::nullopt, body));
    }
    return transaction.commit();
}

Outcome<void> Site::openStore()
{
    BQ_TRY_ASSIGN(auto workplace, Workplace::open(m_path, std::make_unique<Clockwork>(*this)));
    m_open.emplace(std::move(workplace));
    auto &runs = premises().runs[m_machine];
    runs.clear();
    for (const auto &writer : writers())
        runs.push_back(writer.run);
    return m_world.settings.planted ? plant(store(), *m_world.settings.planted) : Outcome<void>();
}

/// A store that is lost is told of once; whoever worked with it goes on with an empty one.
void Site::openOrBeginAnew()
{
    const auto opened = openStore();
    if (opened)
        return;
    m_world.story.complain(
        m_world.now, called(),
        QStringLiteral("its store does not open again: %1 %2").arg(name(opened.error().kind), opened.error().detail));
    removeStore(m_path);
    m_told.clear();
    const auto created = create();
    const auto again = created ? openStore() : created;
    if (!again)
        qFatal("%s: %s", qPrintable(m_path), qPrintable(again.error().detail));
}

Outcome<void> Site::open()
{
    BQ_TRY(openStore());
    settle({});
    return {};
}

void Site::wake()
{
    if (m_world.strikes(Fault::links, 12)) {
        offlineUntil = m_world.day() + int(m_world.luck.between(1, 14));
        m_world.noteFault(called(), QStringLiteral("noNetwork"));
    }
    setClock();
}

void Site::setClock()
{
    constexpr qint64 hour = 3600;
    constexpr qint64 year = 365 * 86'400;
    // What was lost comes back in the order of the clock's word: nothing else says which of it was before a
    // count.
    const bool isCatchingUp = m_lastSpoken < m_wentBack;
    if (!isCatchingUp && m_world.strikes(Fault::clocks, 5)) {
        m_skew = skew();
        m_clockSet = m_world.now;
        switch (m_world.luck.below(6)) {
        case 0:
            m_world.noteFault(called(), QStringLiteral("clockIn2005"));
            m_skew = -(m_world.now.seconds - 1'104'537'600);
            break; // 1 January 2005, as after a dead battery
        case 1:
            m_world.noteFault(called(), QStringLiteral("clockIn2040"));
            m_skew = 14 * year + m_world.luck.below(year);
            break;
        case 2:
            m_world.noteFault(called(), QStringLiteral("clockJumps"));
            m_skew += m_world.luck.between(-72, 72) * hour;
            break;
        case 3:
            m_world.noteFault(called(), QStringLiteral("clockDrifts"));
            m_skew += m_world.luck.between(-600, 600);
            m_driftSeconds = m_world.luck.between(-90, 90);
            break;
        default:
            m_world.story.tell(m_world.now, called(), QStringLiteral("somebody sets the clock right"));
            m_skew = m_driftSeconds = 0;
        }
    }
    if (skew() != 0)
        m_wasWrong = m_world.now;
}

/// Sooner or later, between any two writes.
void Site::threaten()
{
    auto &luck = m_world.luck;
    if (m_world.strikes(Fault::kills, 12))
        m_world.disk.arm(m_path, Disk::Trouble::stops, int(luck.between(1, 60)));
    else if (m_world.strikes(Fault::disks, 12)) {
        const int write = int(luck.between(1, 40));
        m_world.disk.arm(m_path, luck.oneIn(2) ? Disk::Trouble::full : Disk::Trouble::writeFails, write);
    }
}

bool Site::restart()
{
    if (!m_world.disk.isStopped(m_path))
        return false;
    close();
    m_world.restart(called(), m_path);
    openOrBeginAnew();
    return true;
}

bool Site::restartIfStopped(const Told &told)
{
    const bool hasStopped = restart();
    if (hasStopped)
        settle(told);
    return hasStopped;
}

bool Site::recovers()
{
    if (restart())
        return true;
    if (!m_world.disk.takeFailed(m_path))
        return false;
    const bool isFull = m_world.disk.isFull(m_path);
    m_world.noteFault(called(), isFull ? QStringLiteral("diskFull") : QStringLiteral("writeFailed"));
    m_world.disk.disarm(m_path);
    if (isFull) { // Somebody makes room and begins anew; otherwise they go on, and try again.
        close();
        openOrBeginAnew();
    }
    return true;
}

bool Site::bears(const Told &told)
{
    const bool hasStopped = m_world.disk.isStopped(m_path);
    if (!recovers())
        return false;
    settle(hasStopped ? told : Told());
    return true;
}

/// The bug of a test: what it says is true, and the store is as it was before.
Answered Site::forget(const std::function<Answered()> &work)
{
    const QString before = m_path + QStringLiteral("-antes");
    if (!copyStore(m_path, before))
        return fail(Failure::Kind::io, before);
    BQ_TRY_ASSIGN(const QString answered, work());
    close();
    if (!copyStore(before, m_path))
        return fail(Failure::Kind::io, m_path);
    m_world.disk.restart(m_path, false, m_world.luck);
    BQ_TRY(openStore());
    return answered;
}

bool Site::act(const QString &verb, const std::function<Answered()> &work, const Told &told)
{
    threaten();
    const quint64 before = m_settled;
    const bool isForgotten = m_world.settings.planted == Planted::notStored && m_world.acts[verb] % 7 == 3;
    const auto answered = isForgotten ? forget(work) : work();
    if (!answered) {
        const bool isBorne = bears(told) || goesOnAlone();
        const QString said =
            QStringLiteral("%1: %2 %3").arg(verb, name(answered.error().kind), answered.error().detail);
        if (isBorne)
            m_world.story.tell(m_world.now, called(), said);
        else
            m_world.story.complain(m_world.now, called(), said);
        return m_settled > before;
    }
    const bool isDone = answered->isEmpty();
    ++(isDone ? m_world.acts[verb] : m_world.refusals[*answered]);
    settle(told);
    const bool hasWritten = isDone && m_settled > before;
    const QString came = hasWritten ? u' ' + m_lastWritten->text()
                         : isDone   ? QString()
                                    : QStringLiteral(", refused: ") + *answered;
    m_world.story.tell(m_world.now, called(), verb + came);
    if (isDone && !hasWritten)
        m_world.story.complain(m_world.now, called(), verb + QStringLiteral(": said to be done, and nothing is stored"));
    restartIfStopped({});
    return isDone;
}

/// Whoever did it looks at what stands in the log since they last looked.
void Site::settle(const Told &told)
{
    for (const auto &writer : writers()) {
        const auto head = store().head(writer.device, writer.run);
        if (!head) {
            m_world.story.complain(m_world.now, called(), QStringLiteral("its log cannot be read"));
            continue;
        }
        auto &known = m_told[{writer.device, writer.run}];
        const quint64 last = *head ? (*head)->seq : 0;
        if (last < known)
            m_world.story.complain(m_world.now, called(), QStringLiteral("events that were told of are gone"));
        m_settled += last > known ? last - known : 0;
        for (; known < last; ++known) {
            const EventId event{writer.device, writer.run, known + 1};
            m_lastWritten = event;
            if (event.seq == last && told)
                told(event);
            else
                note(event, {});
        }
    }
}

/// What stands in the log was done before, or elsewhere.
void Site::catchUp()
{
    for (const auto &writer : writers()) {
        const auto head = store().head(writer.device, writer.run);
        auto &known = m_told[{writer.device, writer.run}];
        known = head && *head ? std::max(known, (*head)->seq) : known;
    }
}

void Site::forgetPast()
{
    given.clear();
    mistyped.clear();
    received.clear();
}

bool Site::copyTo(const QString &path)
{
    m_copied = m_world.now;
    return copyStore(m_path, path);
}

/// What it wrote since is known to others, or to nobody.
Outcome<void> Site::goBackTo(const QString &copy, bool isTold)
{
    close();
    if (!copyStore(copy, m_path))
        return fail(Failure::Kind::io, copy);
    m_world.disk.disarm(m_path);
    m_world.disk.restart(m_path, false, m_world.luck);
    BQ_TRY(openStore());
    m_world.auditor.goesBack(m_machine);
    m_world.deviceWentBack = m_wentBack = m_world.now;
    forgetPast();
    for (const auto &writer : writers()) {
        BQ_TRY_ASSIGN(const auto head, store().head(writer.device, writer.run));
        m_told[{writer.device, writer.run}] = head ? head->seq : 0;
    }
    return isTold ? beginRuns({}, RunCause::asked) : Outcome<void>();
}

void Site::becomeCopyOf(const Site &other)
{
    m_told = other.m_told;
    m_skew = other.m_skew;
    m_driftSeconds = other.m_driftSeconds;
    m_clockSet = other.m_clockSet;
}

} // namespace botiquin::simulation
