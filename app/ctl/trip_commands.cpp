// SPDX-License-Identifier: GPL-3.0-or-later
#include "trip_commands.h"

#include "journal/scans/scan_resolver.h"
#include "session.h"
#include "trip_reply.h"

#include <algorithm>

namespace botiquin::ctl {

namespace {

const QString roundOption = QStringLiteral("--round");
const QString routeOption = QStringLiteral("--route");
const QString dayOption = QStringLiteral("--day");
const QString vehicleOption = QStringLiteral("--vehicle");
const QString driverOption = QStringLiteral("--driver");
const QString againFlag = QStringLiteral("--again");
const QString overrideOption = QStringLiteral("--override");
const QString byOption = QStringLiteral("--by");
const QString reasonOption = QStringLiteral("--reason");
const QString whyOption = QStringLiteral("--why");
const QString noteOption = QStringLiteral("--note");
const QString sealOption = QStringLiteral("--seal");
const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");

/// What every act on a trip begins with.
struct TripHand
{
    std::unique_ptr<Workplace> workplace;
    TripId trip;
    UserId user;

    Station &station() { return workplace->station(); }
};

Result<TripHand, Trouble> takeTrip(const Invocation &invocation, const Options &options)
{
    BQ_TRY_ASSIGN(const auto trip, options.word<TripId>(0, QStringLiteral("TRIP")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(auto workplace, openWorkplace(invocation));
    return TripHand{std::move(workplace), trip, user};
}

/// The box that a scanned or typed code names.
Result<Sscc, Trouble> boxOf(Station &station, const QString &word)
{
    if (const auto plain = Sscc::parse(word))
        return *plain;
    BQ_TRY_ASSIGN(const auto meaning,
                  ScanResolver(station.books.catalog, station.facility).resolve(word.toUtf8(), station.today()));
    if (const auto *read = std::get_if<SsccRead>(&meaning))
        return read->sscc;
    return refuse(QStringLiteral("notABox"), {{QStringLiteral("code"), word}});
}

Result<std::vector<Sscc>, Trouble> boxesOf(Station &station, const QStringList &words)
{
    std::vector<Sscc> boxes;
    for (const auto &word : words) {
        BQ_TRY_ASSIGN(const auto sscc, boxOf(station, word));
        boxes.push_back(sscc);
    }
    return boxes;
}

Result<std::optional<LoadLift>, Trouble> liftOf(const Options &options)
{
    const auto rule = options.value(overrideOption);
    if (!rule)
        return std::optional<LoadLift>();
    const auto parsed = dispatch::parseLoadRefusal(*rule);
    if (!parsed || !dispatch::canBeLifted(*parsed))
        return usage(QStringLiteral("--override: no rule that can be lifted: %1").arg(rule->left(80)));
    BQ_TRY_ASSIGN(const auto by, options.requiredAs<UserId>(byOption));
    BQ_TRY_ASSIGN(const auto reason, options.required(reasonOption));
    return std::optional(LoadLift{*parsed, by, reason});
}

QJsonObject recorded(const EventId &event)
{
    return {{QStringLiteral("event"), event.text()}};
}

Reply withTrip(TripHand &hand, const EventId &event)
{
    BQ_TRY_ASSIGN(const auto trip, hand.station().books.dispatch.trip(hand.trip));
    auto said = recorded(event);
    said.insert(QStringLiteral("trip"), toJson(trip));
    return said;
}

Result<UnloadReason, Trouble> unloadReasonOf(const Options &options, UnloadReason otherwise)
{
    BQ_TRY_ASSIGN(const auto reason, options.oneOf<UnloadReason>(whyOption));
    return reason.value_or(otherwise);
}

/// Nothing where none is given.
Result<std::optional<std::vector<SealNumber>>, Trouble> sealsOf(const Options &options, const QString &option)
{
    std::vector<SealNumber> seals;
    for (const auto &word : options.values(option)) {
        BQ_TRY_ASSIGN(const auto seal, Options::parse<SealNumber>(option, word));
        if (std::find(seals.begin(), seals.end(), seal) != seals.end())
            return usage(QStringLiteral("%1: twice: %2").arg(option, seal.text()));
        seals.push_back(seal);
    }
    return seals.empty() ? std::nullopt : std::optional(std::move(seals));
}

QString noteOf(const Options &options)
{
    return options.value(noteOption).value_or(QStringLiteral(""));
}

Reply planMany(Workplace &workplace, const RoundId &round, const std::optional<Date> &day, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto trips, granted(TripDesk(workplace.station()).planAll(round, day, user)));
    return QJsonObject{{QStringLiteral("trips"), toJson(trips)}, {QStringLiteral("count"), int(trips.size())}};
}

} // namespace

Reply planTrips(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{againFlag}, {roundOption, routeOption, dayOption, vehicleOption, driverOption}}));
    BQ_TRY_ASSIGN(auto round, options.parsed<RoundId>(roundOption));
    BQ_TRY_ASSIGN(const auto route, options.parsed<RouteId>(routeOption));
    BQ_TRY_ASSIGN(const auto day, options.day(dayOption));
    BQ_TRY_ASSIGN(const auto vehicle, options.parsed<VehicleId>(vehicleOption));
    BQ_TRY_ASSIGN(const auto driver, options.parsed<DriverId>(driverOption));
    if (!route && (vehicle || driver || options.has(againFlag)))
        return usage(QStringLiteral("--vehicle, --driver and --again go with --route"));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    if (!round)
        round = workplace->round();
    if (!round)
        return refuse(QStringLiteral("noRound"));
    if (!route)
        return planMany(*workplace, *round, day, user);
    TripDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto trip,
                  granted(desk.plan({*round, *route, day, vehicle, driver, options.has(againFlag)}, user)));
    return QJsonObject{{QStringLiteral("trips"), QJsonArray{trip.text()}}, {QStringLiteral("count"), 1}};
}

Reply changeTrip(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {dayOption, vehicleOption, driverOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto day, options.day(dayOption));
    BQ_TRY_ASSIGN(const auto vehicle, options.parsed<VehicleId>(vehicleOption));
    BQ_TRY_ASSIGN(const auto driver, options.parsed<DriverId>(driverOption));
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(hand.station()).change(hand.trip, {day, vehicle, driver}, hand.user)));
    return withTrip(hand, event);
}

Reply cancelTrip(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(hand.station()).cancel(hand.trip, hand.user)));
    return recorded(event);
}

Reply listTrips(const Invocation &invocation, QStringList arguments)
{
    const QString searchOption = QStringLiteral("--search");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {dayOption, roundOption, searchOption, limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const auto day, options.day(dayOption));
    BQ_TRY_ASSIGN(const auto round, options.parsed<RoundId>(roundOption));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    const TripFilter filter{station.facility, day, round, options.value(searchOption).value_or(QString())};
    BQ_TRY_ASSIGN(const auto trips, station.books.dispatch.trips(filter, offset, limit));
    BQ_TRY_ASSIGN(const int count, station.books.dispatch.tripCount(filter));
    return QJsonObject{{QStringLiteral("trips"), toJson(trips)}, {QStringLiteral("count"), count}};
}

Reply showTrip(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto id, options.word<TripId>(0, QStringLiteral("TRIP")));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &book = workplace->station().books.dispatch;
    BQ_TRY_ASSIGN(const auto trip, book.trip(id));
    if (!trip)
        return refuse(name(TripRefusal::noSuchTrip));
    BQ_TRY_ASSIGN(const auto stops, book.stops(id));
    BQ_TRY_ASSIGN(const auto boxes, book.boxes(id));
    BQ_TRY_ASSIGN(const auto steps, book.steps(id));
    BQ_TRY_ASSIGN(const auto passed, book.passedOn(id));
    auto said = toObject(*trip);
    said.insert(QStringLiteral("stopList"), toJson(stops));
    said.insert(QStringLiteral("boxList"), toJson(boxes));
    said.insert(QStringLiteral("steps"), toJson(steps));
    said.insert(QStringLiteral("passedOn"), toJson(passed));
    return said;
}

Reply nextDelivery(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {dayOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto clues, options.word<Clues>(0, QStringLiteral("CLUES")));
    BQ_TRY_ASSIGN(const auto day, options.day(dayOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto next, station.books.dispatch.nextDelivery(clues, day.value_or(station.today())));
    return QJsonObject{{QStringLiteral("facility"), clues.text()}, {QStringLiteral("next"), toJson(next)}};
}

Reply loadTrip(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {overrideOption, byOption, reasonOption}, 2, 500}));
    BQ_TRY_ASSIGN(const auto lift, liftOf(options));
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto boxes, boxesOf(hand.station(), options.words().mid(1)));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(hand.station()).load(hand.trip, boxes, hand.user, lift)));
    return withTrip(hand, event);
}

Reply unloadTrip(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {whyOption, noteOption}, 2, 500}));
    BQ_TRY_ASSIGN(const auto reason, unloadReasonOf(options, UnloadReason::loadedByMistake));
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto boxes, boxesOf(hand.station(), options.words().mid(1)));
    BQ_TRY_ASSIGN(const auto event,
                  granted(TripDesk(hand.station()).unload(hand.trip, boxes, reason, noteOf(options), hand.user)));
    return withTrip(hand, event);
}

Reply departTrip(const Invocation &invocation, QStringList arguments)
{
    const QString withoutFlag = QStringLiteral("--without-missing");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{withoutFlag}, {}, 1, 1, {sealOption}}));
    BQ_TRY_ASSIGN(const auto seals, sealsOf(options, sealOption));
    const Departure departure{seals.value_or(std::vector<SealNumber>()), options.has(withoutFlag)};
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(hand.station()).depart(hand.trip, departure, hand.user)));
    return withTrip(hand, event);
}

Reply handOverTrip(const Invocation &invocation, QStringList arguments)
{
    const QString toOption = QStringLiteral("--to");
    const QString transportOption = QStringLiteral("--transport");
    const QString placeOption = QStringLiteral("--place");
    const QString brokenFlag = QStringLiteral("--seals-broken");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{brokenFlag}, {toOption, transportOption, placeOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto to, options.requiredAs<DriverId>(toOption));
    BQ_TRY_ASSIGN(const auto transport, options.oneOf<Transport>(transportOption));
    if (!transport)
        return usage(QStringLiteral("--transport is needed"));
    BQ_TRY_ASSIGN(const auto place, options.required(placeOption));
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(hand.station())
                                                .handOver(hand.trip, to, *transport, place, !options.has(brokenFlag),
                                                          hand.user)));
    return withTrip(hand, event);
}

Reply arriveTrip(const Invocation &invocation, QStringList arguments)
{
    const QString newSealOption = QStringLiteral("--new-seal");
    const QString noSealFlag = QStringLiteral("--no-seal");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{noSealFlag}, {}, 2, 2, {sealOption, newSealOption}}));
    BQ_TRY_ASSIGN(const auto facility, options.word<Clues>(1, QStringLiteral("CLUES")));
    StopSeals seals;
    BQ_TRY_ASSIGN(seals.found, sealsOf(options, sealOption));
    BQ_TRY_ASSIGN(seals.put, sealsOf(options, newSealOption));
    if (seals.found && options.has(noSealFlag))
        return usage(QStringLiteral("--seal or --no-seal, not both"));
    if (options.has(noSealFlag))
        seals.found = std::vector<SealNumber>();
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(hand.station()).arrive(hand.trip, facility, hand.user, seals)));
    return recorded(event);
}

Reply returnTrip(const Invocation &invocation, QStringList arguments)
{
    const QString backOption = QStringLiteral("--back");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {whyOption, noteOption}, 1, 1, {backOption}}));
    BQ_TRY_ASSIGN(const auto reason, unloadReasonOf(options, UnloadReason::notReached));
    BQ_TRY_ASSIGN(auto hand, takeTrip(invocation, options));
    BQ_TRY_ASSIGN(const auto back, boxesOf(hand.station(), options.values(backOption)));
    BQ_TRY_ASSIGN(const auto event,
                  granted(TripDesk(hand.station()).comeBack(hand.trip, back, reason, noteOf(options), hand.user)));
    return withTrip(hand, event);
}

Reply redirectBox(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {reasonOption}, 2, 2}));
    BQ_TRY_ASSIGN(const auto facility, options.word<Clues>(1, QStringLiteral("CLUES")));
    BQ_TRY_ASSIGN(const auto reason, options.required(reasonOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto sscc, boxOf(workplace->station(), options.words().front()));
    BQ_TRY_ASSIGN(const auto event, granted(TripDesk(workplace->station()).redirect(sscc, facility, reason, user)));
    return recorded(event);
}

} // namespace botiquin::ctl
