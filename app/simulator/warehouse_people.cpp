// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/people.h"

#include "journal/dispatch/trip_desk.h"
#include "journal/packing/packing_desk.h"
#include "journal/recalls/recall_desk.h"
#include "journal/receiving/stock_desk.h"
#include "journal/scans/scan_resolver.h"

#include <algorithm>
#include <memory>

namespace botiquin::simulation {

namespace {

const Good &goodOf(const World &world, const Clave &item)
{
    const auto &goods = world.plan.goods;
    return *std::find_if(goods.begin(), goods.end(), [&](const Good &good) { return good.item == item; });
}

/// What a scanner reads off a pack.
QByteArray packScan(const Good &good, const Lot &lot)
{
    return "]d201" + good.gtin.text().toLatin1() + "17" +
           lot.expiry.day().toString(QStringLiteral("yyMMdd")).toLatin1() + "10" + lot.text.text().toLatin1();
}

void receiveGoods(Site &site, const Good &good)
{
    auto &world = site.world();
    const auto known = lotOnShelf(site, good.item);
    const bool isNew = !known || world.people.oneIn(2);
    const Lot lot =
        isNew ? Lot{good.item, std::nullopt, *LotText::parse(QStringLiteral("L%1").arg(world.people.below(1000))),
                    *Date::of(2028, 1 + int(world.people.below(12)), 28)}
              : *known;
    const qint64 units = world.people.between(40, 160);
    const qint64 typed = world.strikes(Fault::errors, 4) ? units + world.luck.between(1, 9) : units;
    if (typed != units)
        world.noteFault(site.called(), QStringLiteral("mistyped"));
    const QString supplier = QStringLiteral("Distribuidora %1").arg(world.people.between(1, 3));
    site.act(
        QStringLiteral("receivesGoods"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto received, StockDesk(site.station())
                                                   .receive(*SupplierName::parse(supplier), std::nullopt,
                                                            {{lot, Units(typed), {}, {}}}, site.who().last()));
            return refusalIn(received);
        },
        [&](const EventId &event) {
            site.note(event, {{place::supplier(supplier), place::facility(site.who().facility), lot, typed}});
            site.shelf()[lot] += units;
            if (typed != units)
                site.mistyped.push_back({event, {{lot, units}}, {}, supplier});
        });
}

/// Somebody looks at the delivery note again.
void correctGoods(Site &site)
{
    const auto mistyped = site.mistyped.back();
    site.mistyped.pop_back();
    const auto &[lot, units] = *mistyped.lots.begin();
    const StockReceived right{
        site.who().facility, *SupplierName::parse(mistyped.supplier), std::nullopt, {{lot, Units(units), {}, {}}}};
    site.act(
        QStringLiteral("correctsGoods"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto corrected,
                          StockDesk(site.station())
                              .correct(mistyped.event, right, QStringLiteral("mal escrito"), site.who().last()));
            return refusalIn(corrected);
        },
        [&](const EventId &event) {
            site.world().auditor.corrected(
                site.machine(), event, mistyped.event,
                {{place::supplier(mistyped.supplier), place::facility(site.who().facility), lot, units}});
        });
}

/// Scans one pack of the lot and types how many there are.
Answered packLot(Site &site, BoxInHand &hand, const Clave &item, const Lot &lot, qint64 units)
{
    auto &station = site.station();
    const auto &user = site.who().first();
    PackingDesk desk(station);
    const QByteArray code = packScan(goodOf(site.world(), item), lot);
    BQ_TRY_ASSIGN(const auto meaning,
                  ScanResolver(station.books.catalog, station.facility).resolve(code, station.today()));
    const auto *read = std::get_if<PackRead>(&meaning);
    if (!read)
        return QStringLiteral("notAPack");
    const packing::PackUnits command{read->item, read->lot, read->units, packing::Entering::scanned, code};
    BQ_TRY_ASSIGN(const auto scanned, desk.judge(hand, command, user, item));
    if (!scanned)
        return refusalIn(scanned);
    BQ_TRY(desk.keep(hand, scanned->entry));
    if (units == 1)
        return QString();
    BQ_TRY_ASSIGN(const auto typed, desk.judge(hand, packing::SetQuantity{item, Units(units)}, user, item));
    if (!typed)
        return refusalIn(typed);
    BQ_TRY(desk.keep(hand, typed->entry));
    return QString();
}

Outcome<void> packLine(Site &site, BoxInHand &hand, const Clave &item)
{
    for (const auto &[lot, there] : std::map(site.shelf())) {
        const qint64 missing = hand.box.line(item)->missing().count();
        if (missing <= 0)
            return {};
        if (lot.item != item)
            continue;
        BQ_TRY_ASSIGN(const qint64 left, leftOf(site, lot));
        const qint64 packed = hand.box.packedOf(lot, item).count();
        if (left > 0)
            BQ_TRY(packLot(site, hand, item, lot, packed + std::min(missing, left)));
    }
    const auto *line = hand.box.line(item);
    if (!line->isOpen())
        return {};
    PackingDesk desk(site.station());
    BQ_TRY_ASSIGN(const auto marked,
                  desk.judge(hand, packing::MarkShort{item, {packing::ShortReason::Kind::noneInWarehouse, {}}},
                             site.who().first(), item));
    return marked ? desk.keep(hand, *marked) : Outcome<void>();
}

Answered packBox(Site &site, const KitId &kit, BoxClass boxClass, std::map<Lot, qint64> &contents)
{
    PackingDesk desk(site.station());
    const auto &people = site.who().people;
    BQ_TRY_ASSIGN(auto opened, desk.open(kit, boxClass, people[0]));
    if (!opened)
        return refusalIn(opened);
    auto &hand = *opened;
    for (const auto &line : std::vector(hand.lines))
        BQ_TRY(packLine(site, hand, line.item));
    BQ_TRY_ASSIGN(const auto checked, desk.judge(hand, packing::CheckBox{}, people[1]));
    if (!checked)
        return refusalIn(checked);
    BQ_TRY(desk.keep(hand, *checked));
    contents.clear();
    for (const auto &line : hand.box.lines()) {
        for (const auto &packed : line.lots)
            contents[packed.lot] += packed.units.count();
    }
    packing::SealBox command;
    command.seal = *SealNumber::parse(QStringLiteral("S%1").arg(site.world().people.next() >> 16));
    BQ_TRY_ASSIGN(const auto sealed, desk.seal(hand, command, people[0]));
    return refusalIn(sealed);
}

/// The box that somebody left open, or the first that waits.
std::optional<BoxOrder> nextBox(Site &site, const RoundId &round, BoxClass boxClass)
{
    auto &kits = site.station().books.kits;
    for (const auto progress : {BoxProgress::open, BoxProgress::waiting}) {
        const auto boxes = kits.boxes({site.who().facility, round, boxClass, progress, {}}, 0, 1);
        if (boxes && !boxes->empty())
            return boxes->front();
    }
    return std::nullopt;
}

void packNext(Site &site, const RoundId &round, BoxClass boxClass)
{
    auto &world = site.world();
    const auto next = nextBox(site, round, boxClass);
    if (!next)
        return;
    const auto &order = *next;
    const auto &stations = world.plan.stations;
    const auto clinic = std::find_if(stations.begin(), stations.end(),
                                     [&](const Workstation &one) { return one.facility == order.facility; });
    std::map<Lot, qint64> contents;
    site.act(
        QStringLiteral("packs"), [&] { return packBox(site, order.kit, boxClass, contents); },
        [&](const EventId &event) {
            const auto sealed = bodyOf<BoxSealed>(site, event);
            std::vector<Movement> movements;
            for (const auto &[lot, units] : contents) {
                if (sealed)
                    movements.push_back({place::facility(site.who().facility), place::box(sealed->sscc), lot, units});
                site.shelf()[lot] -= units;
            }
            site.note(event, movements);
            if (sealed)
                site.premises().depot.push_back({sealed->sscc, size_t(clinic - stations.begin()), contents});
        });
}

void loadAndLeave(Site &site, const TripId &trip, std::vector<Journey> &road)
{
    auto &world = site.world();
    const auto &user = site.who().last();
    Journey journey{trip, site.index(), {}, {}};
    for (const auto &box : site.premises().depot) {
        const bool isAboard = site.act(QStringLiteral("loads"), [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto loaded, TripDesk(site.station()).load(trip, {box.sscc}, user));
            return refusalIn(loaded);
        });
        const auto facts = site.station().books.dispatch.boxFacts(box.sscc);
        if (isAboard || (facts && *facts && (*facts)->aboard == trip))
            journey.boxes.push_back(box);
    }
    const bool hasLeft = site.act(QStringLiteral("leaves"), [&]() -> Answered {
        BQ_TRY_ASSIGN(const auto left, TripDesk(site.station()).depart(trip, {{}, true}, user));
        return refusalIn(left);
    });
    if (!hasLeft)
        return;
    for (const auto &box : journey.boxes)
        std::erase_if(site.premises().depot, [&](const Box &one) { return one.sscc == box.sscc; });
    for (size_t i = 0; i < world.plan.stations.size(); ++i) {
        const auto &station = world.plan.stations[i];
        if (station.trade == Trade::clinic && station.warehouse == site.index())
            journey.stops.push_back(i);
    }
    road.push_back(std::move(journey));
}

void sendTrip(Site &site, const RoundId &round, std::vector<Journey> &road)
{
    const auto &plan = site.world().plan;
    const auto trip = *TripId::parse(QStringLiteral("%1/%2/1").arg(round.text(), plan.routeOf(site.index()).text()));
    const auto known = site.station().books.dispatch.trip(trip);
    if (!known || (*known && (*known)->state == TripState::onTheRoad) ||
        (*known && (*known)->state == TripState::returned))
        return;
    if (!*known) {
        site.act(QStringLiteral("plansTrip"), [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto planned, TripDesk(site.station())
                                                  .plan({round,
                                                         plan.routeOf(site.index()),
                                                         {},
                                                         plan.vehicleOf(site.index()),
                                                         plan.driverOf(site.index()),
                                                         false},
                                                        site.who().last()));
            return refusalIn(planned);
        });
    }
    loadAndLeave(site, trip, road);
}

/// The van is back in the yard, with what nobody took.
void welcomeBack(Site &site, std::vector<Journey> &road)
{
    for (auto &journey : road) {
        if (journey.from != site.index() || !journey.stops.empty())
            continue;
        std::vector<Sscc> back;
        for (const auto &box : journey.boxes)
            back.push_back(box.sscc);
        site.act(QStringLiteral("comesBack"), [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto returned, TripDesk(site.station())
                                                   .comeBack(journey.trip, back, UnloadReason::notReached,
                                                             QStringLiteral(""), site.who().last()));
            return refusalIn(returned);
        });
        site.premises().depot.insert(site.premises().depot.end(), journey.boxes.begin(), journey.boxes.end());
        journey.boxes.clear();
    }
    std::erase_if(road, [&](const Journey &one) { return one.from == site.index() && one.stops.empty(); });
}

void writeOff(Site &site)
{
    const auto lot = lotOnShelf(site);
    if (!lot)
        return;
    const auto left = leftOf(site, *lot);
    if (!left || *left <= 0)
        return;
    const qint64 units = site.world().people.between(1, std::min<qint64>(5, *left));
    site.act(
        QStringLiteral("writesOff"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto written, StockDesk(site.station())
                                                  .writeOff(*lot, Units(units), LossReason::damaged, QStringLiteral(""),
                                                            site.who().last()));
            return refusalIn(written);
        },
        [&](const EventId &event) {
            site.note(event,
                      {{place::facility(site.who().facility), place::loss(QStringLiteral("damaged")), *lot, units}});
            site.shelf()[*lot] -= units;
        });
}

/// What was packed wrongly lies in the warehouse again.
void reopen(Site &site)
{
    auto &depot = site.premises().depot;
    if (depot.empty())
        return;
    const auto box = site.world().people.pick(depot);
    site.world().noteFault(site.called(), QStringLiteral("packedWrongly"));
    site.act(
        QStringLiteral("reopensBox"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto reopened,
                          PackingDesk(site.station())
                              .reopen(box.sscc, *packing::OverrideReason::parse(QStringLiteral("mal empacada")),
                                      site.who().last()));
            return refusalIn(reopened);
        },
        [&](const EventId &event) {
            std::vector<Movement> movements;
            for (const auto &[lot, units] : box.contents) {
                movements.push_back({place::box(box.sscc), place::facility(site.who().facility), lot, units});
                site.shelf()[lot] += units;
            }
            site.note(event, movements);
            std::erase_if(depot, [&](const Box &one) { return one.sscc == box.sscc; });
        });
}

/// Another clinic of the route needs it more.
void redirect(Site &site)
{
    auto &world = site.world();
    auto &depot = site.premises().depot;
    const size_t to = size_t(world.people.below(qint64(world.plan.stations.size())));
    const auto &clinic = world.plan.stations[to];
    if (depot.empty() || clinic.trade != Trade::clinic || clinic.warehouse != site.index())
        return;
    const Sscc sscc = world.people.pick(depot).sscc;
    site.act(
        QStringLiteral("redirectsBox"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto redirected,
                          TripDesk(site.station())
                              .redirect(sscc, clinic.facility, QStringLiteral("hace falta"), site.who().last()));
            return refusalIn(redirected);
        },
        [&](const EventId &event) {
            site.note(event, {});
            for (auto &box : depot)
                box.to = box.sscc == sscc ? to : box.to;
        });
}

void recall(Site &site)
{
    const auto lot = lotOnShelf(site);
    if (!lot || !site.authority())
        return;
    const auto id = *RecallId::parse(QStringLiteral("ALERTA %1").arg(site.world().people.below(100'000)));
    site.act(QStringLiteral("recalls"), [&]() -> Answered {
        BQ_TRY_ASSIGN(const auto issued,
                      RecallDesk(site.station(), site.authority())
                          .issue({id, RecallClass::two, lot->item, {}, lot->text, {}, QStringLiteral("partículas")},
                                 site.who().last()));
        return refusalIn(issued);
    });
}

} // namespace

void workAtWarehouse(Site &site, std::vector<Journey> &road)
{
    auto &world = site.world();
    for (const auto &good : world.plan.goods) {
        qint64 there = 0;
        for (const auto &[lot, units] : site.shelf())
            there += lot.item == good.item ? units : 0;
        if (there < 60 && !world.people.oneIn(4))
            receiveGoods(site, good);
    }
    welcomeBack(site, road);
    const int day = world.day();
    const auto &round =
        world.plan
            .rounds[size_t(std::min<qint64>(day / RegionPlan::daysOfRound, qint64(world.plan.rounds.size()) - 1))];
    const int dayOfRound = day % RegionPlan::daysOfRound;
    // Two computers that know nothing of each other would give two boxes one number: there nobody packs.
    if (dayOfRound < 3 && !site.premises().hasHiddenTwins()) {
        for (int n = 0; n < 3; ++n)
            packNext(site, round, world.people.oneIn(3) ? BoxClass::supplies : BoxClass::dry);
    }
    if (dayOfRound >= 2)
        sendTrip(site, round, road);
    if (world.people.oneIn(6))
        writeOff(site);
    if (site.writesAlone() && world.people.oneIn(10))
        countShelf(site, {world.people.pick(world.plan.goods).item}, site.who().last());
    if (world.people.oneIn(40))
        recall(site);
    if (world.people.oneIn(12))
        redirect(site);
    if (world.strikes(Fault::errors, 12))
        reopen(site);
    if (!site.mistyped.empty() && world.people.oneIn(3))
        correctGoods(site);
    takeUnseen(site);
    answerRecalls(site, site.who().last());
}

} // namespace botiquin::simulation
