// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "base/sscc.h"
#include "domain/dispatch/transport.h"
#include "domain/ledger/fields.h"
#include "domain/ledger/kind.h"

namespace botiquin {

using VehicleId = Code<struct VehicleTag, 24>; ///< e.g. "OAX-014"
using DriverId = Code<struct DriverTag, 24>;   ///< whoever carries: a driver, a boatman, a pilot

/// What carries boxes, as it is from this event on.
struct VehicleDefined
{
    static constexpr Kind kind = Kind::vehicleDefined;
    static constexpr int version = 1;

    VehicleId vehicle;
    Clues warehouse;     ///< where it belongs
    QString plates;
    Transport transport;
    bool refrigerated;
    bool active;

    static constexpr auto fields = Fields{
        Field{1, "vehicle", &VehicleDefined::vehicle}, Field{2, "warehouse", &VehicleDefined::warehouse},
        Field{3, "plates", &VehicleDefined::plates}, Field{4, "transport", &VehicleDefined::transport},
        Field{5, "refrigerated", &VehicleDefined::refrigerated},
        Field{6, "active", &VehicleDefined::active}};
};

/// Who carries boxes. The name as their papers show it: it stands on manifests.
struct DriverDefined
{
    static constexpr Kind kind = Kind::driverDefined;
    static constexpr int version = 1;

    DriverId driver;
    Clues warehouse;
    QString displayName;
    bool active;

    static constexpr auto fields = Fields{
        Field{1, "driver", &DriverDefined::driver}, Field{2, "warehouse", &DriverDefined::warehouse},
        Field{3, "display_name", &DriverDefined::displayName}, Field{4, "active", &DriverDefined::active}};
};

/// One run of a route, with the stops that it has that day.
struct TripPlanned
{
    static constexpr Kind kind = Kind::tripPlanned;
    static constexpr int version = 1;

    TripId trip;
    RoundId round;
    RouteId route;
    Clues warehouse;                  ///< where it leaves from
    Date leavesOn;
    Transport transport;
    std::optional<VehicleId> vehicle;
    std::optional<DriverId> driver;
    std::vector<Clues> stops;         ///< in the order of the visits
    bool cancelled;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripPlanned::trip}, Field{2, "round", &TripPlanned::round},
        Field{3, "route", &TripPlanned::route}, Field{4, "warehouse", &TripPlanned::warehouse},
        Field{5, "leaves_on", &TripPlanned::leavesOn}, Field{6, "transport", &TripPlanned::transport},
        Field{7, "vehicle", &TripPlanned::vehicle}, Field{8, "driver", &TripPlanned::driver},
        Field{9, "stops", &TripPlanned::stops}, Field{10, "cancelled", &TripPlanned::cancelled}};
};

/// Boxes were put on a trip.
struct TripLoaded
{
    static constexpr Kind kind = Kind::tripLoaded;
    static constexpr int version = 1;

    TripId trip;
    Clues facility;          ///< where they were loaded
    std::vector<Sscc> boxes;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripLoaded::trip}, Field{2, "facility", &TripLoaded::facility},
        Field{3, "boxes", &TripLoaded::boxes}};
};

enum class UnloadReason { loadedByMistake, refused, notReached, damaged, other };
constexpr int countOf(UnloadReason) { return 5; }
QString name(UnloadReason reason);
[[nodiscard]] std::optional<UnloadReason> parseUnloadReason(const QString &text);

/// Boxes were taken off a trip before they were delivered: not loaded after all, or brought back.
struct TripUnloaded
{
    static constexpr Kind kind = Kind::tripUnloaded;
    static constexpr int version = 1;

    TripId trip;
    Clues facility;          ///< where they lie now
    std::vector<Sscc> boxes;
    UnloadReason reason;
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripUnloaded::trip}, Field{2, "facility", &TripUnloaded::facility},
        Field{3, "boxes", &TripUnloaded::boxes}, Field{4, "reason", &TripUnloaded::reason},
        Field{5, "note", &TripUnloaded::note}};
};

/// Where a positioning device says that it was.
struct MapFix
{
    qint64 latitude;                ///< millionths of a degree
    qint64 longitude;               ///< millionths of a degree
    std::optional<qint64> accuracy; ///< metres
    std::optional<Instant> time;    ///< of the satellites

    static constexpr auto fields = Fields{
        Field{1, "latitude", &MapFix::latitude}, Field{2, "longitude", &MapFix::longitude},
        Field{3, "accuracy", &MapFix::accuracy}, Field{4, "time", &MapFix::time}};
};

/// A trip left its warehouse.
struct TripDeparted
{
    static constexpr Kind kind = Kind::tripDeparted;
    static constexpr int version = 1;

    TripId trip;
    std::vector<SealNumber> seals;    ///< of the cargo space
    std::optional<VehicleId> vehicle;
    std::optional<DriverId> driver;
    std::optional<MapFix> fix;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripDeparted::trip}, Field{2, "seals", &TripDeparted::seals},
        Field{3, "vehicle", &TripDeparted::vehicle}, Field{4, "driver", &TripDeparted::driver},
        Field{5, "fix", &TripDeparted::fix}};
};

/// One carrier gave what a trip carries to the next.
struct CustodyPassed
{
    static constexpr Kind kind = Kind::custodyPassed;
    static constexpr int version = 1;

    TripId trip;
    DriverId from;
    DriverId to;
    Transport transport;       ///< from here on
    QString place;             ///< as people call it
    bool sealsIntact;
    std::optional<MapFix> fix;

    static constexpr auto fields = Fields{
        Field{1, "trip", &CustodyPassed::trip}, Field{2, "from", &CustodyPassed::from},
        Field{3, "to", &CustodyPassed::to}, Field{4, "transport", &CustodyPassed::transport},
        Field{5, "place", &CustodyPassed::place}, Field{6, "seals_intact", &CustodyPassed::sealsIntact},
        Field{7, "fix", &CustodyPassed::fix}};
};

/// A trip reached one of its stops.
struct StopArrived
{
    static constexpr Kind kind = Kind::stopArrived;
    static constexpr int version = 1;

    TripId trip;
    Clues facility;
    std::optional<MapFix> fix;
    std::optional<std::vector<SealNumber>> seals = {};    ///< of the cargo space as found, where somebody looked
    std::optional<std::vector<SealNumber>> newSeals = {}; ///< that it went on with

    static constexpr auto fields = Fields{
        Field{1, "trip", &StopArrived::trip}, Field{2, "facility", &StopArrived::facility},
        Field{3, "fix", &StopArrived::fix}, Field{4, "seals", &StopArrived::seals},
        Field{5, "new_seals", &StopArrived::newSeals}};
};

/// A trip is over and its carrier back.
struct TripReturned
{
    static constexpr Kind kind = Kind::tripReturned;
    static constexpr int version = 1;

    TripId trip;
    Clues facility;
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripReturned::trip}, Field{2, "facility", &TripReturned::facility},
        Field{3, "note", &TripReturned::note}};
};

/// A box is to go to another facility than its order said.
struct BoxRedirected
{
    static constexpr Kind kind = Kind::boxRedirected;
    static constexpr int version = 1;

    Sscc sscc;
    Clues facility; ///< where it is to go now
    QString reason;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &BoxRedirected::sscc}, Field{2, "facility", &BoxRedirected::facility},
        Field{3, "reason", &BoxRedirected::reason}};
};

} // namespace botiquin
