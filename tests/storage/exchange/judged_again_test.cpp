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
    void aGuessedBoxIsNobodysBeforeItIsSealed()
    {
        WatchedCountry country;
        country.watch();
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
        country.watch();
        country.sealABox();
        country.otherClinic.record(SmallCountry::deliveredTo(otherClinicClues, 1));
        country.otherClinic.record(TripUnloaded{trip, otherClinicClues, {sscc(1)}, UnloadReason::notReached, {}});
        country.otherClinic.record(planned(otherClinicClues));
        country.otherClinic.record(TripLoaded{trip, otherClinicClues, {sscc(1)}});
        country.bring(country.otherClinic);
        country.otherClinic.record(BoxRedirected{sscc(1), otherClinicClues, QStringLiteral("x")});
        country.bring(country.otherClinic);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxRedirected notItsFacility")));
        QCOMPARE(country.redirected(), 0);
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
        country.watch();
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

    void whatWasRightUnderAWiderReachStaysSo()
    {
        WatchedCountry country;
        country.watch();
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
        country.watch();
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
            RouteDefined route{*RouteId::parse(QStringLiteral("20-900")), otherClinicClues, {}};
            route.stops.push_back(clinicClues);
            country.authority.record(route);
            country.bring(country.authority);
        }
        QCOMPARE(country.held(), QStringList());
        QVERIFY(must(country.centre.store->find(wrong))->isHeld); // what somebody decided stays so
        country.compareWithRebuild();
    }
};

BQ_SUITE(JudgedAgainTest);
#include "judged_again_test.moc"
