// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/delivery_desk.h"

#include "journal/log/digest.h"
#include "journal/receiving/move_desk.h"
#include "support/small_clinic.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::receiving;
using namespace botiquin::testing;

namespace {

const Lot p1 = lotOf(paracetamol, "P1");

LineTold told(const Lot &lot, qint64 received, qint64 damaged = 0)
{
    return {lot, Units(received), Units(damaged), Units(0), Units(0), {}};
}

Sscc ssccOf(quint64 serial)
{
    return *Sscc::build(1, QStringLiteral("9521234"), serial);
}

} // namespace

/// Boxes from the seal at the warehouse to the shelf of the clinic, between stores that exchange their logs.
class DeliveryDeskTest : public QObject
{
    Q_OBJECT

    static EventId receiveAll(Station &station, const Sscc &sscc, const UserId &who = nurse)
    {
        DeliveryDesk desk(station);
        auto hand = *desk.open(sscc);
        if (!desk.tellRest(hand, true))
            qFatal("not kept");
        const auto event = desk.receive(hand, who, {});
        if (!event || !*event)
            qFatal("not received: %s", qPrintable(event ? name(event->error()) : event.error().detail));
        return **event;
    }

    static QStringList incidentsOf(Books &books)
    {
        QStringList kinds;
        const auto incidents = books.incidents.openIncidents(0, 50);
        if (!incidents)
            return {incidents.error().detail};
        for (const auto &incident : *incidents)
            kinds << name(incident.kind);
        return kinds;
    }

    static void compareStores(SmallRegion &region, SmallClinic &clinic)
    {
        const auto one = digest(*region.store, {});
        const auto other = digest(*clinic.store, {});
        QVERIFY(one && other);
        QCOMPARE(*one, *other);
    }

private Q_SLOTS:
    void whatIsSealedThereIsExpectedHereAndReceived()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        auto &book = clinic.books->books().deliveries;
        const auto today = clinic.station->today();
        QCOMPARE(*book.expectedCount(clinic.facility, today), 3); // dry, cold, supplies: planned
        QCOMPARE((*book.expected(clinic.facility, today, 0, 10)).front().state, DeliveryState::planned);

        region.write(sealedBox(region, 1));
        clinic.hear();
        const auto expected = *book.expected(clinic.facility, today, 0, 10);
        QCOMPARE(expected.size(), size_t(3));
        QCOMPARE(expected.front().state, DeliveryState::sealed);
        QCOMPARE(expected.front().sscc, std::optional(ssccOf(1)));
        QCOMPARE(expected.front().units, Units(49));

        receiveAll(*clinic.station, ssccOf(1));
        QCOMPARE(clinic.balance(p1), Units(20));
        QCOMPARE(*book.expectedCount(clinic.facility, today), 2);
        QCOMPARE(*book.receivedCount(clinic.facility), 1);
        const auto boxes = *book.kitBoxes(region.kit(0), clinic.facility);
        QCOMPARE(boxes.size(), size_t(3));
        QVERIFY(boxes[0].received && !boxes[1].received && !boxes[1].sscc);
        QVERIFY((*DeliveryDesk(*clinic.station).begun()).empty());

        clinic.tell();
        QCOMPARE(*region.book().stock.balance(Place::facility(clinic.facility), p1), Units(20));
        compareStores(region, clinic);
        QCOMPARE(incidentsOf(region.book()), QStringList());
    }

    void theRoadIsKnownAsFarAsItWasHeard()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        const auto trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        auto &book = clinic.books->books().deliveries;
        const auto stateNow = [&] {
            clinic.hear();
            return (*book.expected(clinic.facility, clinic.station->today(), 0, 10)).front().state;
        };
        region.write(sealedBox(region, 1));
        region.write(TripLoaded{trip, region.warehouse, {ssccOf(1)}});
        QCOMPARE(stateNow(), DeliveryState::loaded);
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        QCOMPARE(stateNow(), DeliveryState::onTheRoad);
        region.write(StopArrived{trip, clinic.facility, std::nullopt});
        QCOMPARE(stateNow(), DeliveryState::arrived);

        DeliveryDesk desk(*clinic.station);
        auto hand = *desk.open(ssccOf(1));
        QVERIFY(desk.tell(hand, told(p1, 18, 1)) && desk.tellRest(hand, true));
        const MapFix fix{17'000'000, -96'000'000, 8, std::nullopt};
        const auto event = desk.receive(hand, nurse, fix);
        QVERIFY(event && *event);
        QCOMPARE(clinic.balanceAt(Place::loss(LossReason::missing, Link::trip(trip)), p1), Units(1));
        QCOMPARE(clinic.balanceAt(Place::loss(LossReason::damaged, Link::trip(trip)), p1), Units(1));
        const auto receipt = (*book.receiptsOf(ssccOf(1))).front();
        QCOMPARE(receipt.missing, Units(1));
        QCOMPARE(receipt.unfit, Units(1));
        QVERIFY(!receipt.metres); // The clinic's own place is not known.
    }

    void theTripSaysTheDay()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        const auto trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        auto &book = clinic.books->books().deliveries;
        const auto days = [&] {
            clinic.hear();
            QStringList all;
            const auto expected = *book.expected(clinic.facility, clinic.station->today(), 0, 10);
            for (const auto &box : expected)
                all << (box.deliverOn ? box.deliverOn->iso().mid(5) : QString());
            return all;
        };
        QCOMPARE(days(), (QStringList{"11-24", "11-24", "11-24"}));
        region.write(TripPlanned{trip, region.round, *RouteId::parse(QStringLiteral("20-037")), region.warehouse,
                                 *Date::of(2026, 11, 28), Transport::van, std::nullopt, std::nullopt, {clinic.facility}, false});
        QCOMPARE(days(), (QStringList{"11-28", "11-28", "11-28"}));
        region.write(sealedBox(region, 1));
        region.write(TripLoaded{trip, region.warehouse, {ssccOf(1)}});
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        QCOMPARE(days(), (QStringList{"11-28", "11-24", "11-24"})); // What it left behind has the order's day again.
    }

    void aDeliveryInHandSurvivesAPowerCut()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        {
            DeliveryDesk desk(*clinic.station);
            auto hand = *desk.open(ssccOf(1));
            QVERIFY(desk.tell(hand, told(p1, 18)) && desk.setSeal(hand, SealState::broken));
            QVERIFY(desk.setPaper(hand, {QStringLiteral("Rosa"), std::nullopt}));
        }
        clinic.reopen();
        DeliveryDesk desk(*clinic.station);
        QCOMPARE(*desk.begun(), std::vector<Sscc>{ssccOf(1)});
        auto hand = *desk.open(ssccOf(1));
        QCOMPARE(hand.acts, 3);
        QCOMPARE(hand.delivery.line(p1)->received, Units(18));
        QCOMPARE(hand.delivery.seal(), SealState::broken);
        QVERIFY(*desk.undo(hand) && *desk.undo(hand) && *desk.undo(hand) && !*desk.undo(hand));
        QVERIFY(!hand.delivery.line(p1)->told);
        QVERIFY(desk.drop(ssccOf(1)));
        QVERIFY((*desk.begun()).empty());
    }

    void aBoxIsRefusedByName()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        DeliveryDesk desk(*clinic.station);
        auto hand = *desk.look(ssccOf(1));
        const auto outcome = [&](const UserId &who) {
            const auto event = desk.receive(hand, who, {});
            return *event ? QStringLiteral("received") : name(event->error());
        };
        QCOMPARE(outcome(packer), QStringLiteral("noRight"));
        QCOMPARE(outcome(nurse), QStringLiteral("notOpen"));
        hand = *desk.open(ssccOf(1));
        QCOMPARE(outcome(nurse), QStringLiteral("linesAreOpen"));
        QVERIFY(desk.tellRest(hand, true));
        QCOMPARE(outcome(nurse), QStringLiteral("received"));
        QCOMPARE(outcome(nurse), QStringLiteral("notOpen"));
    }

    void receivedTwiceIsEvidenceOnly()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        receiveAll(*clinic.station, ssccOf(1));
        DeliveryDesk desk(*clinic.station);
        const auto again = *desk.open(ssccOf(1));
        QVERIFY(again.isOdd(BoxOddity::receivedHere));
        QVERIFY(desk.drop(ssccOf(1)));
        receiveAll(*clinic.station, ssccOf(1));
        QCOMPARE(clinic.balance(p1), Units(20));
        QCOMPARE((*clinic.books->books().deliveries.receiptsOf(ssccOf(1))).size(), size_t(2));
        QCOMPARE(*clinic.books->books().deliveries.receivedCount(clinic.facility), 1);
        QCOMPARE(incidentsOf(clinic.books->books()), QStringList{QStringLiteral("contestedClaim")});
    }

    void receivedAtTwoClinicsLeavesTheBoxBelowZero()
    {
        SmallRegion region;
        SmallClinic right(region, 0);
        SmallClinic wrong(region, 1);
        region.write(sealedBox(region, 1));
        right.hear();
        wrong.hear();
        const auto nurse2 = userId("enfermeria2");
        QVERIFY((*DeliveryDesk(*wrong.station).open(ssccOf(1))).isOdd(BoxOddity::notForHere));
        receiveAll(*wrong.station, ssccOf(1), nurse2);
        QCOMPARE(incidentsOf(wrong.books->books()), QStringList{QStringLiteral("receivedElsewhere")});
        receiveAll(*right.station, ssccOf(1));
        right.tell();
        wrong.tell();
        QCOMPARE(*region.book().stock.balance(Place::box(ssccOf(1)), p1), Units(-20));
        const auto incidents = incidentsOf(region.book());
        QCOMPARE(incidents.count(QStringLiteral("negativeStock")), 0); // the other says it all
        QCOMPARE(incidents.count(QStringLiteral("receivedElsewhere")), 1);
        right.hear();
        QVERIFY((*DeliveryDesk(*right.station).look(ssccOf(1))).isOdd(BoxOddity::receivedElsewhere));
        compareStores(region, right);
    }

    void aBoxReceivedBeforeItsSealWasHeardOfComesRightLater()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        DeliveryDesk desk(*clinic.station);
        auto hand = *desk.open(ssccOf(1));
        QVERIFY(hand.isOdd(BoxOddity::unknownBox));
        QVERIFY(hand.delivery.isUnlisted());
        const ScanResolver resolver(clinic.books->books().catalog, clinic.facility);
        const auto scan = [&](const QByteArray &code) {
            const auto meaning = resolver.resolve(code, clinic.station->today());
            return (*desk.scan(hand, std::get<PackRead>(*meaning))).note;
        };
        QCOMPARE(scan(packScan(paracetamolCase, "P1", "280831")), PackNote::unitsAdded);
        QCOMPARE(scan(packScan(paracetamolCase, "P1", "280831")), PackNote::unitsAdded);
        QCOMPARE(scan(paracetamolPack), PackNote::unitsAdded); // The only lot of the item in the box.
        QCOMPARE(scan(amoxicillinPack), PackNote::lotMissing);
        QVERIFY(desk.tell(hand, told(p1, 20)));
        QVERIFY(desk.tell(hand, told(lotOf(amoxicillin, "Y6K204"), 24)));
        const auto event = desk.receive(hand, nurse, {});
        QVERIFY(event && *event);
        QCOMPARE(clinic.balanceAt(Place::box(ssccOf(1)), p1), Units(-20));
        QCOMPARE(incidentsOf(clinic.books->books()).count(QStringLiteral("negativeStock")), 1); // of two lots

        region.write(sealedBox(region, 1));
        clinic.hear();
        QCOMPARE(clinic.balanceAt(Place::box(ssccOf(1)), p1), Units(0));
        QCOMPARE(clinic.balanceAt(Place::box(ssccOf(1)), lotOf(loratadine, "L7")), Units(5)); // Nobody found them.
        QCOMPARE(incidentsOf(clinic.books->books()), QStringList{QStringLiteral("leftInBox")});
        clinic.tell();
        compareStores(region, clinic);
    }

    void aPackOfTheListIsFoundAndNotCounted()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        DeliveryDesk desk(*clinic.station);
        auto hand = *desk.open(ssccOf(1));
        const ScanResolver resolver(clinic.books->books().catalog, clinic.facility);
        const auto scan = [&](const QByteArray &code) {
            return *desk.scan(hand, std::get<PackRead>(*resolver.resolve(code, clinic.station->today())));
        };
        const auto found = scan(amoxicillinPack);
        QCOMPARE(found.note, PackNote::lineFound);
        QVERIFY(found.lot == lotOf(amoxicillin, "Y6K204"));
        QCOMPARE(hand.acts, 0);
        const auto extra = scan(packScan(aspirinPack, "Z1", "290101"));
        QCOMPARE(extra.note, PackNote::unitsAdded);
        QVERIFY(hand.delivery.line(*extra.lot)->isExtra());
    }

    void whatAClinicSendsIsReceivedLikeAnyBox()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        receiveAll(*clinic.station, ssccOf(1));
        MoveDesk desk(*clinic.station);
        const MoveUnits back{region.warehouse, MoveReason::returned, QString(), {{p1, Units(6)}}};
        QCOMPARE((*desk.move(back, packer)).error().rule, MoveRefusal::noRight);
        QVERIFY(desk.saveDraft(back));
        const auto moved = desk.move(back, nurse);
        QVERIFY(moved && *moved);
        QVERIFY(!*desk.draft());
        QCOMPARE((*moved)->sscc, ssccOf(10'000));
        QCOMPARE((*desk.move(back, nurse))->sscc, ssccOf(10'001));
        QCOMPARE(clinic.balance(p1), Units(8));

        clinic.tell();
        const auto coming = *region.book().deliveries.expected(region.warehouse, region.station->today(), 0, 10);
        QCOMPARE(coming.size(), size_t(2));
        QCOMPARE(coming.front().sender, clinic.facility);
        QVERIFY(!coming.front().kitNumber && !coming.front().ofKits); // it is none of a kit
        const Units before = *region.book().stock.balance(Place::facility(region.warehouse), p1);
        // The stock keeper takes it in, who receives all other goods.
        const UserId keeper = userId("almacen1");
        region.write(PersonDefined{keeper, QStringLiteral("C. D."), region.warehouse, {Role::stockKeeper}, std::nullopt,
                                   true});
        receiveAll(*region.station, (*moved)->sscc, keeper);
        QCOMPARE(*region.book().stock.balance(Place::facility(region.warehouse), p1), before + Units(6));
        clinic.hear();
        compareStores(region, clinic);
        QCOMPARE(incidentsOf(region.book()), QStringList());
    }

    void aNurseWritesOffWhatIsNoGood()
    {
        SmallRegion region;
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        receiveAll(*clinic.station, ssccOf(1));
        const auto lost = StockDesk(*clinic.station).writeOff(p1, Units(2), LossReason::damaged, QString(), nurse);
        QVERIFY(lost && *lost);
        QCOMPARE(clinic.balance(p1), Units(18));
    }
};

BQ_SUITE(DeliveryDeskTest);
#include "delivery_desk_test.moc"
