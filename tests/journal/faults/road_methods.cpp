// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "support/road.h"

namespace botiquin::testing {

namespace {

struct RoadPlace : Road
{
    RoadPlace() : Road(2) {}

    TripDesk desk{*station};
    FleetDesk fleet{*station};

    TripPlan first() const { return {round, route37, {}, van, driver}; }
    void plan() { (void)*must(desk.plan(first(), supervisor)); }
    /// A box that waits for the trip.
    Sscc planAndSeal()
    {
        plan();
        return seal(0);
    }
    Sscc load()
    {
        const Sscc box = planAndSeal();
        (void)*must(desk.load(firstTrip, {box}, dispatcher));
        return box;
    }
    Sscc depart()
    {
        const Sscc box = load();
        (void)*must(desk.depart(firstTrip, {{}, true}, dispatcher));
        return box;
    }
};

FleetVehicle vehicle(const char *id)
{
    return {*VehicleId::parse(QString::fromLatin1(id)), QStringLiteral("RX-99-001"), Transport::truck, false, true};
}

FleetDriver carrier(const char *id)
{
    return {*DriverId::parse(QString::fromLatin1(id)), QStringLiteral("Ana Cruz"), true};
}

std::vector<FaultyMethod> planned()
{
    return {
        faulty<RoadPlace>("TripDesk::plan", [](RoadPlace &at) {
            return [&at] { return done(at.desk.plan(at.first(), supervisor)); };
        }),
        faulty<RoadPlace>("TripDesk::planAll", [](RoadPlace &at) {
            at.write(KitOrdered{at.kit(1), at.round, at.warehouse, RoadPlace::clinicClues(1),
                                *TemplateId::parse(QStringLiteral("basico")), 1, *RouteId::parse(QStringLiteral("20-038")), 1,
                                *Date::of(2026, 11, 24), false});
            return [&at] { return done(at.desk.planAll(at.round, {}, supervisor)); };
        }),
        faulty<RoadPlace>("TripDesk::change", [](RoadPlace &at) {
            at.plan();
            return [&at] { return done(at.desk.change(firstTrip, {{}, truck, boatman}, dispatcher)); };
        }),
        faulty<RoadPlace>("TripDesk::cancel", [](RoadPlace &at) {
            at.plan();
            return [&at] { return done(at.desk.cancel(firstTrip, supervisor)); };
        }),
        faulty<RoadPlace>("TripDesk::redirect", [](RoadPlace &at) {
            return [&at, box = at.planAndSeal()] {
                return done(at.desk.redirect(box, RoadPlace::clinicClues(1), QStringLiteral("camino cerrado"), supervisor));
            };
        }),
    };
}

std::vector<FaultyMethod> loaded()
{
    return {
        faulty<RoadPlace>("TripDesk::load", [](RoadPlace &at) {
            return [&at, box = at.planAndSeal(), other = at.seal(1)] {
                return done(at.desk.load(firstTrip, {box, other}, dispatcher));
            };
        }),
        faulty<RoadPlace>("TripDesk::load, on a supervisor's word", [](RoadPlace &at) {
            const Sscc box = at.planAndSeal();
            (void)*must(at.desk.redirect(box, at.warehouse, QStringLiteral("camino cerrado"), supervisor));
            return [&at, box] {
                const LoadLift lift{dispatch::LoadRefusal::notOnThisTrip, supervisor, QStringLiteral("queda de paso")};
                return done(at.desk.load(firstTrip, {box}, dispatcher, lift));
            };
        }),
        faulty<RoadPlace>("TripDesk::unload", [](RoadPlace &at) {
            return [&at, box = at.load()] {
                return done(at.desk.unload(firstTrip, {box}, UnloadReason::loadedByMistake, {}, dispatcher));
            };
        }),
        faulty<RoadPlace>("TripDesk::depart", [](RoadPlace &at) {
            (void)at.load();
            return [&at] {
                return done(at.desk.depart(firstTrip, {{*SealNumber::parse(QStringLiteral("C-88"))}, true}, dispatcher));
            };
        }),
    };
}

std::vector<FaultyMethod> underWay()
{
    return {
        faulty<RoadPlace>("TripDesk::handOver", [](RoadPlace &at) {
            (void)at.depart();
            return [&at] {
                return done(at.desk.handOver(firstTrip, boatman, Transport::boat, QStringLiteral("embarcadero"), true,
                                             dispatcher));
            };
        }),
        faulty<RoadPlace>("TripDesk::arrive", [](RoadPlace &at) {
            (void)at.depart();
            return [&at] { return done(at.desk.arrive(firstTrip, RoadPlace::clinicClues(0), dispatcher)); };
        }),
        faulty<RoadPlace>("TripDesk::comeBack", [](RoadPlace &at) {
            return [&at, box = at.depart()] {
                return done(at.desk.comeBack(firstTrip, {box}, UnloadReason::notReached, QStringLiteral("río crecido"),
                                             dispatcher));
            };
        }),
    };
}

std::vector<FaultyMethod> fleetMethods()
{
    return {
        faulty<RoadPlace>("FleetDesk::define, a vehicle", [](RoadPlace &at) {
            return [&at] { return done(at.fleet.define(vehicle("OAX-099"), supervisor)); };
        }),
        faulty<RoadPlace>("FleetDesk::define, a driver", [](RoadPlace &at) {
            return [&at] { return done(at.fleet.define(carrier("C9"), supervisor)); };
        }),
        faulty<RoadPlace>("FleetDesk::import, vehicles", [](RoadPlace &at) {
            return [&at] { return done(at.fleet.import({vehicle("OAX-098"), vehicle("OAX-099")}, supervisor)); };
        }),
        faulty<RoadPlace>("FleetDesk::import, drivers", [](RoadPlace &at) {
            return [&at] { return done(at.fleet.import({carrier("C8"), carrier("C9")}, supervisor)); };
        }),
    };
}

} // namespace

std::vector<FaultyMethod> roadMethods()
{
    return together({planned(), loaded(), underWay(), fleetMethods()});
}

} // namespace botiquin::testing
