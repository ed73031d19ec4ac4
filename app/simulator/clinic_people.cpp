// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/people.h"

#include "base/hash.h"
#include "journal/dispatch/trip_desk.h"
#include "journal/dispensing/dispensing_desk.h"
#include "journal/dispensing/patient_desk.h"
#include "journal/receiving/delivery_desk.h"
#include "journal/receiving/move_desk.h"
#include "journal/shortages/shortage_desk.h"

#include <algorithm>
#include <set>

namespace botiquin::simulation {

namespace {

/// Keeps nothing from anybody: nobody of a simulated clinic lives.
class OpenVault : public PatientVault
{
public:
    QByteArray sought(const QByteArray &text) const override { return blake2b256({text}); }
    QByteArray seal(const QByteArray &plain) const override { return plain; }
    Outcome<QByteArray> open(const QByteArray &sealed) const override { return sealed; }
};

/// What somebody finds in a box, and says of it.
struct Found
{
    std::map<Lot, qint64> listed; ///< by the list that the program shows
    std::map<Lot, qint64> broken; ///< of what is in it
};

Answered receiveBox(Site &site, const Box &box, Found &found)
{
    DeliveryDesk desk(site.station());
    BQ_TRY_ASSIGN(auto hand, desk.open(box.sscc));
    found.listed.clear();
    for (const auto &line : hand.delivery.lines())
        found.listed[line.lot] += line.listed.count();
    for (const auto &[lot, units] : box.contents) {
        if (units <= 0)
            continue;
        const qint64 broken = found.broken[lot];
        BQ_TRY_ASSIGN(const auto told,
                      desk.tell(hand, {lot, Units(units - broken), Units(broken), Units(0), Units(0), std::nullopt}));
        if (!told)
            return refusalIn(told);
    }
    BQ_TRY(desk.tellRest(hand, false));
    BQ_TRY_ASSIGN(const auto received, desk.receive(hand, site.who().first(), std::nullopt));
    return refusalIn(received);
}

std::vector<Movement> movementsOf(Site &site, const Box &box, Found &found)
{
    std::vector<Movement> movements;
    const QString from = place::box(box.sscc);
    for (const auto &[lot, units] : box.contents) {
        const qint64 broken = found.broken[lot];
        if (units > broken)
            movements.push_back({from, place::facility(site.who().facility), lot, units - broken});
        if (broken > 0)
            movements.push_back({from, place::loss(QStringLiteral("damaged")), lot, broken});
    }
    for (const auto &[lot, units] : found.listed) {
        const auto came = box.contents.find(lot);
        const qint64 missing = units - (came == box.contents.end() ? 0 : came->second);
        if (missing > 0)
            movements.push_back({from, place::loss(QStringLiteral("missing")), lot, missing});
    }
    return movements;
}

void putOnShelf(Site &site, const Box &box, Found &found, qint64 sign)
{
    for (const auto &[lot, units] : box.contents)
        site.shelf()[lot] += sign * (units - found.broken[lot]);
}

/// The box was received before, and nobody looked.
void receiveAgain(Site &site, const Box &box)
{
    Found found;
    site.world().noteFault(site.called(), QStringLiteral("receivedTwice"));
    site.act(QStringLiteral("receivesBoxAgain"), [&] { return receiveBox(site, box, found); });
}

void receive(Site &site, const Box &box)
{
    auto &world = site.world();
    Found found;
    for (const auto &[lot, units] : box.contents) {
        if (units <= 0 || !world.strikes(Fault::errors, 10))
            continue;
        world.noteFault(site.called(), QStringLiteral("broken"));
        found.broken[lot] = world.luck.between(1, std::min<qint64>(3, units));
    }
    bool isTold = false;
    site.act(
        QStringLiteral("receivesBox"), [&] { return receiveBox(site, box, found); },
        [&](const EventId &event) {
            site.note(event, movementsOf(site, box, found));
            putOnShelf(site, box, found, 1);
            isTold = true;
            if (found.broken.empty())
                site.received.push_back({event, {}, box});
        });
    if (!isTold)
        return;
    std::erase_if(site.premises().door, [sscc = box.sscc](const Box &one) { return one.sscc == sscc; });
    if (world.strikes(Fault::errors, 6)) {
        std::erase_if(site.received, [&](const Site::Past &past) { return past.box->sscc == box.sscc; });
        receiveAgain(site, box);
    }
}

/// It was not that box: it goes back to the door, to be received once more.
void sendBack(Site &site)
{
    const auto received = site.received.back();
    site.received.pop_back();
    const auto &box = *received.box;
    const bool isWhole = std::all_of(box.contents.begin(), box.contents.end(),
                                     [&](const auto &lot) { return site.shelf()[lot.first] >= lot.second; });
    if (!isWhole)
        return;
    site.act(
        QStringLiteral("takesReceiptBack"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto corrected,
                          StockDesk(site.station())
                              .correct(received.event, std::nullopt, QStringLiteral("otra caja"), site.who().first()));
            return refusalIn(corrected);
        },
        [&](const EventId &event) {
            Found whole;
            site.world().auditor.corrected(site.machine(), event, received.event);
            putOnShelf(site, box, whole, -1);
            site.premises().door.push_back(box);
        });
}

/// Sends what there is too much of to a neighbour, in a box of its own.
void sendSurplus(Site &site)
{
    auto &world = site.world();
    const auto &stations = world.plan.stations;
    const size_t to = size_t(world.people.below(qint64(stations.size())));
    const auto lot = lotOnShelf(site);
    if (!lot || to == site.index() || stations[to].trade != Trade::clinic)
        return;
    const qint64 units = world.people.between(1, site.shelf()[*lot]);
    site.act(
        QStringLiteral("sendsSurplus"),
        [&]() -> Answered {
            const receiving::MoveUnits surplus{
                stations[to].facility, MoveReason::surplus, QStringLiteral(""), {{*lot, Units(units)}}};
            BQ_TRY_ASSIGN(const auto moved, MoveDesk(site.station()).move(surplus, site.who().first()));
            return refusalIn(moved);
        },
        [&](const EventId &event) {
            const auto moved = bodyOf<StockMoved>(site, event);
            if (!moved)
                return;
            site.note(event, {{place::facility(site.who().facility), place::box(moved->sscc), *lot, units}});
            site.shelf()[*lot] -= units;
            site.premises().outgoing.push_back({moved->sscc, to, {{*lot, units}}});
        });
}

void dispense(Site &site)
{
    auto &world = site.world();
    const auto lot = lotOnShelf(site);
    if (!lot)
        return;
    const qint64 units = world.people.between(1, std::min<qint64>(3, site.shelf()[*lot]));
    const auto who = Patient::of(
        PatientKey::ofCredential(*CredentialCode::parse(QStringLiteral("K%1").arg(world.people.below(30)))));
    qint64 number = 0;
    site.act(
        QStringLiteral("dispenses"),
        [&]() -> Answered {
            OpenVault vault;
            BQ_TRY_ASSIGN(const auto patient, PatientDesk(site.station(), vault).admit(who, site.who().first()));
            if (!patient)
                return refusalIn(patient);
            number = patient->number;
            const DispenseOrder order{
                number, {{lot->item, Units(units), *lot}}, Prescription{QStringLiteral("R-1"), QStringLiteral("Dr.")}};
            BQ_TRY_ASSIGN(const auto given, DispensingDesk(site.station()).dispense(order, site.who().first()));
            return refusalIn(given);
        },
        [&](const EventId &event) {
            const QString shelf = place::facility(site.who().facility);
            site.note(event, {{shelf, place::patient(site.who().facility, number), *lot, units}});
            site.shelf()[*lot] -= units;
            site.given.push_back({event, {{*lot, units}}, {}});
        });
}

/// Somebody brings back what they were given today by mistake.
void takeBack(Site &site)
{
    if (site.given.empty())
        return;
    const auto given = site.given.back();
    site.given.pop_back();
    site.act(
        QStringLiteral("takesBack"),
        [&]() -> Answered {
            BQ_TRY_ASSIGN(
                const auto taken,
                DispensingDesk(site.station()).takeBack(given.event, QStringLiteral("por error"), site.who().first()));
            return refusalIn(taken);
        },
        [&](const EventId &event) {
            site.world().auditor.corrected(site.machine(), event, given.event);
            for (const auto &[lot, units] : given.lots)
                site.shelf()[lot] += units;
        });
}

void reportShortage(Site &site)
{
    auto &world = site.world();
    const auto &good = world.people.pick(world.plan.goods);
    site.act(QStringLiteral("reportsShortage"), [&]() -> Answered {
        BQ_TRY_ASSIGN(const auto reported, ShortageDesk(site.station())
                                               .report({good.item, Urgency::soon, ShortageReason::moreConsumption,
                                                        Units(world.people.between(1, 20))},
                                                       site.who().first()));
        return refusalIn(reported);
    });
}

void closeShortage(Site &site)
{
    const auto waiting = site.station().books.shortages.shortages({site.who().facility, {}, false, {}}, 0, 10);
    if (!waiting || waiting->empty())
        return;
    const auto &shortage = site.world().people.pick(*waiting);
    site.act(QStringLiteral("closesShortage"), [&]() -> Answered {
        BQ_TRY_ASSIGN(const auto closed,
                      ShortageDesk(site.station()).close(shortage.event, QStringLiteral(""), site.who().first()));
        return refusalIn(closed);
    });
}

void meetVan(Site &site, const std::vector<Journey> &road)
{
    for (const auto &journey : road) {
        const bool stopsHere =
            std::find(journey.stops.begin(), journey.stops.end(), site.index()) != journey.stops.end();
        if (stopsHere || site.world().plan.stations[site.index()].warehouse != journey.from)
            continue;
        site.act(QStringLiteral("seesVan"), [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto arrived,
                          TripDesk(site.station()).arrive(journey.trip, site.who().facility, site.who().first()));
            return refusalIn(arrived);
        });
    }
}

} // namespace

void workAtClinic(Site &site, const std::vector<Journey> &road)
{
    auto &world = site.world();
    if (!site.premises().door.empty())
        meetVan(site, road);
    for (const auto &box : std::vector(site.premises().door))
        receive(site, box);
    if (!site.received.empty() && world.strikes(Fault::errors, 8))
        sendBack(site);
    for (qint64 n = world.people.below(5); n > 0; --n)
        dispense(site);
    if (site.writesAlone() && world.people.oneIn(12))
        sendSurplus(site);
    takeUnseen(site);
    if (world.people.oneIn(8))
        takeBack(site);
    if (site.writesAlone() && world.people.oneIn(6))
        countShelf(site, {world.people.pick(world.plan.goods).item}, site.who().first());
    if (world.people.oneIn(8))
        reportShortage(site);
    if (world.people.oneIn(8))
        closeShortage(site);
    answerRecalls(site, site.who().first());
}

void workAtOffice(Site &site)
{
    auto &world = site.world();
    const auto waiting = site.station().books.shortages.shortages({{}, ShortageState::reported, false, {}}, 0, 5);
    if (!waiting)
        return;
    for (const auto &shortage : *waiting) {
        site.act(QStringLiteral("answersShortage"), [&]() -> Answered {
            BQ_TRY_ASSIGN(const auto answered, ShortageDesk(site.station())
                                                   .answer({shortage.event,
                                                            ShortageAnswer::willCome,
                                                            Units(world.people.between(1, 10)),
                                                            {},
                                                            {},
                                                            QStringLiteral("")},
                                                           site.who().last()));
            return refusalIn(answered);
        });
    }
}

} // namespace botiquin::simulation
