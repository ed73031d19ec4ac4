// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/road.h"
#include "simulator/world.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/workplace.h"

namespace botiquin::simulation {

class Link;

/// What an act came to: empty where it was done, else the name of the rule that refused it.
using Answered = Outcome<QString>;

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

/// A place with its real journal on its real store, and what truly lies there.
class Site
{
public:
    Site(World &world, size_t index, QString path)
        : m_world(world)
        , m_index(index)
        , m_path(std::move(path))
    {
    }

    /// Makes the store as `device add` does, with what the authority has said so far; the first site is where it says
    /// it.
    [[nodiscard]] Outcome<void> create();
    [[nodiscard]] Outcome<void> open();
    void close();

    size_t index() const { return m_index; }
    const Workstation &who() const { return m_world.plan.stations[m_index]; }
    const QString &called() const { return who().called; }
    Station &station() { return m_open->workplace->station(); }
    SqlStore &store() { return m_open->workplace->store(); }
    const std::optional<Writer> &authority() const { return m_open->workplace->authority(); }
    World &world() { return m_world; }

    /// What goes wrong with a machine overnight.
    void wake();
    /// Somebody does something. `told` is called once with the last event that it wrote, when they know that it stands.
    /// Whether it was done.
    bool act(const QString &verb, const std::function<Answered()> &work,
             const std::function<void(const EventId &)> &told = {});

    /// Speaks with the centre until neither has more to say or the link breaks: events that went either way; nothing
    /// where it broke.
    std::optional<qint64> speak(Link &link);

    std::map<Lot, qint64> shelf; ///< what truly lies there
    std::vector<Box> depot;      ///< sealed here and not on the road
    std::vector<Box> door;       ///< brought here and not received
    /// Medicine that a patient was given.
    struct Given
    {
        EventId event;
        Lot lot;
        qint64 units;
    };
    std::vector<Given> given;
    int offlineUntil = 0; ///< no network before that day

private:
    struct Clockwork : Clock
    {
        explicit Clockwork(const Site &of)
            : site(of)
        {
        }
        Instant now() const override { return {site.m_world.now.seconds + site.m_skew}; }
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

    Outcome<void> openStore();
    void openOrBeginAnew();
    Outcome<void> writeSettings(SqlStore &store) const;
    void threaten();
    /// Whether the failure is one of the machine's, which people bear. The machine runs again then.
    bool bears(const Failure &failure, const std::function<void(const EventId &)> &told);
    bool restartIfStopped(const std::function<void(const EventId &)> &told);
    std::vector<Writer> writers() const;
    void settle(const std::function<void(const EventId &)> &told);
    std::optional<qint64> speakAs(const Writer &writer, Link &link);
    const KeyPair &keysOf(DeviceId device) const;

    World &m_world;
    const size_t m_index;
    const QString m_path;
    std::optional<Open> m_open;
    quint64 m_settled = 0;              ///< events that somebody was told of
    qint64 m_skew = 0;                  ///< of its clock, in seconds
    std::map<DeviceId, quint64> m_told; ///< the last event of each own log that somebody knows of
};

} // namespace botiquin::simulation
