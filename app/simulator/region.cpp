// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/region.h"

#include "simulator/people.h"

#include <QFile>
#include <algorithm>

namespace botiquin::simulation {

namespace {

constexpr int partsOfDay = 4;
constexpr qint64 daySeconds = 86'400;
constexpr qint64 partSeconds = 2 * 3600;
constexpr int meetingsMax = 60;
/// Of a big region too, most places have one computer: of two, none goes back to an older copy.
constexpr int clonesMax = 4;

Outcome<std::vector<Event>> logOf(Store &store, DeviceId device)
{
    std::vector<Event> events;
    BQ_TRY_ASSIGN(const auto stored, store.after(0, 1'000'000));
    for (const auto &one : stored) {
        if (one.event.id().device == device)
            events.push_back(one.event);
    }
    return events;
}

} // namespace

Region::Region(const Settings &settings)
    : world(settings)
    , centre(world, folder.filePath(QStringLiteral("centro")))
{
}

Outcome<void> Region::create()
{
    if (!folder.isValid())
        return fail(Failure::Kind::io, folder.errorString());
    for (size_t i = 0; i < world.plan.stations.size(); ++i) {
        sites.push_back(std::make_unique<Site>(world, i, i, folder.filePath(world.plan.stations[i].called)));
        BQ_TRY(sites.back()->create());
        BQ_TRY(sites.back()->open());
        links.emplace_back(world, world.plan.stations[i].called, centre);
        if (i == 0) {
            BQ_TRY_ASSIGN(world.beginnings, logOf(sites.back()->store(), world.plan.authority));
        }
    }
    return centre.create();
}

void Region::live()
{
    for (int day = 0; day < world.settings.days; ++day) {
        world.now = {World::begin.seconds + day * daySeconds};
        overnight();
        for (int part = 0; part < partsOfDay; ++part) {
            world.now = {World::begin.seconds + day * daySeconds + part * partSeconds};
            drive();
            std::vector<size_t> order;
            for (size_t i = 0; i < sites.size(); ++i)
                order.insert(order.begin() + world.people.below(qint64(i) + 1), i);
            for (const size_t i : order) {
                world.now.seconds += world.people.between(5, 300);
                workAt(*sites[i]);
                if (world.people.oneIn(2))
                    sites[i]->speak(links[i]);
            }
        }
    }
}

void Region::workAt(Site &site)
{
    switch (site.who().trade) {
    case Trade::warehouse:
        return workAtWarehouse(site, road);
    case Trade::clinic:
        return workAtClinic(site, road);
    case Trade::supervision:
        return workAtOffice(site);
    }
}

void Region::overnight()
{
    for (const auto &site : sites)
        site->wake();
    for (size_t i = 0; i < sites.size(); ++i) {
        if (world.strikes(Fault::copies, 20))
            goBack(*sites[i]);
        else if (world.strikes(Fault::copies, 3) && sites[i]->copyTo(copyOf(*sites[i])))
            m_copied.insert(i);
        if (world.strikes(Fault::clones, 12))
            clone(*sites[i]);
    }
    const bool isBackedUp = QFile::exists(backup());
    if (isBackedUp && world.strikes(Fault::restores, 5))
        restoreCentre();
    else if (world.has(Fault::restores))
        (void)centre.backUpTo(backup());
}

/// What is beyond any promise is left out: that two disks are lost in the same days, the device's and the centre's,
/// whose lost events others may have read; and that a count is among what comes back, and the clock was wrong.
void Region::goBack(Site &site)
{
    const bool isCentreOld = world.now.seconds - world.centreRestored.seconds > 3 * daySeconds;
    // Who goes back again before the first time was noticed gives a lost act's name to another, which the auditor cannot
    // tell apart.
    const bool isSafe = isCentreOld && site.hasSpoken() && site.hasRightClock() && site.writesAlone();
    if (!m_copied.contains(site.machine()) || !isSafe)
        return;
    world.noteFault(site.called(), QStringLiteral("oldCopy"));
    // Where boxes are sealed, a number that was given already would be given again: there people know what to do.
    const bool isTold = site.who().trade == Trade::warehouse || world.luck.oneIn(2);
    links[site.machine()].forget();
    report(site.called(), site.goBackTo(copyOf(site), isTold));
    giveUpWhatIsLost();
}

/// Two computers that write the same run: a centre that loses what one of them told it may take the other's events of
/// the same names, and nobody is told. So before it loses anything, they have told it all, and it has told them.
void Region::meetTwins()
{
    const Chance luck = world.luck; // What goes wrong afterwards does not hang on how often they spoke.
    world.isHealed = true;
    bool isQuiet = false;
    for (int n = 0; n < meetingsMax && !isQuiet; ++n) {
        isQuiet = true;
        for (size_t i = 0; i < sites.size(); ++i) {
            if (!sites[i]->premises().hasTwoComputers)
                continue;
            links[i].forget();
            isQuiet = sites[i]->speak(links[i]) == 0 && isQuiet;
        }
    }
    world.isHealed = false;
    world.luck = luck;
}

void Region::restoreCentre()
{
    if (world.now.seconds - world.deviceWentBack.seconds < 3 * daySeconds)
        return;
    meetTwins();
    world.noteFault(QStringLiteral("centro"), QStringLiteral("yesterdaysBackup"));
    report(QStringLiteral("centro"), centre.goBackTo(backup()));
    giveUpWhatIsLost();
}

/// Somebody copies the files of a computer to another one, and both are used.
void Region::clone(Site &site)
{
    auto &premises = site.premises();
    if (premises.hasTwoComputers || sites.size() >= world.plan.stations.size() + clonesMax)
        return;
    premises.hasTwoComputers = true;
    const size_t machine = sites.size();
    auto copy = std::make_unique<Site>(world, site.index(), machine,
                                       folder.filePath(site.who().called + QStringLiteral("bis")));
    if (!site.copyTo(copy->path()))
        return report(copy->called(), fail(Failure::Kind::io, copy->path()));
    copy->becomeCopyOf(site);
    report(copy->called(), copy->open());
    world.noteFault(copy->called(), QStringLiteral("cloned"));
    links.emplace_back(world, copy->called(), centre);
    sites.push_back(std::move(copy));
}

void Region::giveUpWhatIsLost()
{
    const int gone = world.auditor.giveUp([this](size_t machine, const EventId &event) {
        const auto here = sites[machine]->store().find(event);
        const auto there = centre.store().find(event);
        return (here && *here) || (there && *there);
    });
    world.story.tell(world.now, QStringLiteral("centro"), QStringLiteral("%1 acts are lost with the disk").arg(gone));
}

void Region::report(const QString &who, const Outcome<void> &outcome)
{
    if (!outcome)
        world.story.complain(world.now, who, name(outcome.error().kind) + u' ' + outcome.error().detail);
}

QString Region::copyOf(const Site &site) const
{
    return site.path() + QStringLiteral("-copia");
}

QString Region::backup() const
{
    return folder.filePath(QStringLiteral("respaldo"));
}

/// Every van comes to its next stop, and leaves there what is for it.
void Region::drive()
{
    for (auto &journey : road) {
        if (journey.stops.empty())
            continue;
        const size_t stop = journey.stops.front();
        journey.stops.pop_front();
        std::vector<Box> left;
        for (auto &box : journey.boxes) {
            const bool isForHere = box.to == stop;
            const bool isLeftByMistake = !isForHere && world.strikes(Fault::errors, 12);
            if (isForHere && world.strikes(Fault::errors, 5))
                steal(box);
            if (isLeftByMistake)
                world.noteFault(QStringLiteral("camino"), QStringLiteral("leftAtOtherDoor"));
            (isForHere || isLeftByMistake ? world.premises[stop].door : left).push_back(box);
        }
        journey.boxes = std::move(left);
    }
    for (auto &premises : world.premises) {
        for (const auto &box : premises.outgoing)
            world.premises[box.to].door.push_back(box);
        premises.outgoing.clear();
    }
}

void Region::steal(Box &box)
{
    for (auto &[lot, units] : box.contents) {
        if (units > 1 && world.luck.oneIn(3)) {
            units -= world.luck.between(1, std::min<qint64>(3, units));
            world.noteFault(QStringLiteral("camino"), QStringLiteral("stolen"));
        }
    }
}

bool Region::meetOnce()
{
    bool isQuiet = true;
    for (size_t i = 0; i < sites.size(); ++i) {
        world.now.seconds += 60;
        const auto moved = sites[i]->speak(links[i]);
        isQuiet = isQuiet && moved == 0;
    }
    return isQuiet;
}

void Region::meet()
{
    world.isHealed = true;
    world.disk.disarmAll();
    world.now.seconds += daySeconds;
    for (int n = 0; n < meetingsMax; ++n) {
        if (meetOnce())
            return;
    }
    world.story.complain(world.now, QStringLiteral("centro"), QStringLiteral("there is always something left to say"));
}

} // namespace botiquin::simulation
