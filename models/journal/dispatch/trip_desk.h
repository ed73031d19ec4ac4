// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/dispatch_book.h"
#include "journal/station.h"

namespace botiquin {

enum class TripRefusal {
    noRight,
    unknownRound,
    nothingOrdered,   ///< no kit of the round goes by the route, or none on that day
    alreadyPlanned,   ///< a trip of the route in the round waits or is on the road
    unknownVehicle,   ///< or out of service, or of another warehouse
    vehicleIsTaken,   ///< by another trip of the day
    unknownDriver,
    driverIsTaken,
    dayTooFar,        ///< more than a year from the one that it has, or that the orders name
    noSuchTrip,
    tripCancelled,
    alreadyDeparted,
    notDeparted,
    alreadyReturned,
    boxRefused,       ///< by a rule of loading: TripRefused::load
    liftHasNoRight,   ///< whoever lifts a rule must have the right to, and give a reason
    notAboard,
    boxesAboard,      ///< a trip that carries something cannot be cancelled
    nothingLoaded,
    vehicleMissing,
    driverMissing,
    boxesMissing,     ///< TripRefused::missing stay behind; it leaves without them where that is said
    sameCarrier,
    notAStop,
    alreadyArrived,
    unknownFacility,
    reasonMissing,
};
QString name(TripRefusal refusal);

struct TripRefused
{
    TripRefusal rule;
    std::optional<dispatch::LoadRefusal> load = {};
    std::optional<dispatch::BoxFacts> box = {}; ///< boxRefused of a known one
    std::optional<Sscc> sscc = {};              ///< boxRefused, notAboard
    std::vector<TripBox> missing = {};          ///< boxesMissing, by stop
    std::vector<TripBox> boxes = {};            ///< boxRefused at the departure: all that break the rule, by stop
    std::optional<TripId> trip = {};            ///< alreadyPlanned, vehicleIsTaken, driverIsTaken: which one
};

/// What a trip is to be; what is not given comes from the route's orders.
struct TripPlan
{
    RoundId round;
    RouteId route;
    std::optional<Date> leavesOn = {};
    std::optional<VehicleId> vehicle = {};
    std::optional<DriverId> driver = {};
    bool again = false; ///< one more trip of a route that has one
};

/// What of a planned trip is to be otherwise.
struct TripChange
{
    std::optional<Date> leavesOn = {};
    std::optional<VehicleId> vehicle = {};
    std::optional<DriverId> driver = {};
};

/// A supervisor's word that a rule of loading is not to hold for the boxes in hand.
struct LoadLift
{
    dispatch::LoadRefusal rule;
    UserId by;
    QString reason;
};

struct Departure
{
    std::vector<SealNumber> seals;
    bool withoutMissing = false; ///< leaves what is missing behind
};

/// The seals of the cargo space at a stop, where somebody looked.
struct StopSeals
{
    std::optional<std::vector<SealNumber>> found = {};
    std::optional<std::vector<SealNumber>> put = {}; ///< that it went on with
};

/// Plans trips, loads them, lets them go and says what becomes of them on the road.
class TripDesk
{
public:
    explicit TripDesk(Station &station) : m_station(station) {}

    template <class T>
    using Told = Answer<T, TripRefused>;

    /// The other trips that leave on the day and are not over: their vehicles and drivers are taken.
    [[nodiscard]] Outcome<std::vector<Trip>> othersOf(Date day, const std::optional<TripId> &own);

    [[nodiscard]] Told<TripId> plan(const TripPlan &plan, const UserId &user);
    /// A trip for each route of the round that leaves on the day (any, where none is given) and has none yet.
    [[nodiscard]] Told<std::vector<TripId>> planAll(const RoundId &round, const std::optional<Date> &day,
                                                    const UserId &user);
    [[nodiscard]] Told<EventId> change(const TripId &trip, const TripChange &change, const UserId &user);
    [[nodiscard]] Told<EventId> cancel(const TripId &trip, const UserId &user);

    /// What would become of loading the box, without writing.
    [[nodiscard]] Outcome<std::optional<TripRefused>> judge(const TripId &trip, const Sscc &sscc,
                                                            const std::vector<dispatch::LoadRefusal> &lifted = {});
    /// All of the boxes or none. A lifted rule of a box that goes to no stop of the trip makes its facility one.
    [[nodiscard]] Told<EventId> load(const TripId &trip, const std::vector<Sscc> &boxes, const UserId &user,
                                     const std::optional<LoadLift> &lift = {});
    /// Takes boxes off, before it leaves or when they come back.
    [[nodiscard]] Told<EventId> unload(const TripId &trip, const std::vector<Sscc> &boxes, UnloadReason reason,
                                       const QString &note, const UserId &user);
    [[nodiscard]] Told<EventId> depart(const TripId &trip, const Departure &departure, const UserId &user);
    [[nodiscard]] Told<EventId> handOver(const TripId &trip, const DriverId &to, Transport transport, const QString &place,
                                         bool sealsIntact, const UserId &user);
    [[nodiscard]] Told<EventId> arrive(const TripId &trip, const Clues &facility, const UserId &user,
                                       const StopSeals &seals = {});
    /// The trip is over. `back` are the boxes that came back undelivered.
    [[nodiscard]] Told<EventId> comeBack(const TripId &trip, const std::vector<Sscc> &back, UnloadReason reason,
                                         const QString &note, const UserId &user);
    [[nodiscard]] Told<EventId> redirect(const Sscc &sscc, const Clues &facility, const QString &reason,
                                         const UserId &user);

private:
    using Refusal = std::optional<TripRefused>;
    /// Where a trip must stand for an act.
    enum class Stands { planned, underWay };

    Outcome<Refusal> tripRefusal(const std::optional<Trip> &trip, Stands stands);
    Outcome<Refusal> carriersRefusal(const std::optional<VehicleId> &vehicle, const std::optional<DriverId> &driver,
                                     Date day, const std::optional<TripId> &own);
    Outcome<Refusal> vehicleRefusal(const VehicleId &vehicle);
    Outcome<Refusal> driverRefusal(const DriverId &driver);
    Told<TripId> planOne(const TripPlan &plan, const UserId &user);
    Outcome<std::vector<Clues>> stopsOf(const TripId &trip);
    Outcome<TripPlanned> planOf(const Trip &trip);
    Outcome<Refusal> liftRefusal(const LoadLift &lift);
    Outcome<void> recordLifts(const Trip &trip, const std::vector<dispatch::BoxFacts> &boxes, const LoadLift &lift);
    Outcome<Refusal> notAboard(const TripId &trip, const std::vector<Sscc> &boxes);
    /// Runs `rules` and records the body that `make` gives, in one transaction.
    template <class Rules, class Make>
    Told<EventId> record(const UserId &user, Kind act, const Rules &rules, const Make &make);

    Station &m_station;
};

} // namespace botiquin
