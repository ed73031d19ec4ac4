// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/site.h"

#include "simulator/link.h"
#include "sync/exchange/contact.h"

#include <QFile>

namespace botiquin::simulation {

namespace {

constexpr int contactsMax = 2000;

} // namespace

Outcome<void> Site::writeSettings(SqlStore &store) const
{
    const auto &plan = m_world.plan;
    std::map<QString, QString> settings{
        {setting::device, who().device.text()},
        {setting::facility, who().facility.text()},
        {setting::stationLabel, who().called},
        {centrePinSetting(plan.centre), QString::fromLatin1(plan.centreKeys.publicKey().toHex())}};
    if (m_index == 0)
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
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
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

void Site::close()
{
    m_open.reset();
}

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

void Site::wake()
{
    constexpr qint64 hour = 3600;
    constexpr qint64 year = 365 * 86'400;
    if (m_world.strikes(Fault::links, 12)) {
        offlineUntil = m_world.day() + int(m_world.luck.between(1, 14));
        m_world.noteFault(called(), QStringLiteral("noNetwork"));
    }
    if (!m_world.strikes(Fault::clocks, 5))
        return;
    m_world.noteFault(called(), QStringLiteral("clockIsSet"));
    switch (m_world.luck.below(6)) {
    case 0:
        m_skew = -(m_world.now.seconds - 1'104'537'600);
        break; // 1 January 2005, as after a dead battery
    case 1:
        m_skew = 14 * year + m_world.luck.below(year);
        break;
    case 2:
        m_skew += m_world.luck.between(-72, 72) * hour;
        break;
    case 3:
        m_skew += m_world.luck.between(-600, 600);
        break;
    default:
        m_skew = 0; // Somebody has set it right.
    }
}

/// Sooner or later, between any two writes.
void Site::threaten()
{
    auto &luck = m_world.luck;
    if (m_world.strikes(Fault::kills, 12))
        m_world.disk.arm(m_path, Disk::Trouble::stops, int(luck.between(1, 60)));
    else if (m_world.strikes(Fault::disks, 12))
        m_world.disk.arm(m_path, luck.oneIn(2) ? Disk::Trouble::full : Disk::Trouble::writeFails,
                         int(luck.between(1, 40)));
}

bool Site::restartIfStopped(const std::function<void(const EventId &)> &told)
{
    if (!m_world.disk.isStopped(m_path))
        return false;
    const bool isPowerLost = m_world.luck.oneIn(2);
    m_world.noteFault(called(), isPowerLost ? QStringLiteral("powerLost") : QStringLiteral("killed"));
    close();
    m_world.disk.restart(m_path, isPowerLost, m_world.luck);
    openOrBeginAnew();
    settle(told);
    return true;
}

bool Site::bears(const Failure &failure, const std::function<void(const EventId &)> &told)
{
    if (restartIfStopped(told))
        return true;
    if (!m_world.disk.takeFailed(m_path))
        return false;
    m_world.noteFault(called(), failure.kind == Failure::Kind::diskFull ? QStringLiteral("diskFull")
                                                                        : QStringLiteral("writeFailed"));
    m_world.disk.disarm(m_path); // Somebody makes room, or tries again.
    settle({});
    return true;
}

bool Site::act(const QString &verb, const std::function<Answered()> &work,
               const std::function<void(const EventId &)> &told)
{
    threaten();
    const quint64 before = m_settled;
    const auto answered = work();
    if (!answered) {
        const bool isBorne = bears(answered.error(), told);
        const QString said =
            QStringLiteral("%1: %2 %3").arg(verb, name(answered.error().kind), answered.error().detail);
        if (isBorne)
            m_world.story.tell(m_world.now, called(), said);
        else
            m_world.story.complain(m_world.now, called(), said);
        return m_settled > before;
    }
    const bool isDone = answered->isEmpty();
    m_world.story.tell(m_world.now, called(), isDone ? verb : verb + QStringLiteral(", refused: ") + *answered);
    ++(isDone ? m_world.acts[verb] : m_world.refusals[*answered]);
    settle(told);
    restartIfStopped({});
    return isDone;
}

/// Whoever did it looks at what stands in the log since they last looked.
void Site::settle(const std::function<void(const EventId &)> &told)
{
    for (const auto &writer : writers()) {
        const auto head = store().head(writer.device, writer.run);
        if (!head) {
            m_world.story.complain(m_world.now, called(), QStringLiteral("its log cannot be read"));
            continue;
        }
        auto &known = m_told[writer.device];
        const quint64 last = *head ? (*head)->seq : 0;
        if (last < known)
            m_world.story.complain(m_world.now, called(), QStringLiteral("events that were told of are gone"));
        m_settled += last > known ? last - known : 0;
        for (; known < last; ++known) {
            const EventId event{writer.device, writer.run, known + 1};
            if (event.seq == last && told)
                told(event);
            else
                m_world.auditor.done(event);
        }
    }
}

std::optional<qint64> Site::speak(Link &link)
{
    if (!m_world.isHealed && m_world.day() < offlineUntil)
        return std::nullopt;
    threaten();
    qint64 moved = 0;
    for (const auto &writer : writers()) {
        const auto went = speakAs(writer, link);
        if (!went)
            return std::nullopt;
        moved += *went;
    }
    restartIfStopped({});
    return moved;
}

std::optional<qint64> Site::speakAs(const Writer &writer, Link &link)
{
    auto &story = m_world.story;
    qint64 moved = 0;
    exchange::Load load;
    load.bringBytesMax = m_world.luck.between(1, 16) * 512; // several contacts an exchange, so that breaks come between
    load.answerBytesMax = m_world.luck.between(1, 16) * 512;
    for (int n = 0; n < contactsMax; ++n) {
        auto letter = exchange::Letter::write(station().journal, m_open->progress, writer, keysOf(writer.device), load);
        if (!letter) {
            if (!bears(letter.error(), {}))
                story.complain(m_world.now, called(), QStringLiteral("no letter: ") + letter.error().detail);
            return std::nullopt;
        }
        const auto answer = link.carry(letter->bundle());
        if (!answer)
            return std::nullopt;
        const auto spoken = letter->takeAnswer(m_open->known, *answer);
        if (!spoken && bears(spoken.error(), {}))
            return std::nullopt;
        if (spoken && !*spoken && link.isBroken())
            return std::nullopt; // What was cut is understood by nobody.
        if (!spoken || !*spoken) {
            story.complain(m_world.now, called(),
                           QStringLiteral("no answer: ") + (spoken ? spoken->error() : spoken.error().detail));
            return std::nullopt;
        }
        const auto &contacted = **spoken;
        m_world.bytesUp += contacted.bytesUp;
        m_world.bytesDown += contacted.bytesDown;
        moved += contacted.brought + contacted.taken.recorded;
        for (const auto &refusal : contacted.refusals)
            story.complain(m_world.now, called(),
                           QStringLiteral("the centre refuses %1: %2").arg(refusal.at.text(), name(refusal.kind)));
        for (const auto &held : contacted.held)
            story.complain(m_world.now, called(), QStringLiteral("the centre holds %1").arg(held.text()));
        if (contacted.taken.isBehind || contacted.taken.isForked || !contacted.taken.forked.empty())
            story.complain(m_world.now, called(), QStringLiteral("its store is behind the centre"));
        if (!contacted.refusals.empty() || !contacted.taken.isMore)
            break;
    }
    story.tell(m_world.now, called(), QStringLiteral("exchanged %1 events").arg(moved));
    return moved;
}

} // namespace botiquin::simulation
