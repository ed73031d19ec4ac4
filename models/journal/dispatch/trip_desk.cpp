// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispatch/trip_desk.h"

#include "journal/people/people_desk.h"

#include <algorithm>

namespace botiquin {

namespace {

using Recorded = Result<EventId, TripRefused>;
using dispatch::BoxFacts;
using dispatch::LoadRefusal;

std::optional<TripRefused> refused(TripRefusal rule)
{
    return TripRefused{rule};
}

TripRefused boxRefused(LoadRefusal rule, const Sscc &sscc, const std::optional<BoxFacts> &box)
{
    return {TripRefusal::boxRefused, rule, box, sscc};
}

/// A van or a truck has plates; a boat, a motorbike or a plane is known by who drives it.
bool needsVehicle(Transport transport)
{
    return transport == Transport::van || transport == Transport::truck;
}

} // namespace

template <class Rules, class Make>
auto TripDesk::record(const UserId &user, Kind act, const Rules &rules, const Make &make) -> Told<EventId>
{
    return transact(m_station.journal, [&]() -> Told<EventId> {
        BQ_TRY_ASSIGN(const bool allowed, mayHere(m_station, user, act));
        if (!allowed)
            return Recorded(err(TripRefused{TripRefusal::noRight}));
        BQ_TRY_ASSIGN(const Refusal refusal, rules());
        if (refusal)
            return Recorded(err(*refusal));
        BQ_TRY_ASSIGN(const EventBody body, make());
        BQ_TRY_ASSIGN(const auto id, m_station.journal.record(m_station.writer, user, body));
        return Recorded(id);
    });
}

Outcome<TripDesk::Refusal> TripDesk::tripRefusal(const std::optional<Trip> &trip, Stands stands)
{
    if (!trip || (stands == Stands::planned && trip->warehouse != m_station.facility))
        return refused(TripRefusal::noSuchTrip);
    if (trip->state == TripState::cancelled)
        return refused(TripRefusal::tripCancelled);
    if (trip->state == TripState::returned)
        return refused(TripRefusal::alreadyReturned);
    const bool hasLeft = trip->state == TripState::onTheRoad;
    if (stands == Stands::planned)
        return hasLeft ? refused(TripRefusal::alreadyDeparted) : Refusal();
    return hasLeft ? Refusal() : refused(TripRefusal::notDeparted);
}

Outcome<std::vector<Clues>> TripDesk::stopsOf(const TripId &trip)
{
    BQ_TRY_ASSIGN(const auto stops, m_station.books.dispatch.stops(trip));
    std::vector<Clues> facilities;
    for (const auto &stop : stops)
        facilities.push_back(stop.facility);
    return facilities;
}

Outcome<TripPlanned> TripDesk::planOf(const Trip &trip)
{
    BQ_TRY_ASSIGN(auto stops, stopsOf(trip.trip));
    return TripPlanned{trip.trip,    trip.round,  trip.route,       trip.warehouse, trip.leavesOn, trip.transport,
                       trip.vehicle, trip.driver, std::move(stops), trip.state == TripState::cancelled};
}

Outcome<std::optional<TripRefused>> TripDesk::judge(const TripId &trip, const Sscc &sscc,
                                                    const std::vector<LoadRefusal> &lifted)
{
    BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
    BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::planned));
    if (stands)
        return stands;
    BQ_TRY_ASSIGN(auto stops, stopsOf(trip));
    BQ_TRY_ASSIGN(const auto box, m_station.books.dispatch.boxFacts(sscc));
    const auto rule = dispatch::refusalOf(box, {trip, std::move(stops), m_station.today(), lifted});
    return rule ? std::optional(boxRefused(*rule, sscc, box)) : std::nullopt;
}

Outcome<TripDesk::Refusal> TripDesk::liftRefusal(const LoadLift &lift)
{
    BQ_TRY_ASSIGN(const bool allowed, mayHere(m_station, lift.by, Right::overrideRefusal));
    const bool hasWord = allowed && !lift.reason.trimmed().isEmpty();
    return hasWord ? Refusal() : refused(TripRefusal::liftHasNoRight);
}

/// A lift stands in the log as what it comes to: another stop and where the box goes, or an incident that the
/// supervisor settles in advance.
Outcome<void> TripDesk::recordLifts(const Trip &trip, const std::vector<BoxFacts> &boxes, const LoadLift &lift)
{
    const auto put = [&](const EventBody &body) { return m_station.journal.record(m_station.writer, lift.by, body); };
    BQ_TRY_ASSIGN(auto plan, planOf(trip));
    const auto stopsBefore = plan.stops.size();
    for (const auto &box : boxes) {
        const bool isStop = std::find(plan.stops.begin(), plan.stops.end(), box.facility) != plan.stops.end();
        if (lift.rule == LoadRefusal::notOnThisTrip && !isStop) {
            plan.stops.push_back(box.facility);
            BQ_TRY(put(BoxRedirected{box.sscc, box.facility, lift.reason}));
        }
        if (lift.rule == LoadRefusal::coldNotSealedToday && box.boxClass == BoxClass::cold
            && Date::ofLocal(box.sealedAt) != m_station.today()) {
            const QString key = QStringLiteral("coldLoadedLate/%1/%2").arg(box.sscc.text(), trip.trip.text());
            BQ_TRY(put(IncidentSettled{key, lift.reason}));
        }
    }
    if (plan.stops.size() != stopsBefore)
        BQ_TRY(put(plan));
    return {};
}

auto TripDesk::load(const TripId &trip, const std::vector<Sscc> &boxes, const UserId &user,
                    const std::optional<LoadLift> &lift) -> Told<EventId>
{
    std::vector<LoadRefusal> lifted;
    if (lift)
        lifted.push_back(lift->rule);
    std::vector<BoxFacts> known;
    const auto rules = [&]() -> Outcome<Refusal> {
        if (boxes.empty())
            return refused(TripRefusal::nothingLoaded);
        if (lift) {
            BQ_TRY_ASSIGN(const Refusal word, liftRefusal(*lift));
            if (word)
                return word;
        }
        for (auto box = boxes.begin(); box != boxes.end(); ++box) {
            BQ_TRY_ASSIGN(const Refusal refusal, judge(trip, *box, lifted));
            if (refusal)
                return refusal;
            BQ_TRY_ASSIGN(const auto facts, m_station.books.dispatch.boxFacts(*box));
            if (std::find(boxes.begin(), box, *box) != box)
                return Refusal(boxRefused(LoadRefusal::alreadyLoaded, *box, facts));
            known.push_back(*facts);
        }
        return Refusal();
    };
    return record(user, Kind::tripLoaded, rules, [&]() -> Outcome<EventBody> {
        if (lift) {
            BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
            BQ_TRY(recordLifts(*found, known, *lift));
        }
        return EventBody(TripLoaded{trip, m_station.facility, boxes});
    });
}

Outcome<TripDesk::Refusal> TripDesk::notAboard(const TripId &trip, const std::vector<Sscc> &boxes)
{
    for (const auto &sscc : boxes) {
        BQ_TRY_ASSIGN(const auto box, m_station.books.dispatch.boxFacts(sscc));
        if (!box || box->aboard != trip)
            return Refusal(TripRefused{TripRefusal::notAboard, {}, box, sscc});
    }
    return Refusal();
}

auto TripDesk::unload(const TripId &trip, const std::vector<Sscc> &boxes, UnloadReason reason, const QString &note,
                      const UserId &user) -> Told<EventId>
{
    const auto rules = [&]() -> Outcome<Refusal> {
        BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
        if (!found)
            return refused(TripRefusal::noSuchTrip);
        if (boxes.empty())
            return refused(TripRefusal::notAboard);
        if (reason == UnloadReason::other && note.trimmed().isEmpty())
            return refused(TripRefusal::reasonMissing);
        return notAboard(trip, boxes);
    };
    return record(user, Kind::tripUnloaded, rules, [&]() -> Outcome<EventBody> {
        return EventBody(TripUnloaded{trip, m_station.facility, boxes, reason, note});
    });
}

auto TripDesk::depart(const TripId &trip, const Departure &departure, const UserId &user) -> Told<EventId>
{
    std::optional<Trip> found;
    const auto rules = [&]() -> Outcome<Refusal> {
        auto &book = m_station.books.dispatch;
        BQ_TRY_ASSIGN(found, book.trip(trip));
        BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::planned));
        if (stands)
            return stands;
        if (found->loaded == 0)
            return refused(TripRefusal::nothingLoaded);
        if (needsVehicle(found->transport) && !found->vehicle)
            return refused(TripRefusal::vehicleMissing);
        if (!found->driver)
            return refused(TripRefusal::driverMissing);
        BQ_TRY_ASSIGN(const auto boxes, book.boxes(trip));
        TripRefused missing{TripRefusal::boxesMissing};
        Refusal recalled;
        for (const auto &box : boxes) {
            if (box.state == TripBoxState::notSealed || box.state == TripBoxState::sealed) {
                missing.missing.push_back(box);
                continue;
            }
            BQ_TRY_ASSIGN(const auto facts, book.boxFacts(*box.sscc));
            if (!facts || !facts->recalled)
                continue;
            if (!recalled)
                recalled = boxRefused(LoadRefusal::recalled, *box.sscc, facts);
            recalled->boxes.push_back(box);
        }
        if (recalled)
            return recalled;
        return missing.missing.empty() || departure.withoutMissing ? Refusal() : Refusal(std::move(missing));
    };
    return record(user, Kind::tripDeparted, rules, [&]() -> Outcome<EventBody> {
        return EventBody(TripDeparted{trip, departure.seals, found->vehicle, found->driver, {}});
    });
}

auto TripDesk::handOver(const TripId &trip, const DriverId &to, Transport transport, const QString &place,
                        bool sealsIntact, const UserId &user) -> Told<EventId>
{
    std::optional<DriverId> from;
    const auto rules = [&]() -> Outcome<Refusal> {
        BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
        BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::underWay));
        if (stands)
            return stands;
        BQ_TRY_ASSIGN(const auto driver, m_station.books.dispatch.driver(to));
        if (!driver || !driver->active)
            return refused(TripRefusal::unknownDriver);
        from = found->driver;
        if (!from)
            return refused(TripRefusal::driverMissing);
        return *from == to ? refused(TripRefusal::sameCarrier) : Refusal();
    };
    return record(user, Kind::custodyPassed, rules, [&]() -> Outcome<EventBody> {
        return EventBody(CustodyPassed{trip, *from, to, transport, place.trimmed(), sealsIntact, {}});
    });
}

auto TripDesk::arrive(const TripId &trip, const Clues &facility, const UserId &user, const StopSeals &seals)
    -> Told<EventId>
{
    const auto rules = [&]() -> Outcome<Refusal> {
        BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
        BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::underWay));
        if (stands)
            return stands;
        BQ_TRY_ASSIGN(const auto stops, m_station.books.dispatch.stops(trip));
        const auto stop = std::find_if(stops.begin(), stops.end(), [&](const auto &s) { return s.facility == facility; });
        if (stop == stops.end())
            return refused(TripRefusal::notAStop);
        return stop->arrivedAt ? refused(TripRefusal::alreadyArrived) : Refusal();
    };
    return record(user, Kind::stopArrived, rules, [&]() -> Outcome<EventBody> {
        return EventBody(StopArrived{trip, facility, {}, seals.found, seals.put});
    });
}

auto TripDesk::comeBack(const TripId &trip, const std::vector<Sscc> &back, UnloadReason reason, const QString &note,
                        const UserId &user) -> Told<EventId>
{
    const auto rules = [&]() -> Outcome<Refusal> {
        BQ_TRY_ASSIGN(const auto found, m_station.books.dispatch.trip(trip));
        BQ_TRY_ASSIGN(const Refusal stands, tripRefusal(found, Stands::underWay));
        return stands ? Outcome<Refusal>(stands) : notAboard(trip, back);
    };
    return record(user, Kind::tripReturned, rules, [&]() -> Outcome<EventBody> {
        if (!back.empty()) {
            BQ_TRY(m_station.journal.record(m_station.writer, user,
                                            TripUnloaded{trip, m_station.facility, back, reason, note}));
        }
        return EventBody(TripReturned{trip, m_station.facility, note});
    });
}

auto TripDesk::redirect(const Sscc &sscc, const Clues &facility, const QString &reason, const UserId &user)
    -> Told<EventId>
{
    const auto rules = [&]() -> Outcome<Refusal> {
        BQ_TRY_ASSIGN(const auto box, m_station.books.dispatch.boxFacts(sscc));
        if (!box)
            return Refusal(boxRefused(LoadRefusal::unknownBox, sscc, box));
        if (box->reopened || box->received)
            return Refusal(boxRefused(box->reopened ? LoadRefusal::reopened : LoadRefusal::received, sscc, box));
        BQ_TRY_ASSIGN(const auto to, m_station.books.catalog.facility(facility));
        if (!to || !to->inOperation)
            return refused(TripRefusal::unknownFacility);
        return reason.trimmed().isEmpty() ? refused(TripRefusal::reasonMissing) : Refusal();
    };
    return record(user, Kind::boxRedirected, rules, [&]() -> Outcome<EventBody> {
        return EventBody(BoxRedirected{sscc, facility, reason.trimmed()});
    });
}

} // namespace botiquin
