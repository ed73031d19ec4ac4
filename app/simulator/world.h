// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/auditor.h"
#include "simulator/chance.h"
#include "simulator/disk.h"
#include "simulator/faults.h"
#include "simulator/planted.h"
#include "simulator/region_plan.h"
#include "simulator/road.h"
#include "simulator/story.h"

namespace botiquin::simulation {

/// What is to be simulated.
struct Settings
{
    quint64 seed = 1;
    int sites = 12; ///< besides the centre, 2 and more
    int days = 20;
    Faults faults;
    std::optional<Planted> planted = {}; ///< by tests alone
};

/// What all in a simulated region share: the true time, chance, and who keeps account.
struct World
{
    explicit World(const Settings &given)
        : settings(given)
        , people(given.seed)
        , luck(people.branch())
        , plan(RegionPlan::of(given.sites, given.days, now, people.branch()))
    {
    }

    bool has(Fault fault) const { return settings.faults.contains(fault); }
    /// A fault of that kind strikes, once in so many times.
    bool strikes(Fault fault, qint64 times) { return has(fault) && !isHealed && luck.oneIn(times); }
    void noteFault(const QString &who, const QString &what)
    {
        ++faults[what];
        story.tell(now, who, what);
    }
    /// A machine that stopped runs again: its process was killed, or the power was cut.
    void restart(const QString &who, const QString &store)
    {
        const bool isPowerLost = luck.oneIn(2);
        noteFault(who, isPowerLost ? QStringLiteral("powerLost") : QStringLiteral("killed"));
        if (disk.restart(store, isPowerLost, luck))
            noteFault(who, QStringLiteral("pageTorn"));
    }
    int day() const { return int((now.seconds - begin.seconds) / 86'400); }

    static constexpr Instant begin{1'795'442'400}; ///< Monday 23 November 2026, 8:00 in Mexico City

    const Settings settings;
    Instant now = begin;
    Chance people; ///< what people want to do
    Chance luck;   ///< what goes wrong; what people do does not depend on how often it is asked
    RegionPlan plan;
    std::vector<Premises> premises{plan.stations.size()}; ///< of each station
    std::vector<Event> beginnings;                        ///< what the authority said before anybody began to work
    Disk disk;
    Story story;
    Auditor auditor;
    Instant centreRestored{0};          ///< when the centre went on from its backup last
    Instant deviceWentBack{0};          ///< when a device did from a copy
    bool isHealed = false;              ///< nothing goes wrong any more: in the end all meet
    std::map<QString, qint64> acts;     ///< that were done, by name
    std::map<QString, qint64> refusals; ///< of acts, by name
    std::map<QString, qint64> faults;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
};

} // namespace botiquin::simulation
