// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "watched_country.h"

using namespace botiquin;
using namespace botiquin::testing;

/// Whose a thing is, by whose word, and what of it may come later than what was done to it.
class JudgedAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongWithABoxOfWhichNothingElseComesIsSettledAllTheSame_data()
    {
        QTest::addColumn<bool>("isReceived");
        QTest::newRow("by an office that reaches who received it") << true;
        QTest::newRow("by one that reaches the nation") << false;
    }
    void whatIsWrongWithABoxOfWhichNothingElseComesIsSettledAllTheSame()
    {
        QFETCH(const bool, isReceived);
        WatchedCountry country;
        country.supervisor.record(IncidentSettled{QStringLiteral("negativeStock/B:") + sscc(9).text(), QStringLiteral("de otro programa")});
        country.bring(country.supervisor);
        QCOMPARE(country.held(), QStringList(QStringLiteral("incidentSettled notKnownYet")));
        if (isReceived) {
            country.clinic.record(SmallCountry::deliveredTo(clinicClues, 9));
            country.bring(country.clinic);
        } else {
            country.reach(country.supervisor, Reach::nation);
        }
        QCOMPARE(country.held(), QStringList());
        country.compareWithRebuild();
    }

    void aGuessedBoxIsNobodysBeforeItIsSealed()
    {
        WatchedCountry country;
        country.otherClinic.record(BoxRedirected{sscc(1), otherClinicClues, QStringLiteral("x")});
        country.bring(country.otherClinic);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxRedirected notKnownYet")));
        country.sealABox();
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxRedirected notItsFacility")));
        QCOMPARE(country.redirected(), 0);
    }

    void whoeverSaysThatTheyHaveABoxDoesNotMakeItTheirs()
    {
        WatchedCountry country;
        country.sealABox();
        country.otherClinic.record(SmallCountry::deliveredTo(otherClinicClues, 1));
        country.otherClinic.record(TripUnloaded{trip, otherClinicClues, {sscc(1)}, UnloadReason::notReached, {}});
        country.define(otherRoute, otherClinicClues);
        country.otherClinic.record(planned(otherClinicClues, otherRoute));
        country.otherClinic.record(TripLoaded{tripOf(otherRoute), otherClinicClues, {sscc(1)}});
        country.bring(country.otherClinic);
        country.otherClinic.record(BoxRedirected{sscc(1), otherClinicClues, QStringLiteral("x")});
        country.bring(country.otherClinic);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxRedirected notItsFacility")));
        QCOMPARE(country.redirected(), 0);
    }

    void aNumberIsTheirsWhoseDeviceItWasGivenTo()
    {
        WatchedCountry country;
        country.sealABox();
        const auto moved = [](quint64 serial) {
            return StockMoved{sscc(serial), otherClinicClues, clinicClues, MoveReason::surplus, {}, {LotUnits{lot("A1"), Units(1)}}};
        };
        auto box = SmallCountry::sealedFor(otherClinicClues, 2);
        box.warehouse = otherClinicClues;
        country.otherClinic.record(box);
        country.otherClinic.record(moved(1));
        country.otherClinic.record(moved(2001)); // its own
        country.otherClinic.record(moved(9001)); // of which nobody knows
        country.bring(country.otherClinic);
        QCOMPARE(country.held(), (QStringList{QStringLiteral("boxSealed notItsFacility"), QStringLiteral("stockMoved notItsFacility"),
                                              QStringLiteral("stockMoved notKnownYet")}));
        country.otherClinic.record(LabelPrinted{sscc(1), QStringLiteral("x")});
        country.bring(country.otherClinic);
        QCOMPARE(country.held().back(), QStringLiteral("labelPrinted notItsFacility"));

        country.giveNumbers(country.otherClinic, otherClinicClues, 9001);
        QVERIFY(!country.held().contains(QStringLiteral("stockMoved notKnownYet")));
        country.otherClinic.record(moved(2002)); // of those that it had before
        country.bring(country.otherClinic);
        QCOMPARE(country.held().size(), 3);
        country.compareWithRebuild();
    }

    void aBoxCountsUnderANumberOfAFurtherRange()
    {
        WatchedCountry country;
        const auto moved = [](const Clues &from, quint64 serial) {
            return StockMoved{sscc(serial), from, officeClues, MoveReason::surplus, {}, {LotUnits{lot("A1"), Units(1)}}};
        };
        country.otherClinic.record(moved(otherClinicClues, 9001));
        country.clinic.record(moved(clinicClues, 9002));
        country.bring(country.otherClinic);
        country.bring(country.clinic);
        QCOMPARE(country.held(), (QStringList{QStringLiteral("stockMoved notKnownYet"), QStringLiteral("stockMoved notKnownYet")}));

        country.authority.record(NumbersGiven{country.otherClinic.writer.device, QStringLiteral("9521234"), 1, 9001, 9999, 1});
        country.bring(country.authority);
        QCOMPARE(country.held(), QStringList(QStringLiteral("stockMoved notItsFacility"))); // the one of another's
        country.otherClinic.record(moved(otherClinicClues, 9003));
        country.otherClinic.record(moved(otherClinicClues, 2001)); // of those that it had before
        country.bring(country.otherClinic);
        country.clinic.record(moved(clinicClues, 9004));
        country.bring(country.clinic);
        QCOMPARE(country.held(), (QStringList{QStringLiteral("stockMoved notItsFacility"), QStringLiteral("stockMoved notItsFacility")}));
        country.compareWithRebuild();

        // Only the authority gives them.
        country.clinic.record(NumbersGiven{country.clinic.writer.device, QStringLiteral("9521234"), 1, 20'001, 20'999, 1});
        country.bring(country.clinic);
        QVERIFY(country.held().contains(QStringLiteral("numbersGiven notTheAuthority")));
        // The device hears what it was given.
        country.otherClinic.exchangeWith(country.centre);
        const auto heard = must(country.otherClinic.store->sql().one<int>("SELECT count(*) FROM device_numbers WHERE device = ?",
                                                                          country.otherClinic.writer.device));
        QCOMPARE(heard, std::optional(2));
    }

    void anotherComputerOfThePlaceCorrectsABox()
    {
        WatchedCountry country;
        country.warehouse.record(received(lot("A1"), 100));
        const auto wrong = country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        country.bring(country.warehouse);
        Laptop beside(7);
        country.giveNumbers(beside, warehouseClues, 7001);
        beside.exchangeWith(country.centre);
        beside.record(Corrected{wrong.device, wrong.run, wrong.seq, QStringLiteral("eran 11"), int(Kind::boxSealed), BoxSealed::version,
                                canonicalCbor(QCborValue(encodeBody(SmallCountry::sealedFor(clinicClues, 1, 11))))});
        country.bring(beside);
        QCOMPARE(country.held(), QStringList());
    }

    /// By a computer of the place where the centre is, which speaks for whoever writes there.
    void theCentresWordIsNotPutRightByAnother()
    {
        WatchedCountry country;
        country.authority.record(DeviceEnrolled{*DeviceId::of(50), warehouseClues, QStringLiteral("Central"), QByteArray(32, 'c'),
                                                QStringLiteral("9521234"), 1, 8001, 9000});
        const auto wrong = country.otherClinic.record(BoxRedirected{sscc(1), otherClinicClues, QStringLiteral("x")});
        country.bring(country.authority);
        country.bring(country.otherClinic);
        const auto word = must(country.centre.store->at(must(country.centre.store->verdicts()).front()))->event.id();
        const EventHeld other{wrong.device, wrong.run, wrong.seq, int(Kind::boxRedirected), Instant{1}, QStringLiteral("revoked")};
        forge(country.warehouse, Corrected{word.device, word.run, word.seq, QStringLiteral("x"), {}, {}, {}});
        forge(country.warehouse, Corrected{word.device, word.run, word.seq, QStringLiteral("x"), int(Kind::eventHeld),
                                           EventHeld::version, canonicalCbor(QCborValue(encodeBody(other)))});
        country.bring(country.warehouse);
        QCOMPARE(country.held().count(QStringLiteral("corrected notTheCentre")), 2);
        QVERIFY(country.held().contains(QStringLiteral("boxRedirected notKnownYet")));
        country.compareWithRebuild();
    }

    void aTripIsPlannedWhereItsRouteIs()
    {
        WatchedCountry country;
        country.define(otherRoute, otherClinicClues);
        auto named = planned(otherClinicClues, otherRoute); // after another's
        named.trip = trip;
        country.otherClinic.record(named);
        country.otherClinic.record(planned(otherClinicClues)); // another's
        country.bring(country.otherClinic);
        QCOMPARE(country.held(), (QStringList{QStringLiteral("tripPlanned notItsFacility"), QStringLiteral("tripPlanned notItsFacility")}));
        country.warehouse.record(planned(warehouseClues));
        country.warehouse.record(TripDeparted{trip, {}, {}, {}, {}});
        country.bring(country.warehouse);
        QCOMPARE(country.held().size(), 2);
        QCOMPARE(must(country.centre.store->sql().one<Clues>("SELECT warehouse FROM trip")), std::optional(warehouseClues));
    }

    void aTripOfARouteThatHasNotComeWaitsForIt()
    {
        WatchedCountry country;
        country.warehouse.record(planned(warehouseClues, otherRoute));
        country.warehouse.record(TripDeparted{tripOf(otherRoute), {}, {}, {}, {}});
        country.bring(country.warehouse);
        QCOMPARE(country.held(), (QStringList{QStringLiteral("tripPlanned notKnownYet"), QStringLiteral("tripDeparted notKnownYet")}));
        country.define(otherRoute, warehouseClues);
        QCOMPARE(country.held(), QStringList());
        country.define(otherRoute, otherClinicClues); // to whom it was given since
        auto cancelled = planned(warehouseClues, otherRoute);
        cancelled.cancelled = true;
        country.warehouse.record(cancelled);
        country.bring(country.warehouse);
        QCOMPARE(country.held(), QStringList());
        country.compareWithRebuild();
    }

    void aBoxIsAlsoTheirsToWhomItWasSent_data()
    {
        QTest::addColumn<bool>("isRedirected");
        QTest::newRow("by a trip of its warehouse") << false;
        QTest::newRow("by being redirected") << true;
    }
    void aBoxIsAlsoTheirsToWhomItWasSent()
    {
        QFETCH(const bool, isRedirected);
        WatchedCountry country;
        country.sealABox();
        auto plan = planned(warehouseClues);
        plan.stops.push_back(otherClinicClues);
        country.otherClinic.record(LabelPrinted{sscc(1), QStringLiteral("se mojó")});
        country.bring(country.otherClinic);
        QCOMPARE(country.held(), QStringList(QStringLiteral("labelPrinted notItsFacility")));
        if (isRedirected) {
            country.warehouse.record(BoxRedirected{sscc(1), otherClinicClues, QStringLiteral("derrumbe")});
        } else {
            country.warehouse.record(plan);
            country.warehouse.record(TripLoaded{trip, warehouseClues, {sscc(1)}});
        }
        country.bring(country.warehouse);
        QCOMPARE(country.held(), QStringList());
    }

    void manyThatWaitAreJudgedSomeAtATime()
    {
        WatchedCountry country;
        constexpr int many = HeldActs::judgedAtOnce;
        for (int i = 0; i < 2 * many + 10; ++i)
            country.clinic.record(LabelPrinted{sscc(1), QStringLiteral("se mojó")});
        country.bring(country.clinic);
        QCOMPARE(country.heldCount(), 2 * many + 10);
        country.sealABox(); // from the first on once the round is through
        QCOMPARE(country.heldCount(), 2 * many + 10);
        for (const int left : {many + 10, 10, 0}) {
            country.centre.clock.advance(5);
            auto push = country.clinic.bring();
            if (left != 10) // Who brings nothing may be the only one who comes by.
                push.runs.clear();
            (void)must(country.desk.exchange.contact(push, 1'000'000));
            QCOMPARE(country.heldCount(), left);
        }
        country.compareWithRebuild();
    }

    void nothingIsLookedForWhereNothingWaits()
    {
        WatchedCountry country;
        country.sealABox();
        QVERIFY(!must(country.desk.rights.lastRound()));
        country.clinic.record(LabelPrinted{sscc(2), QStringLiteral("se mojó")});
        country.bring(country.clinic);
        QVERIFY(must(country.desk.rights.lastRound()));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 2));
        country.bring(country.warehouse);
        country.clinic.record(missing(clinicClues));
        country.bring(country.clinic);
        QVERIFY(!must(country.desk.rights.lastRound()));
    }

    void whatWasRightUnderAWiderReachStaysSo()
    {
        WatchedCountry country;
        const auto shortage = country.clinic.record(missing(clinicClues));
        country.bring(country.clinic);
        country.supervisor.record(ShortageAnswered{shortage.text(), ShortageAnswer::cannot, Units(0), {}, {}, {}});
        country.reach(country.supervisor, Reach::facility);
        country.bring(country.supervisor);
        QCOMPARE(country.held(), QStringList());
        QCOMPARE(must(country.centre.subscribers.standingOf(country.supervisor.writer.device)).reach, Reach::facility);
    }

    void whatMakesAnActTheirsMayComeLater_data()
    {
        QTest::addColumn<bool>("isReach");
        QTest::newRow("its reach") << true;
        QTest::newRow("a route") << false;
    }
    void whatMakesAnActTheirsMayComeLater()
    {
        QFETCH(const bool, isReach);
        WatchedCountry country;
        const auto shortage = country.clinic.record(missing(clinicClues));
        country.bring(country.clinic);
        const ShortageAnswered answer{shortage.text(), ShortageAnswer::cannot, Units(0), {}, {}, {}};
        const auto wrong = country.otherClinic.record(answer);
        country.otherClinic.record(answer);
        country.bring(country.otherClinic);
        QCOMPARE(country.held().size(), 2);
        country.reject(wrong);
        if (isReach) {
            country.reach(country.otherClinic, Reach::state);
        } else {
            country.define(otherRoute, otherClinicClues);
        }
        QCOMPARE(country.held(), QStringList());
        QVERIFY(must(country.centre.store->find(wrong))->isHeld); // what somebody decided stays so
        country.compareWithRebuild();
    }
};

BQ_SUITE(JudgedAgainTest);
#include "judged_again_test.moc"
