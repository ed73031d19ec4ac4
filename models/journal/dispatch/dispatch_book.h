// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/dispatch/load_box.h"
#include "domain/projection/rows.h"

namespace botiquin {

enum class TripState {
    planned,
    loading,   ///< boxes are aboard and it has not left
    onTheRoad,
    returned,
    cancelled,
};
constexpr int countOf(TripState) { return 5; }
QString name(TripState state);

struct TripFilter
{
    Clues warehouse;
    std::optional<Date> day;      ///< that it leaves on
    std::optional<RoundId> round;
    QString typed;                ///< a part of the trip, the plates or the driver's name
};

/// A trip with what people read of it, and its figures.
struct Trip
{
    TripId trip;
    RoundId round;
    RouteId route;
    Clues warehouse;
    Date leavesOn;
    Transport transport; ///< of whoever carries it
    TripState state;
    std::optional<VehicleId> vehicle; ///< nothing once somebody took the load over: theirs is not known
    QString plates;     ///< empty where they are not known
    bool refrigerated;
    std::optional<DriverId> driver; ///< as planned, until somebody else takes over
    QString driverName;
    int stops;
    int boxes;     ///< that it is to carry: ordered for its stops in its round, and what is aboard
    int sealed;    ///< of them
    int loaded;    ///< of them, those that it carries or has delivered somewhere
    int delivered; ///< of them, those that came where they were to go
    QString seals; ///< of the cargo space, one a line
    std::optional<Instant> departedAt;

    static constexpr auto fields = Fields{
        Field{1, "trip", &Trip::trip}, Field{2, "round", &Trip::round}, Field{3, "route", &Trip::route},
        Field{4, "warehouse", &Trip::warehouse}, Field{5, "leaves_on", &Trip::leavesOn},
        Field{6, "transport", &Trip::transport}, Field{7, "state", &Trip::state},
        Field{8, "vehicle", &Trip::vehicle}, Field{9, "plates", &Trip::plates},
        Field{10, "refrigerated", &Trip::refrigerated}, Field{11, "driver", &Trip::driver},
        Field{12, "driver_name", &Trip::driverName}, Field{13, "stops", &Trip::stops},
        Field{14, "boxes", &Trip::boxes}, Field{15, "sealed", &Trip::sealed}, Field{16, "loaded", &Trip::loaded},
        Field{17, "delivered", &Trip::delivered}, Field{18, "seals", &Trip::seals},
        Field{19, "departed_at", &Trip::departedAt}};
};

/// A stop of a trip, in the order of the visits.
struct TripStop
{
    Clues facility;
    QString displayName;
    QString municipality;
    int position;
    std::optional<Instant> arrivedAt;

    static constexpr auto fields = Fields{
        Field{1, "facility", &TripStop::facility}, Field{2, "display_name", &TripStop::displayName},
        Field{3, "municipality", &TripStop::municipality}, Field{4, "position", &TripStop::position},
        Field{5, "arrived_at", &TripStop::arrivedAt}};
};

enum class TripBoxState {
    notSealed, ///< still to be packed
    sealed,    ///< to be loaded
    aboard,
    delivered, ///< received where it was to go
    deliveredElsewhere,
};
constexpr int countOf(TripBoxState) { return 5; }
QString name(TripBoxState state);

/// A box that a trip is to carry, or carries.
struct TripBox
{
    TripBoxState state;
    std::optional<Sscc> sscc;        ///< once it is sealed
    std::optional<KitId> kit;        ///< nothing for goods sent from one facility to another
    std::optional<BoxClass> boxClass;
    Clues facility;                  ///< where it is to go
    QString displayName;
    std::optional<int> stop;         ///< nothing where the facility is none of the trip's stops
    std::optional<SealNumber> seal;
    std::optional<Instant> sealedAt;
    int claves;
    Units units;
    bool recalled = false;           ///< a lot in it is recalled

    static constexpr auto fields = Fields{
        Field{1, "state", &TripBox::state}, Field{2, "sscc", &TripBox::sscc}, Field{3, "kit", &TripBox::kit},
        Field{4, "box_class", &TripBox::boxClass}, Field{5, "facility", &TripBox::facility},
        Field{6, "display_name", &TripBox::displayName}, Field{7, "stop", &TripBox::stop},
        Field{8, "seal", &TripBox::seal}, Field{9, "sealed_at", &TripBox::sealedAt},
        Field{10, "claves", &TripBox::claves}, Field{11, "units", &TripBox::units},
        Field{12, "recalled", &TripBox::recalled}};
};

/// A load that went from one carrier to the next.
struct PassedOn
{
    DriverId carrier; ///< who took it over
    QString carrierName;
    Transport transport; ///< from there on
    QString place;       ///< as people call it
    bool sealsIntact;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "carrier", &PassedOn::carrier},     Field{2, "carrier_name", &PassedOn::carrierName},
        Field{3, "transport", &PassedOn::transport}, Field{4, "place", &PassedOn::place},
        Field{5, "seals_intact", &PassedOn::sealsIntact}, Field{6, "time", &PassedOn::time}};
};

/// What a warehouse takes from a shelf for the boxes of a trip or route that are not sealed yet.
struct PickLine
{
    std::optional<Slot> slot;
    Clave item;
    QString displayName;
    QString strength;
    QString presentation;
    BoxClass boxClass;
    int boxes;
    Units units;

    static constexpr auto fields = Fields{
        Field{1, "slot", &PickLine::slot}, Field{2, "item", &PickLine::item},
        Field{3, "display_name", &PickLine::displayName}, Field{4, "strength", &PickLine::strength},
        Field{5, "presentation", &PickLine::presentation}, Field{6, "box_class", &PickLine::boxClass},
        Field{7, "boxes", &PickLine::boxes}, Field{8, "units", &PickLine::units}};
};

/// Which boxes a picking list is for; the whole round where neither route nor kit is given.
struct PickScope
{
    Clues warehouse;
    RoundId round;
    std::optional<RouteId> route;
    std::optional<KitId> kit;
};

/// When boxes come to a facility next.
struct NextDelivery
{
    std::optional<TripId> trip; ///< nothing where the round's orders give a day and no trip is planned yet
    RoundId round;
    Date day;                   ///< that the trip leaves on, or that the orders name
    int boxes;                  ///< for this facility
    bool onTheRoad;

    static constexpr auto fields = Fields{
        Field{1, "trip", &NextDelivery::trip}, Field{2, "round", &NextDelivery::round},
        Field{3, "day", &NextDelivery::day}, Field{4, "boxes", &NextDelivery::boxes},
        Field{5, "on_the_road", &NextDelivery::onTheRoad}};
};

/// Routes, vehicles, drivers and trips, and what each trip carries.
class DispatchBook
{
public:
    virtual ~DispatchBook() = default;

    /// The first delivery on `from` or later: a trip on the road that carries something for the facility, else the
    /// next planned trip that stops there, else the day of what is ordered for it and was not received.
    [[nodiscard]] virtual Outcome<std::optional<NextDelivery>> nextDelivery(const Clues &facility, Date from) = 0;

    [[nodiscard]] virtual Outcome<std::optional<VehicleRow>> vehicle(const VehicleId &vehicle) = 0;
    [[nodiscard]] virtual Outcome<std::vector<VehicleRow>> vehicles(const Clues &warehouse) = 0;
    [[nodiscard]] virtual Outcome<std::optional<DriverRow>> driver(const DriverId &driver) = 0;
    [[nodiscard]] virtual Outcome<std::vector<DriverRow>> drivers(const Clues &warehouse) = 0;

    /// Trips by day and route.
    [[nodiscard]] virtual Outcome<std::vector<Trip>> trips(const TripFilter &filter, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> tripCount(const TripFilter &filter) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Trip>> trip(const TripId &trip) = 0;
    [[nodiscard]] virtual Outcome<std::vector<TripStop>> stops(const TripId &trip) = 0;
    /// By stop, kit and class; what has no stop of the trip's last.
    [[nodiscard]] virtual Outcome<std::vector<TripBox>> boxes(const TripId &trip) = 0;
    /// What happened to it, oldest first.
    [[nodiscard]] virtual Outcome<std::vector<TripStepRow>> steps(const TripId &trip) = 0;
    /// Where its load changed hands, oldest first.
    [[nodiscard]] virtual Outcome<std::vector<PassedOn>> passedOn(const TripId &trip) = 0;
    /// Who carries it now: whoever took it over last, or left with it, or was planned.
    [[nodiscard]] virtual Outcome<std::optional<DriverId>> carrier(const TripId &trip) = 0;

    /// The routes of a warehouse that have boxes ordered in a round, with the day that the orders name (the round's
    /// first where they name none) and their stops; in order.
    struct RouteDue
    {
        RouteId route;
        Date day;
        std::optional<Transport> transport;
        int trips; ///< that were planned for it in the round and not cancelled

        static constexpr auto fields
            = Fields{Field{1, "route", &RouteDue::route}, Field{2, "day", &RouteDue::day},
                         Field{3, "transport", &RouteDue::transport}, Field{4, "trips", &RouteDue::trips}};
    };
    [[nodiscard]] virtual Outcome<std::vector<RouteDue>> routesDue(const Clues &warehouse, const RoundId &round) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Clues>> stopsDue(const RoundId &round, const RouteId &route) = 0;
    /// How many trips were ever planned of a route in a round.
    [[nodiscard]] virtual Outcome<int> tripNumber(const RoundId &round, const RouteId &route) = 0;

    /// What the rules of loading ask of a box; of one that nobody ever sealed, nothing.
    [[nodiscard]] virtual Outcome<std::optional<dispatch::BoxFacts>> boxFacts(const Sscc &sscc) = 0;

    [[nodiscard]] virtual Outcome<std::vector<PickLine>> picking(const PickScope &scope) = 0;
};

} // namespace botiquin
