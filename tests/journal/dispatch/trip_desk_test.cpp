// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/road.h"
#include "support/suite.h"

#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;
using dispatch::LoadRefusal;

class TripDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Road> m_road;
    std::unique_ptr<TripDesk> m_desk;

    template <class T>
    static TripRefusal rule(const TripDesk::Told<T> &told)
    {
        if (!told)
            qFatal("%s", qPrintable(told.error().detail));
        if (*told)
            qFatal("it was not refused");
        return told->error().rule;
    }
    template <class T>
    static LoadRefusal loadRule(const TripDesk::Told<T> &told)
    {
        return rule(told) == TripRefusal::boxRefused ? *told->error().load : LoadRefusal::unknownBox;
    }

    void planFirst() { QVERIFY(*m_desk->plan({m_road->round, route37, {}, van, driver}, supervisor)); }
    void dayPasses() { m_road->clock.advance(86'400); }
private Q_SLOTS:
    void init()
    {
        m_road = std::make_unique<Road>();
        m_desk = std::make_unique<TripDesk>(*m_road->station);
    }

    void aTripIsPlannedFromTheRoutesOrders()
    {
        planFirst();
        const Trip trip = m_road->trip();
        QVERIFY(trip.state == TripState::planned);
        QCOMPARE(trip.leavesOn.iso(), QStringLiteral("2026-11-24"));
        QCOMPARE(trip.stops, 3);
        QCOMPARE(trip.boxes, 9); // dry, cold and supplies for each
        QCOMPARE(trip.sealed, 0);
        QCOMPARE(trip.plates, QStringLiteral("RX-48-217"));
        QCOMPARE(trip.driverName, QStringLiteral("Pedro Sánchez Martínez"));
        const auto stops = *m_road->book().dispatch.stops(firstTrip);
        QVERIFY(stops.front().facility == SmallRegion::clinicClues(0));
        QCOMPARE(stops.back().position, 3);
    }

    void planningIsRefusedByName()
    {
        const TripPlan plan{m_road->round, route37};
        QVERIFY(rule(m_desk->plan(plan, dispatcher)) == TripRefusal::noRight);
        QVERIFY(rule(m_desk->plan({*RoundId::parse(QStringLiteral("2027-01")), route37}, supervisor)) == TripRefusal::unknownRound);
        QVERIFY(rule(m_desk->plan({m_road->round, *RouteId::parse(QStringLiteral("20-999"))}, supervisor)) == TripRefusal::nothingOrdered);
        auto wrong = plan;
        wrong.vehicle = *VehicleId::parse(QStringLiteral("NADA"));
        QVERIFY(rule(m_desk->plan(wrong, supervisor)) == TripRefusal::unknownVehicle);
        wrong = plan;
        wrong.driver = *DriverId::parse(QStringLiteral("NADIE"));
        QVERIFY(rule(m_desk->plan(wrong, supervisor)) == TripRefusal::unknownDriver);
        wrong = plan;
        wrong.leavesOn = *Date::of(2199, 12, 31);
        QVERIFY(rule(m_desk->plan(wrong, supervisor)) == TripRefusal::dayTooFar);
        planFirst();
        QVERIFY(rule(m_desk->change(firstTrip, {*Date::of(1900, 1, 1), {}, {}}, supervisor)) == TripRefusal::dayTooFar);
        QVERIFY(rule(m_desk->plan(plan, supervisor)) == TripRefusal::alreadyPlanned);
        auto again = plan;
        again.again = true;
        again.vehicle = van;
        const auto taken = m_desk->plan(again, supervisor);
        QVERIFY(rule(taken) == TripRefusal::vehicleIsTaken);
        QVERIFY(taken->error().trip == firstTrip);
        again.vehicle = truck;
        again.driver = driver;
        QVERIFY(rule(m_desk->plan(again, supervisor)) == TripRefusal::driverIsTaken);
        again.driver = boatman;
        QCOMPARE((*m_desk->plan(again, supervisor))->text(), QStringLiteral("2026-12/20-037/2"));
    }

    void aWholeRoundIsPlannedOnce()
    {
        const auto planned = m_desk->planAll(m_road->round, {}, supervisor);
        QVERIFY(planned && *planned);
        QCOMPARE((*planned)->size(), size_t(1));
        QCOMPARE((*m_desk->planAll(m_road->round, {}, supervisor))->size(), size_t(0));
        QVERIFY(rule(m_desk->planAll(m_road->round, Date::of(2026, 11, 25), supervisor)) == TripRefusal::nothingOrdered);
    }

    void boxesGoAboardByScanning()
    {
        planFirst();
        const Sscc dry = m_road->seal(0);
        const Sscc other = m_road->seal(1);
        QVERIFY(rule(m_desk->load(firstTrip, {dry}, packer)) == TripRefusal::noRight);
        QVERIFY(*m_desk->load(firstTrip, {dry, other}, dispatcher));
        const Trip trip = m_road->trip();
        QVERIFY(trip.state == TripState::loading);
        QCOMPARE(trip.sealed, 2);
        QCOMPARE(trip.loaded, 2);
        QCOMPARE(trip.boxes, 9);
        QVERIFY(loadRule(m_desk->load(firstTrip, {dry}, dispatcher)) == LoadRefusal::alreadyLoaded);
        const Sscc third = m_road->seal(2);
        QVERIFY(loadRule(m_desk->load(firstTrip, {third, third}, dispatcher)) == LoadRefusal::alreadyLoaded);
        QCOMPARE(m_road->trip().loaded, 2); // all or none
    }

    void aBoxThatMayNotGoIsRefusedByName()
    {
        planFirst();
        QVERIFY(loadRule(m_desk->load(firstTrip, {Road::boxCode(0, BoxClass::dry)}, dispatcher)) == LoadRefusal::unknownBox);
        const Sscc dry = m_road->seal(0);
        m_road->write(BoxReopened{dry, m_road->warehouse, QStringLiteral("faltaba algo"), {{lotOf(paracetamol, "P1"), Units(2)}}});
        QVERIFY(loadRule(m_desk->load(firstTrip, {dry}, dispatcher)) == LoadRefusal::reopened);

        const Sscc recalled = m_road->seal(1);
        m_road->write(RecallIssued{*RecallId::parse(QStringLiteral("COFEPRIS 12")), RecallClass::one, paracetamol,
                                   *LotText::parse(QStringLiteral("P1")), *Maker::parse(QStringLiteral("Otro")),
                                   QStringLiteral("partículas"), false}); // who made the lot is not known: it might be
        const auto refused = m_desk->load(firstTrip, {recalled}, dispatcher);
        QVERIFY(loadRule(refused) == LoadRefusal::recalled);
        QCOMPARE(refused->error().box->recalled->text(), QStringLiteral("P1"));

        const Sscc held = m_road->seal(2, BoxClass::supplies);
        m_road->write(LotHeld{m_road->warehouse, lotOf(gauze, "G1"), HoldReason::quarantine, true, {}});
        QVERIFY(loadRule(m_desk->load(firstTrip, {held}, dispatcher)) == LoadRefusal::lotHeld);
        m_road->write(LotHeld{m_road->warehouse, lotOf(gauze, "G1"), HoldReason::quarantine, false, {}});
        QVERIFY(*m_desk->load(firstTrip, {held}, dispatcher));
    }

    void coldBoxesAreOfTheMorningUnlessASupervisorLetsThemGo()
    {
        planFirst();
        const Sscc cold = m_road->seal(0, BoxClass::cold);
        dayPasses();
        QVERIFY(loadRule(m_desk->load(firstTrip, {cold}, dispatcher)) == LoadRefusal::coldNotSealedToday);
        const LoadLift noWord{LoadRefusal::coldNotSealedToday, dispatcher, QStringLiteral("hielo nuevo")};
        QVERIFY(rule(m_desk->load(firstTrip, {cold}, dispatcher, noWord)) == TripRefusal::liftHasNoRight);
        const LoadLift noReason{LoadRefusal::coldNotSealedToday, supervisor, QStringLiteral("  ")};
        QVERIFY(rule(m_desk->load(firstTrip, {cold}, dispatcher, noReason)) == TripRefusal::liftHasNoRight);
        const LoadLift lift{LoadRefusal::coldNotSealedToday, supervisor, QStringLiteral("hielo nuevo")};
        QVERIFY(*m_desk->load(firstTrip, {cold}, dispatcher, lift));
        QCOMPARE(m_road->trip().loaded, 1);
    }

    void aBoxOfNoStopGoesAlongOnASupervisorsWord()
    {
        planFirst();
        const Sscc box = m_road->seal(0);
        const auto elsewhere = m_road->warehouse;
        QVERIFY(*m_desk->redirect(box, elsewhere, QStringLiteral("camino cerrado"), supervisor));
        QVERIFY(loadRule(m_desk->load(firstTrip, {box}, dispatcher)) == LoadRefusal::notOnThisTrip);
        const LoadLift lift{LoadRefusal::notOnThisTrip, supervisor, QStringLiteral("queda de paso")};
        QVERIFY(*m_desk->load(firstTrip, {box}, dispatcher, lift));
        QCOMPARE(m_road->trip().stops, 4);
        const auto boxes = *m_road->book().dispatch.boxes(firstTrip);
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [&](const TripBox &b) { return b.sscc == box && b.stop == 4; }));
    }

    void aBoxOnAnotherTripComesOffThereFirst()
    {
        planFirst();
        TripPlan again{m_road->round, route37};
        again.again = true;
        const TripId second = **m_desk->plan(again, supervisor);
        const Sscc box = m_road->seal(0);
        QVERIFY(*m_desk->load(firstTrip, {box}, dispatcher));
        QVERIFY(loadRule(m_desk->load(second, {box}, dispatcher)) == LoadRefusal::onAnotherTrip);
        QVERIFY(rule(m_desk->unload(second, {box}, UnloadReason::loadedByMistake, {}, dispatcher)) == TripRefusal::notAboard);
        QVERIFY(rule(m_desk->unload(firstTrip, {box}, UnloadReason::other, {}, dispatcher)) == TripRefusal::reasonMissing);
        QVERIFY(*m_desk->unload(firstTrip, {box}, UnloadReason::loadedByMistake, {}, dispatcher));
        QVERIFY(*m_desk->load(second, {box}, dispatcher));
        QCOMPARE(m_road->trip().loaded, 0);
        QCOMPARE(m_road->trip(second).loaded, 1);
    }

    void aTripIsNotPlannedOverAnotherOfTheSameName()
    {
        const RoundId other = *RoundId::parse(QStringLiteral("2026-12/20-037"));
        m_road->write(TripPlanned{firstTrip, other, *RouteId::parse(QStringLiteral("1")), m_road->warehouse,
                                  *Date::of(2026, 11, 24), Transport::van, {}, {}, {SmallRegion::clinicClues(2)}, false});
        const auto planned = *m_desk->plan({m_road->round, route37}, supervisor);
        QVERIFY(planned && *planned == *TripId::parse(QStringLiteral("2026-12/20-037/2")));
        QVERIFY(m_road->trip().round == other);
        QCOMPARE(m_road->trip().stops, 1);
    }

    void whatIsMissingIsNamedBeforeItLeaves()
    {
        QVERIFY(*m_desk->plan({m_road->round, route37}, supervisor));
        QVERIFY(rule(m_desk->depart(firstTrip, {}, dispatcher)) == TripRefusal::nothingLoaded);
        const Sscc box = m_road->seal(0);
        QVERIFY(*m_desk->load(firstTrip, {box}, dispatcher));
        QVERIFY(rule(m_desk->depart(firstTrip, {}, dispatcher)) == TripRefusal::vehicleMissing);
        QVERIFY(*m_desk->change(firstTrip, {{}, truck, {}}, dispatcher));
        QVERIFY(rule(m_desk->depart(firstTrip, {}, dispatcher)) == TripRefusal::driverMissing);
        QVERIFY(*m_desk->change(firstTrip, {{}, {}, driver}, dispatcher));
        const auto missing = m_desk->depart(firstTrip, {}, dispatcher);
        QVERIFY(rule(missing) == TripRefusal::boxesMissing);
        QCOMPARE(missing->error().missing.size(), size_t(8));
        const SealNumber seal = *SealNumber::parse(QStringLiteral("C-88"));
        QVERIFY(*m_desk->depart(firstTrip, {{seal}, true}, dispatcher));
        const Trip trip = m_road->trip();
        QVERIFY(trip.state == TripState::onTheRoad);
        QCOMPARE(trip.seals, QStringLiteral("C-88"));
        QVERIFY(rule(m_desk->depart(firstTrip, {}, dispatcher)) == TripRefusal::alreadyDeparted);
        QVERIFY(rule(m_desk->load(firstTrip, {m_road->seal(1)}, dispatcher)) == TripRefusal::alreadyDeparted);
    }

    void aTripDoesNotLeaveWithWhatWasRecalledSince()
    {
        m_road->loadAll(3);
        m_road->write(RecallIssued{*RecallId::parse(QStringLiteral("R1")), RecallClass::two, insulin, {}, {}, {}, false});
        const auto refused = m_desk->depart(firstTrip, {}, dispatcher);
        QVERIFY(loadRule(refused) == LoadRefusal::recalled);
        // All of them are named, and marked where the trip's boxes are listed.
        const auto boxes = *m_road->station->books.dispatch.boxes(firstTrip);
        const auto isCold = [](const TripBox &box) { return box.boxClass == BoxClass::cold; };
        QCOMPARE(refused->error().boxes.size(), size_t(std::count_if(boxes.begin(), boxes.end(), isCold)));
        QVERIFY(std::all_of(boxes.begin(), boxes.end(),
                            [&](const TripBox &box) { return box.recalled == isCold(box); }));
        QCOMPARE(refused->error().sscc, refused->error().boxes.front().sscc);
    }

    void onTheRoadItChangesHandsArrivesAndComesBack()
    {
        QVERIFY(rule(m_desk->comeBack(firstTrip, {}, UnloadReason::notReached, {}, dispatcher)) == TripRefusal::noSuchTrip);
        m_road->loadAll(3);
        QVERIFY(rule(m_desk->arrive(firstTrip, SmallRegion::clinicClues(0), dispatcher)) == TripRefusal::notDeparted);
        QVERIFY(*m_desk->depart(firstTrip, {}, dispatcher));
        const auto pass = [&](const DriverId &to) {
            return m_desk->handOver(firstTrip, to, Transport::boat, QStringLiteral("embarcadero"), true, dispatcher);
        };
        QVERIFY(rule(pass(driver)) == TripRefusal::sameCarrier);
        QVERIFY(rule(pass(*DriverId::parse(QStringLiteral("X")))) == TripRefusal::unknownDriver);
        m_road->clock.advance(60);
        QVERIFY(*pass(boatman));
        QVERIFY(**m_road->book().dispatch.carrier(firstTrip) == boatman);
        // What carries it now is the boatman's boat, not the van that left.
        const auto listed = *m_road->book().dispatch.trips({m_road->warehouse, {}, {}, {}}, 0, 10);
        for (const auto &carried : {m_road->trip(), listed.front()}) {
            QVERIFY(carried.transport == Transport::boat);
            QVERIFY(carried.driver == boatman && !carried.vehicle);
            QCOMPARE(carried.plates, QString());
        }
        const auto passed = *m_road->book().dispatch.passedOn(firstTrip);
        QCOMPARE(passed.size(), size_t(1));
        QCOMPARE(passed[0].carrierName, QStringLiteral("Lucía Vásquez Ruiz"));
        QVERIFY(passed[0].transport == Transport::boat && passed[0].sealsIntact);
        QCOMPARE(passed[0].place, QStringLiteral("embarcadero"));
        QVERIFY(rule(m_desk->arrive(firstTrip, m_road->warehouse, dispatcher)) == TripRefusal::notAStop);
        QVERIFY(*m_desk->arrive(firstTrip, SmallRegion::clinicClues(0), dispatcher));
        QVERIFY(rule(m_desk->arrive(firstTrip, SmallRegion::clinicClues(0), dispatcher)) == TripRefusal::alreadyArrived);
        const Sscc back = Road::boxCode(2, BoxClass::dry);
        QVERIFY(*m_desk->comeBack(firstTrip, {back}, UnloadReason::notReached, QStringLiteral("río crecido"), dispatcher));
        QVERIFY(m_road->trip().state == TripState::returned);
        QCOMPARE(m_road->trip().loaded, 8);
        QVERIFY(rule(m_desk->comeBack(firstTrip, {}, UnloadReason::notReached, {}, dispatcher)) == TripRefusal::alreadyReturned);
        QVERIFY(rule(m_desk->arrive(firstTrip, SmallRegion::clinicClues(1), dispatcher)) == TripRefusal::alreadyReturned);
        QVERIFY(rule(m_desk->load(firstTrip, {back}, dispatcher)) == TripRefusal::alreadyReturned);
        QVERIFY(rule(m_desk->depart(firstTrip, {}, dispatcher)) == TripRefusal::alreadyReturned);
        QVERIFY(rule(m_desk->cancel(firstTrip, supervisor)) == TripRefusal::alreadyReturned);
        TripPlan again{m_road->round, route37};
        again.again = true;
        const TripId second = **m_desk->plan(again, supervisor);
        QVERIFY(*m_desk->load(second, {back}, dispatcher)); // what came back goes with the next
    }

    void aBoxIsDeliveredWhereItWasToGoAndNowhereElse()
    {
        m_road->loadAll(3);
        QVERIFY(*m_desk->depart(firstTrip, {}, dispatcher));
        const auto receive = [&](int clinic, const Sscc &box) {
            m_road->write(DeliveryReceived{box, SmallRegion::clinicClues(clinic), firstTrip, SealState::intact, false, std::nullopt,
                                           {DeliveredLine{lotOf(paracetamol, "P1"), Units(2), Units(2), Units(0), Units(0),
                                                          Units(0), std::nullopt}}, {}});
        };
        const auto stateOf = [&](const Sscc &sscc) {
            const auto boxes = *m_road->book().dispatch.boxes(firstTrip);
            for (const auto &box : boxes) {
                if (box.sscc == sscc)
                    return name(box.state);
            }
            return QString();
        };
        const Sscc first = Road::boxCode(0, BoxClass::dry);
        const Sscc second = Road::boxCode(1, BoxClass::dry);
        receive(0, first);
        receive(0, second); // the second clinic's, left at the first
        QCOMPARE(stateOf(first), QStringLiteral("delivered"));
        QCOMPARE(stateOf(second), QStringLiteral("deliveredElsewhere"));
        QCOMPARE(m_road->trip().delivered, 1);
        QCOMPARE(m_road->trip().loaded, 9);
        m_road->clock.advance(60);
        receive(1, second);
        QCOMPARE(stateOf(second), QStringLiteral("delivered"));
    }

    void aTripThatCarriesNothingCanBeCancelled()
    {
        planFirst();
        const Sscc box = m_road->seal(0);
        QVERIFY(*m_desk->load(firstTrip, {box}, dispatcher));
        QVERIFY(rule(m_desk->cancel(firstTrip, supervisor)) == TripRefusal::boxesAboard);
        QVERIFY(*m_desk->unload(firstTrip, {box}, UnloadReason::loadedByMistake, {}, dispatcher));
        QVERIFY(*m_desk->cancel(firstTrip, supervisor));
        QVERIFY(rule(m_desk->load(firstTrip, {box}, dispatcher)) == TripRefusal::tripCancelled);
        QVERIFY(*m_desk->plan({m_road->round, route37}, supervisor)); // the route may have another
    }

    void aClinicSeesWhenItsNextDeliveryComes()
    {
        auto &book = m_road->book().dispatch;
        const Clues clinic = SmallRegion::clinicClues(1);
        const Date today = m_road->station->today();
        auto next = *book.nextDelivery(clinic, today);
        QVERIFY(next && !next->trip);
        QCOMPARE(next->boxes, 3);
        QCOMPARE(next->day.iso(), QStringLiteral("2026-11-24"));
        QVERIFY(!*book.nextDelivery(clinic, *Date::of(2026, 11, 25)));
        QVERIFY(*m_desk->plan({m_road->round, route37, Date::of(2026, 11, 23), van, driver}, supervisor));
        next = *book.nextDelivery(clinic, today);
        QVERIFY(next->trip == firstTrip);
        QCOMPARE(next->day.iso(), QStringLiteral("2026-11-23"));
        QVERIFY(*m_desk->load(firstTrip, {m_road->seal(1)}, dispatcher));
        QVERIFY(*m_desk->depart(firstTrip, {{}, true}, dispatcher));
        next = *book.nextDelivery(clinic, *Date::of(2026, 12, 20)); // late, and still to come
        QVERIFY(next && next->onTheRoad);
        QCOMPARE(next->boxes, 1);
    }

    void thePickingListHoldsWhatIsNotSealed()
    {
        auto &book = m_road->book().dispatch;
        const auto lines = *book.picking({m_road->warehouse, m_road->round, {}, {}});
        QCOMPARE(lines.size(), size_t(5));
        QCOMPARE(lines.front().slot->text(), QStringLiteral("A-01-2"));
        QCOMPARE(lines.front().units, Units(60)); // 20 for each of three kits
        m_road->seal(0);
        QCOMPARE(book.picking({m_road->warehouse, m_road->round, route37, {}})->front().units, Units(40));
        QCOMPARE(book.picking({m_road->warehouse, m_road->round, {}, m_road->kit(0)})->size(), size_t(2));
        m_road->write(KitAdjusted{m_road->kit(1), QStringLiteral("no alcanza"),
                                  {{paracetamol, Units(5), {}}, {amoxicillin, Units(10), aspirin}}});
        const auto adjusted = *book.picking({m_road->warehouse, m_road->round, {}, m_road->kit(1)});
        const auto unitsOf = [&](const Clave &item) {
            const auto line = std::find_if(adjusted.begin(), adjusted.end(), [&](const PickLine &l) { return l.item == item; });
            return line == adjusted.end() ? Units(0) : line->units;
        };
        QCOMPARE(unitsOf(paracetamol), Units(5));
        QCOMPARE(unitsOf(amoxicillin), Units(0));
        QCOMPARE(unitsOf(aspirin), Units(10));
    }

    void aBoxToPackCountsWhatTheAdjustedKitHolds()
    {
        auto &kits = m_road->book().kits;
        const auto planned = **kits.box(m_road->kit(1), BoxClass::dry);
        m_road->write(KitAdjusted{m_road->kit(1), QStringLiteral("no alcanza"),
                                  {{paracetamol, Units(5), {}}, {amoxicillin, Units(0), {}}}});
        for (int i : {0, 1, 2}) {
            const auto box = **kits.box(m_road->kit(i), BoxClass::dry);
            Units units;
            const auto lines = *kits.lines(m_road->kit(i), BoxClass::dry);
            for (const auto &line : lines)
                units += line.units;
            QCOMPARE(box.units, units);
            QCOMPARE(box.claves, int(lines.size()));
            QCOMPARE(box.units == planned.units, i != 1);
        }
    }

    void theFleetIsTheSupervisorsAndComesFromSheets()
    {
        FleetDesk desk(*m_road->station);
        const FleetVehicle boat{*VehicleId::parse(QStringLiteral("L-1")), QStringLiteral("LCH-3"), Transport::boat, false, true};
        QVERIFY((*desk.define(boat, dispatcher)).error() == FleetRefusal::noRight);
        QVERIFY(*desk.define(boat, supervisor));
        auto retired = boat;
        retired.active = false;
        const auto imported = **desk.import({boat, {van, QStringLiteral("NUEVA"), Transport::van, true, true}}, supervisor);
        QCOMPARE(imported.unchanged, 1);
        QCOMPARE(imported.changed, 1);
        QCOMPARE((*m_road->book().dispatch.vehicle(van))->plates, QStringLiteral("NUEVA"));
        m_road->write(DriverDefined{*DriverId::parse(QStringLiteral("Z")), SmallRegion::clinicClues(0), QStringLiteral("Otro"), true});
        const auto other = *desk.import({{*DriverId::parse(QStringLiteral("N")), QStringLiteral("Nueva"), true},
                                         {*DriverId::parse(QStringLiteral("Z")), QStringLiteral("Mío"), true}},
                                        supervisor);
        QVERIFY(other.error() == FleetRefusal::otherWarehouse);
        QVERIFY(!*m_road->book().dispatch.driver(*DriverId::parse(QStringLiteral("N")))); // all or none
    }
};

BQ_SUITE(TripDeskTest);
#include "trip_desk_test.moc"
