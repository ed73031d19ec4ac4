// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/workplace.h"
#include "sync/exchange/contact.h"

#include <functional>
#include <set>

namespace botiquin::simulation {

class Link;

/// What an act came to: empty where it was done, else the name of the rule that refused it.
using Answered = Outcome<QString>;
/// Called with the last event that an act wrote, once those who did it know that it stands.
using Told = std::function<void(const EventId &)>;

/// The name of the rule, where a desk refused.
template <class T, class Refused>
QString refusalIn(const Result<T, Refused> &answer)
{
    if (answer)
        return {};
    if constexpr (std::is_enum_v<Refused>)
        return name(answer.error());
    else
        return name(answer.error().rule);
}

/// A computer at a station, with its real journal on its real store, and the people who work with it.
class Site
{
public:
    /// `machine` numbers the computers; a copy of one is another at the same station.
    Site(World &world, size_t station, size_t machine, QString path)
        : m_world(world)
        , m_station(station)
        , m_machine(machine)
        , m_path(std::move(path))
        , m_called(who().called + (machine == station ? QString() : QStringLiteral("bis")))
    {
    }

    /// Makes the store as `device add` does, with what the authority has said so far; the first site is where
    /// it says it.
    [[nodiscard]] Outcome<void> create();
    [[nodiscard]] Outcome<void> open();
    void close() { m_open.reset(); }

    size_t index() const { return m_station; }
    size_t machine() const { return m_machine; }
    const Workstation &who() const { return m_world.plan.stations[m_station]; }
    const QString &called() const { return m_called; }
    const QString &path() const { return m_path; }
    Premises &premises() { return m_world.premises[m_station]; }
    std::map<Lot, qint64> &shelf() { return premises().shelf; }
    Station &station() { return m_open->workplace->station(); }
    SqlStore &store() { return m_open->workplace->store(); }
    const std::optional<Writer> &authority() const { return m_open->workplace->authority(); }
    World &world() { return m_world; }

    /// What goes wrong with a machine overnight.
    void wake();
    /// Whether it was done.
    bool act(const QString &verb, const std::function<Answered()> &work, const Told &told = {});
    /// The auditor hears of an event that moved units.
    void note(const EventId &event, std::vector<Movement> movements)
    {
        m_world.auditor.done(m_machine, event, std::move(movements));
    }

    /// Speaks with the centre until neither has more to say or the link breaks: events that went either way;
    /// nothing where it broke. A store that turns out to be behind the centre goes on as `store new-run`
    /// makes it.
    std::optional<qint64> speak(Link &link);
    /// Whether the centre has all that it wrote since the centre went on from a backup.
    bool hasSpoken() const { return m_lastSpoken > m_world.centreRestored; }
    /// Whether its clock was right since the copy was made.
    bool hasRightClock() const { return m_wasWrong < m_copied; }
    /// Whether it is the only computer that writes as its device, and has got back what it lost. Otherwise
    /// nobody agrees on what is counted, and a box that is sent may get the number of another.
    bool writesAlone() { return !premises().hasTwoComputers && m_lastSpoken >= m_wentBack; }

    /// Keeps a copy of the store, or goes on from the one that was kept; whoever is told of that begins a new
    /// run, as `store new-run --offline` does.
    [[nodiscard]] bool copyTo(const QString &path);
    [[nodiscard]] Outcome<void> goBackTo(const QString &copy, bool isTold);
    /// The machine is a copy of another, and goes on from where that one stands.
    void becomeCopyOf(const Site &other);

    /// Something that people may have to put right.
    struct Past
    {
        EventId event;
        std::map<Lot, qint64> lots;  ///< as it truly was
        std::optional<Box> box = {}; ///< of a receipt
        QString supplier = {};       ///< of goods
    };
    std::vector<Past> given;    ///< to patients
    std::vector<Past> mistyped; ///< goods that came
    std::vector<Past> received; ///< boxes
    int offlineUntil = 0;       ///< no network before that day

private:
    struct Clockwork : Clock
    {
        explicit Clockwork(const Site &of)
            : site(of)
        {
        }
        Instant now() const override { return {site.m_world.now.seconds + site.skew()}; }
        const Site &site;
    };
    struct Open
    {
        explicit Open(std::unique_ptr<Workplace> opened)
            : workplace(std::move(opened))
        {
        }
        std::unique_ptr<Workplace> workplace;
        SqlProgress progress{workplace->store().sql()};
        SqlSubscribers known{workplace->store().sql()};
    };
    /// What came of speaking as one of the writers.
    struct Heard
    {
        qint64 moved = 0;
        bool isBehind = false;
        std::optional<EventId> firstForked = {};
    };
    using Run = std::pair<DeviceId, quint32>;

    Outcome<void> openStore();
    void openOrBeginAnew();
    Outcome<void> writeSettings(SqlStore &store) const;
    void threaten();
    /// Whether the last failure was one of the machine's, which people bear. The machine runs again then.
    bool bears(const Told &told);
    /// The same, while nobody knows yet what stands in its log.
    bool recovers();
    bool restart();
    bool restartIfStopped(const Told &told);
    void setClock();
    /// How far its clock is ahead.
    qint64 skew() const { return m_skew + (m_world.now.seconds - m_clockSet.seconds) * m_driftSeconds / 86'400; }
    Answered forget(const std::function<Answered()> &work);
    void settle(const Told &told);
    void catchUp();
    void forgetPast();

    std::vector<Writer> writers() const;
    const KeyPair &keysOf(DeviceId device) const;
    QString runSettingOf(DeviceId device) const;
    /// Of a store that turns out to be behind, what comes first is enough, unless all is to be heard.
    enum class Hearing { untilBehind, all };
    std::optional<Heard> speakAs(const Writer &writer, Link &link, Hearing hearing);
    std::optional<exchange::Contacted> speakOnce(const Writer &writer, Link &link, const exchange::Load &load);
    void hear(const exchange::Contacted &contacted, const Writer &writer, Heard &heard);
    void goOn(Link &link);
    std::optional<Heard> listen(Link &link, Hearing hearing);
    std::optional<Heard> speakAsAll(Link &link, Hearing hearing);
    bool goesOnAlone();
    Outcome<void> searchFromStart(const EventId &forked);
    Outcome<bool> moveFork(const EventId &firstForked);
    Outcome<void> beginRuns(const std::set<DeviceId> &moved, RunCause cause);

    World &m_world;
    const size_t m_station;
    const size_t m_machine;
    const QString m_path;
    const QString m_called;
    std::optional<Open> m_open;
    quint64 m_settled = 0;                ///< events that somebody was told of
    std::optional<EventId> m_lastWritten; ///< of them
    qint64 m_skew = 0;                    ///< of its clock when it was set, in seconds
    qint64 m_driftSeconds = 0;            ///< a day, since then
    Instant m_clockSet{0};
    Instant m_lastSpoken{0};
    Instant m_wentBack{0};
    Instant m_copied{0};
    Instant m_wasWrong{0};         ///< its clock
    std::map<Run, quint64> m_told; ///< the last event of each own run that somebody knows of
};

} // namespace botiquin::simulation
