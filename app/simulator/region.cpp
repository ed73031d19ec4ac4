// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/region.h"

#include "simulator/people.h"

namespace botiquin::simulation {

namespace {

constexpr int partsOfDay = 4;
constexpr qint64 daySeconds = 86'400;
constexpr qint64 partSeconds = 2 * 3600;
constexpr int meetingsMax = 60;

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
    for (size_t i = 0; i < world.plan.stations.size(); ++i) {
        sites.push_back(std::make_unique<Site>(world, i, folder.filePath(world.plan.stations[i].called)));
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
        for (const auto &site : sites)
            site->wake();
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

/// Every van comes to its next stop, and leaves there what is for it.
void Region::drive()
{
    for (auto &journey : road) {
        if (journey.stops.empty())
            continue;
        const size_t stop = journey.stops.front();
        journey.stops.pop_front();
        for (const auto &box : journey.boxes) {
            if (box.to == stop)
                sites[stop]->door.push_back(box);
        }
        std::erase_if(journey.boxes, [stop](const Box &box) { return box.to == stop; });
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
