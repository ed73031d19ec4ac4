// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/people.h"

#include "base/hash.h"
#include "journal/dispatch/trip_desk.h"
#include "journal/dispensing/dispensing_desk.h"
#include "journal/dispensing/patient_desk.h"
#include "journal/receiving/delivery_desk.h"
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

Answered receiveBox(Site &site, const Box &box, std::map<Lot, qint64> &listed)
{
    DeliveryDesk desk(site.station());
    BQ_TRY_ASSIGN(auto hand, desk.open(box.sscc));
    listed.clear();
    for (const auto &line : hand.delivery.lines())
        listed[line.lot] += line.listed.count();
    for (const auto &[lot, units] : box.contents) {
        if (units <= 0)
            continue;
        BQ_TRY_ASSIGN(const auto told,
                      desk.tell(hand, {lot, Units(units), Units(0), Units(0), Units(0), std::nullopt}));
        if (!told)
            return refusalIn(told);
    }
    BQ_TRY(desk.tellRest(hand, false));
    BQ_TRY_ASSIGN(const auto received, desk.receive(hand, site.who().first(), std::nullopt));
    return refusalIn(received);
}

void receive(Site &site, const Box &box)
{
    auto &world = site.world();
    std::map<Lot, qint64> listed;
    bool isTold = false;
    site.act(
        QStringLiteral("receivesBox"), [&] { return receiveBox(site, box, listed); },
        [&](const EventId &event) {
            std::vector<Movement> movements;
            const QString from = place::box(box.sscc);
            for (const auto &[lot, units] : box.contents) {
                movements.push_back({from, place::facility(site.who().facility), lot, units});
                site.shelf[lot] += units;
            }
            for (const auto &[lot, units] : listed) {
                const auto came = box.contents.find(lot);
                const qint64 missing = units - (came == box.contents.end() ? 0 : came->second);
                if (missing > 0)
                    movements.push_back({from, place::loss(QStringLiteral("missing")), lot, missing});
            }
            world.auditor.done(event, movements);
            isTold = true;
        });
    if (isTold)
        std::erase_if(site.door, [sscc = box.sscc](const Box &one) { return one.sscc == sscc; });
}

void dispense(Site &site)
{
    auto &world = site.world();
    const auto lot = lotOnShelf(site);
    if (!lot)
        return;
    const qint64 units = world.people.between(1, std::min<qint64>(3, site.shelf[*lot]));
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
            world.auditor.done(event, {{shelf, place::patient(site.who().facility, number), *lot, units}});
            site.shelf[*lot] -= units;
            site.given.push_back({event, *lot, units});
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
            site.world().auditor.corrected(event, given.event);
            site.shelf[given.lot] += given.units;
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
    if (!site.door.empty())
        meetVan(site, road);
    for (const auto &box : std::vector(site.door))
        receive(site, box);
    for (qint64 n = world.people.below(4); n > 0; --n)
        dispense(site);
    if (world.people.oneIn(8))
        takeBack(site);
    if (world.people.oneIn(6))
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
