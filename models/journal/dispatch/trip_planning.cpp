// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispatch/trip_desk.h"

#include "journal/people/people_desk.h"

#include <algorithm>
#include <cstdlib>

namespace botiquin {

namespace {

using Refusal = std::optional<TripRefused>;
constexpr int tripsOfDayMax = 1000;

Refusal refused(TripRefusal rule, const std::optional<TripId> &trip = {})
{
    TripRefused refusal{rule};
    refusal.trip = trip;
    return refusal;
}

bool isFar(Date one, Date other)
{
    constexpr int daysMost = 366;
    return std::abs(one.epochDays() - other.epochDays()) > daysMost;
}

QString numbered(const RoundId &round, const RouteId &route, int number)
{
    return QStringLiteral("%1/%2/%3").arg(round.text(), route.text()).arg(number);
}

/// The name of the trip after the `before` of its route in the round. Names with strokes in them may run together with
/// those of another round and route: what has that name keeps it.
Outcome<TripId> freeName(DispatchBook &book, const RoundId &round, const RouteId &route, int before)
{
    for (int number = before + 1;; ++number) {
        const auto trip = TripId::parse(numbered(round, route, number));
        if (!trip)
            return fail(Failure::Kind::malformed, QStringLiteral("the round's and route's names are too long together"));
        BQ_TRY_ASSIGN(const auto other, book.trip(*trip));
        if (!other)
            return *trip;
    }
}

} // namespace

Outcome<Refusal> TripDesk::vehicleRefusal(const VehicleId &vehicle)
{
    BQ_TRY_ASSIGN(const auto row, m_station.books.dispatch.vehicle(vehicle));
    const bool serves = row && row->active && row->warehouse == m_station.facility;
    return serves ? Refusal() : refused(TripRefusal::unknownVehicle);
}

Outcome<Refusal> TripDesk::driverRefusal(const DriverId &driver)
{
    BQ_TRY_ASSIGN(const auto row, m_station.books.dispatch.driver(driver));
    const bool serves = row && row->active && row->warehouse == m_station.facility;
    return serves ? Refusal() : refused(TripRefusal::unknownDriver);
}

Outcome<std::vector<Trip>> TripDesk::othersOf(Date day, const std::optional<TripId> &own)
{
    BQ_TRY_ASSIGN(auto trips, m_station.books.dispatch.trips({m_station.facility, day, {}, {}}, 0, tripsOfDayMax));
    std::erase_if(trips, [&](const Trip &trip) {
        return trip.trip == own || trip.state == TripState::cancelled || trip.state == TripState::returned;
    });
    return trips;
}

Outcome<Refusal> TripDesk::carriersRefusal(const std::optional<VehicleId> &vehicle, const std::optional<DriverId> &driver,
                                           Date day, const std::optional<TripId> &own)
{
    if (vehicle) {
        BQ_TRY_ASSIGN(const Refusal refusal, vehicleRefusal(*vehicle));
        if (refusal)
            return refusal;
    }
    if (driver) {
        BQ_TRY_ASSIGN(const Refusal refusal, driverRefusal(*driver));
        if (refusal)
            return refusal;
    }
    if (!vehicle && !driver)
        return Refusal();
    BQ_TRY_ASSIGN(const auto others, othersOf(day, own));
    for (const auto &other : others) {
        if (vehicle && other.vehicle == vehicle)
            return refused(TripRefusal::vehicleIsTaken, other.trip);
        if (driver && other.driver == driver)
            return refused(TripRefusal::driverIsTaken, other.trip);
    }
    return Refusal();
}

auto TripDesk::planOne(const TripPlan &plan, const UserId &user) -> Told<TripId>
{
    using Planned = Result<TripId, TripRefused>;
    auto &book = m_station.books.dispatch;
    BQ_TRY_ASSIGN(const auto routes, book.routesDue(m_station.facility, plan.round));
    const auto due = std::find_if(routes.begin(), routes.end(), [&](const auto &r) { return r.route == plan.route; });
    if (due == routes.end())
        return Planned(err(TripRefused{TripRefusal::nothingOrdered}));
    BQ_TRY_ASSIGN(const int before, book.tripNumber(plan.round, plan.route));
    if (due->trips > 0 && !plan.again) {
        const auto last = TripId::parse(numbered(plan.round, plan.route, before));
        return Planned(err(*refused(TripRefusal::alreadyPlanned, last ? std::optional(*last) : std::nullopt)));
    }
    const Date day = plan.leavesOn.value_or(due->day);
    if (isFar(day, due->day))
        return Planned(err(TripRefused{TripRefusal::dayTooFar}));
    BQ_TRY_ASSIGN(const Refusal refusal, carriersRefusal(plan.vehicle, plan.driver, day, {}));
    if (refusal)
        return Planned(err(*refusal));
    BQ_TRY_ASSIGN(const TripId trip, freeName(book, plan.round, plan.route, before));
    BQ_TRY_ASSIGN(auto stops, book.stopsDue(plan.round, plan.route));
    auto transport = due->transport.value_or(Transport::van);
    if (plan.vehicle) {
        BQ_TRY_ASSIGN(const auto vehicle, book.vehicle(*plan.vehicle));
        transport = vehicle ? vehicle->transport : transport;
    }
    BQ_TRY(m_station.journal.record(m_station.writer, user,
                                    TripPlanned{trip, plan.round, plan.route, m_station.facility, day, transport,
                                                plan.vehicle, plan.driver, std::move(stops), false}));
    return Planned(trip);
}

auto TripDesk::plan(const TripPlan &plan, const UserId &user) -> Told<TripId>
{
    using Planned = Result<TripId, TripRefused>;
    return transact(m_station.journal, [&]() -> Told<TripId> {
        BQ_TRY_ASSIGN(const bool allowed, mayHere(m_station, user, Right::planRound));
        if (!allowed)
            return Planned(err(TripRefused{TripRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto round, m_station.books.kits.round(plan.round));
        if (!round)
            return Planned(err(TripRefused{TripRefusal::unknownRound}));
        return planOne(plan, user);
    });
}

auto TripDesk::planAll(const RoundId &round, const std::optional<Date> &day, const UserId &user)
    -> Told<std::vector<TripId>>
{
    using Planned = Result<std::vector<TripId>, TripRefused>;
    return transact(m_station.journal, [&]() -> Told<std::vector<TripId>> {
        BQ_TRY_ASSIGN(const bool allowed, mayHere(m_station, user, Right::planRound));
        if (!allowed)
            return Planned(err(TripRefused{TripRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto known, m_station.books.kits.round(round));
        if (!known)
            return Planned(err(TripRefused{TripRefusal::unknownRound}));
        BQ_TRY_ASSIGN(const auto routes, m_station.books.dispatch.routesDue(m_station.facility, round));
        std::vector<TripId> planned;
        bool isAnyDue = false;
        for (const auto &route : routes) {
            if (day && route.day != *day)
                continue;
            isAnyDue = true;
            if (route.trips > 0)
                continue;
            BQ_TRY_ASSIGN(const auto trip, planOne({round, route.route, route.day}, user));
            if (!trip)
                return Planned(err(trip.error()));
            planned.push_back(*trip);
        }
        if (!isAnyDue)
            return Planned(err(TripRefused{TripRefusal::nothingOrdered}));
        return Planned(std::move(planned));
    });
}

auto TripDesk::change(const TripId &trip, const TripChange &change, const UserId &user) -> Told<EventId>
{
    using Changed = Result<EventId, TripRefused>;
    return transact(m_station.journal, [&]() -> Told<EventId> {
        BQ_TRY_ASSIGN(const bool plans, mayHere(m_station, user, Right::planRound));
        BQ_TRY_ASSIGN(const bool loads, mayHere(m_station, user, Right::dispatch));
        if (!plans && !(loads && !change.leavesOn))
            return Changed(err(TripRefused{TripRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
        BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::planned));
        if (stands)
            return Changed(err(*stands));
        BQ_TRY_ASSIGN(auto plan, planOf(*found));
        if (change.leavesOn && isFar(*change.leavesOn, plan.leavesOn))
            return Changed(err(TripRefused{TripRefusal::dayTooFar}));
        plan.leavesOn = change.leavesOn.value_or(plan.leavesOn);
        BQ_TRY_ASSIGN(const Refusal refusal, carriersRefusal(change.vehicle, change.driver, plan.leavesOn, trip));
        if (refusal)
            return Changed(err(*refusal));
        if (change.vehicle) {
            BQ_TRY_ASSIGN(const auto vehicle, m_station.books.dispatch.vehicle(*change.vehicle));
            plan.vehicle = change.vehicle;
            plan.transport = vehicle ? vehicle->transport : plan.transport;
        }
        if (change.driver)
            plan.driver = change.driver;
        BQ_TRY_ASSIGN(const auto id, m_station.journal.record(m_station.writer, user, plan));
        return Changed(id);
    });
}

auto TripDesk::cancel(const TripId &trip, const UserId &user) -> Told<EventId>
{
    using Cancelled = Result<EventId, TripRefused>;
    return transact(m_station.journal, [&]() -> Told<EventId> {
        BQ_TRY_ASSIGN(const bool allowed, mayHere(m_station, user, Right::planRound));
        if (!allowed)
            return Cancelled(err(TripRefused{TripRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
        BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::planned));
        if (stands)
            return Cancelled(err(*stands));
        if (found->loaded > 0)
            return Cancelled(err(TripRefused{TripRefusal::boxesAboard}));
        BQ_TRY_ASSIGN(auto plan, planOf(*found));
        plan.cancelled = true;
        BQ_TRY_ASSIGN(const auto id, m_station.journal.record(m_station.writer, user, plan));
        return Cancelled(id);
    });
}

} // namespace botiquin
