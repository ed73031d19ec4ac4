// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/trip_facts.h"

#include "domain/planning/route_order.h"
#include "journal/planning/plan_book.h"
#include "journal/stock/stock_book.h"
#include "reports/facts_digest.h"

#include <algorithm>

namespace botiquin::reports {

namespace {

Outcome<QString> nameOf(Books &books, const Clues &clues)
{
    BQ_TRY_ASSIGN(const auto facility, books.catalog.facility(clues));
    return facility ? facility->displayName : clues.text();
}

/// The lots that a line is taken from: the first to expire of those that are neither held nor recalled and last long enough.
Outcome<std::vector<PickingLot>> lotsFor(Books &books, const PickScope &scope, const PickLine &line, Date servesUntil)
{
    BQ_TRY_ASSIGN(auto stock, books.stock.lots(Place::facility(scope.warehouse), line.item));
    std::erase_if(stock, [&](const LotStock &lot) { return lot.held || lot.units <= Units(0) || lot.expiry < servesUntil; });
    std::stable_sort(stock.begin(), stock.end(), [](const LotStock &a, const LotStock &b) { return a.expiry < b.expiry; });
    std::vector<PickingLot> lots;
    Units left = line.units;
    for (const auto &lot : stock) {
        if (left <= Units(0))
            break;
        const Units taken = std::min(left, lot.units);
        lots.push_back({lot.text, lot.expiry, taken});
        left -= taken;
    }
    return lots;
}

Outcome<RoadTrip> roadTrip(Books &books, const Trip &trip)
{
    BQ_TRY_ASSIGN(const auto warehouse, nameOf(books, trip.warehouse));
    BQ_TRY_ASSIGN(const auto round, books.kits.round(trip.round));
    return RoadTrip{trip.trip, trip.route, trip.round, round ? std::optional(round->month) : std::nullopt,
                    round ? std::optional(round->roundKind) : std::nullopt, trip.leavesOn, warehouse, trip.transport,
                    trip.plates, trip.driverName, trip.seals};
}

RoadStop &stopFor(std::vector<RoadStop> &stops, const TripBox &box)
{
    const auto found = std::find_if(stops.begin(), stops.end(),
                                    [&](const RoadStop &stop) { return stop.facility == box.facility; });
    if (found != stops.end())
        return *found;
    return stops.emplace_back(RoadStop{{}, box.facility, box.displayName, {}, {}});
}

Outcome<std::vector<RoadStop>> roadStops(Books &books, const TripId &trip)
{
    BQ_TRY_ASSIGN(const auto stops, books.dispatch.stops(trip));
    BQ_TRY_ASSIGN(const auto boxes, books.dispatch.boxes(trip));
    std::vector<RoadStop> visited;
    for (const auto &stop : stops)
        visited.push_back({stop.position, stop.facility, stop.displayName, stop.municipality, {}});
    for (const auto &box : boxes) {
        if (box.state != TripBoxState::notSealed && box.state != TripBoxState::sealed)
            stopFor(visited, box).boxes.push_back({*box.sscc, box.boxClass, box.seal, box.claves, box.units});
    }
    return visited;
}

/// The route's hand-overs as they lie among the stops that are visited.
Outcome<std::vector<HandOver>> handOversOf(Books &books, const RouteId &route, const std::vector<RoadStop> &stops)
{
    BQ_TRY_ASSIGN(const auto defined, books.plans.route(route));
    if (!defined || !defined->handOvers)
        return std::vector<HandOver>();
    auto handOvers = *defined->handOvers;
    for (auto &handOver : handOvers) {
        const auto before = defined->stops.begin()
            + std::clamp<qsizetype>(handOver.afterStop, 0, qsizetype(defined->stops.size()));
        handOver.afterStop = int(std::count_if(stops.begin(), stops.end(), [&](const RoadStop &stop) {
            return std::find(defined->stops.begin(), before, stop.facility) != before;
        }));
    }
    return handOvers;
}

/// Where the load changed hands, after the stops that had been reached by then; and where it still is to.
Outcome<std::vector<HandOver>> withPassed(Books &books, const TripId &trip, std::vector<HandOver> foreseen)
{
    BQ_TRY_ASSIGN(const auto passed, books.dispatch.passedOn(trip));
    BQ_TRY_ASSIGN(const auto stops, books.dispatch.stops(trip));
    std::vector<HandOver> handOvers;
    for (const auto &one : passed) {
        const auto reached = std::count_if(stops.begin(), stops.end(), [&](const TripStop &stop) {
            return stop.arrivedAt && *stop.arrivedAt <= one.time;
        });
        const QString place = one.place.isEmpty() ? one.carrierName : one.place + QStringLiteral(" · ") + one.carrierName;
        handOvers.push_back({int(reached), one.transport, place});
        const auto same = std::find_if(foreseen.begin(), foreseen.end(), [&](const HandOver &planned) {
            return planned.place.compare(one.place, Qt::CaseInsensitive) == 0 || planned.transport == one.transport;
        });
        if (same != foreseen.end())
            foreseen.erase(same);
    }
    handOvers.insert(handOvers.end(), foreseen.begin(), foreseen.end());
    std::stable_sort(handOvers.begin(), handOvers.end(),
                     [](const HandOver &a, const HandOver &b) { return a.afterStop < b.afterStop; });
    return handOvers;
}

std::optional<MapSpot> spotOf(const std::optional<FacilityRow> &facility)
{
    if (!facility || !facility->latitude || !facility->longitude)
        return std::nullopt;
    return MapSpot{*facility->latitude, *facility->longitude};
}

/// Of the stops that the trip visits in their order; what goes to none of them has no hour.
Outcome<void> foreseeArrivals(Books &books, const Trip &trip, std::vector<RoadStop> &stops)
{
    BQ_TRY_ASSIGN(const auto route, books.plans.route(trip.route));
    if (!route || !route->windowFrom || !route->windowTo)
        return {};
    BQ_TRY_ASSIGN(const auto warehouse, books.catalog.facility(trip.warehouse));
    std::vector<planning::StopSpot> spots;
    for (const auto &stop : stops) {
        BQ_TRY_ASSIGN(const auto facility, books.catalog.facility(stop.facility));
        if (stop.position)
            spots.push_back({stop.facility, spotOf(facility)});
    }
    const auto minutes = planning::arrivals(spotOf(warehouse), spots, *route->windowFrom, *route->windowTo);
    auto next = minutes.begin();
    for (auto &stop : stops) {
        if (stop.position)
            stop.arrives = *next++;
    }
    return {};
}

} // namespace

Outcome<std::optional<Manifest>> manifestOf(Books &books, const TripId &trip, const Printing &printing)
{
    BQ_TRY_ASSIGN(const auto found, books.dispatch.trip(trip));
    if (!found)
        return std::optional<Manifest>();
    BQ_TRY_ASSIGN(auto facts, roadTrip(books, *found));
    BQ_TRY_ASSIGN(auto stops, roadStops(books, trip));
    BQ_TRY(foreseeArrivals(books, *found, stops));
    BQ_TRY_ASSIGN(auto foreseen, handOversOf(books, found->route, stops));
    BQ_TRY_ASSIGN(auto handOvers, withPassed(books, trip, std::move(foreseen)));
    auto stamp = stampOf(printing, {PaperKind::manifest, {trip.text()}},
                         factsDigest(QStringLiteral("manifest"), facts, stops, handOvers));
    return std::optional(Manifest{std::move(facts), std::move(stops), std::move(stamp), printing.locale,
                                  std::move(handOvers)});
}

Outcome<std::vector<DeliveryNote>> deliveryNotesOf(Books &books, const TripId &trip, const std::optional<Clues> &stop,
                                                   const Printing &printing)
{
    std::vector<DeliveryNote> notes;
    BQ_TRY_ASSIGN(const auto manifest, manifestOf(books, trip, printing));
    if (!manifest)
        return notes;
    for (auto visited : manifest->stops) {
        if (visited.boxes.empty() || (stop && visited.facility != *stop))
            continue;
        // A note does not say the hour: its digest is of what it says.
        visited.arrives.reset();
        auto stamp = stampOf(printing, {PaperKind::deliveryNote, {trip.text(), visited.facility.text()}},
                             factsDigest(QStringLiteral("delivery-note"), manifest->trip, visited));
        notes.push_back({manifest->trip, visited, int(manifest->stops.size()), std::move(stamp), printing.locale});
    }
    return notes;
}

Outcome<PickingList> pickingListOf(Books &books, const PickScope &scope, packing::ShelfLifeMargin margin,
                                   const Printing &printing)
{
    BQ_TRY_ASSIGN(const auto round, books.plans.round(scope.round));
    const Date servesUntil = round ? margin.servesUntil(round->month) : Date::ofLocal(printing.at);
    BQ_TRY_ASSIGN(const auto lines, books.dispatch.picking(scope));
    BQ_TRY_ASSIGN(const auto warehouse, nameOf(books, scope.warehouse));
    const QString subject = scope.kit ? scope.kit->text() : scope.route ? scope.route->text() : QString();
    PickingList list{warehouse, scope.round, subject, {}, {}, printing.locale};
    for (const auto &line : lines) {
        list.lines.push_back({line.slot, line.item, QString(line.displayName + u' ' + line.strength).trimmed(),
                              line.presentation, line.boxClass, line.boxes, line.units});
        BQ_TRY_ASSIGN(list.lines.back().lots, lotsFor(books, scope, line, servesUntil));
    }
    QStringList parts{scope.round.text()};
    if (scope.kit || scope.route)
        parts << (scope.kit ? u'K' + scope.kit->text() : u'R' + scope.route->text());
    list.stamp = stampOf(printing, {PaperKind::pickingList, parts, scope.warehouse},
                         factsDigest(QStringLiteral("picking-list"), list.round, list.subject, list.lines));
    return list;
}

} // namespace botiquin::reports
