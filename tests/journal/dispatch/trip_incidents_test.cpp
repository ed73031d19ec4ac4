// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/road.h"
#include "support/suite.h"

#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;

/// What other devices report of trips, and what does not hold together in it.
class TripIncidentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Road> m_road;

    bool hasIncident(IncidentKind kind)
    {
        const auto incidents = m_road->incidents();
        return std::any_of(incidents.begin(), incidents.end(), [&](const Incident &i) { return i.kind == kind; });
    }

private Q_SLOTS:
    void init()
    {
        m_road = std::make_unique<Road>();
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, van, driver}, supervisor));
    }

    void aBoxOnTwoTrips()
    {
        const Sscc box = m_road->seal(0);
        const TripId other = *TripId::parse(QStringLiteral("2026-12/20-038/1"));
        m_road->write(TripLoaded{other, m_road->warehouse, {box}});
        m_road->write(TripLoaded{firstTrip, m_road->warehouse, {box}});
        QVERIFY(hasIncident(IncidentKind::boxOnTwoTrips));
        m_road->write(TripUnloaded{other, m_road->warehouse, {box}, UnloadReason::loadedByMistake, QStringLiteral("")});
        QVERIFY(!hasIncident(IncidentKind::boxOnTwoTrips));
    }

    void aBoxLoadedAfterItsRecall()
    {
        const Sscc cold = m_road->seal(1, BoxClass::cold);
        m_road->write(RecallIssued{*RecallId::parse(QStringLiteral("R1")), RecallClass::one, insulin, {}, {},
                                   QStringLiteral("frío roto"), false});
        QVERIFY(!hasIncident(IncidentKind::recalledAboard));
        m_road->clock.advance(60);
        m_road->write(TripLoaded{firstTrip, m_road->warehouse, {cold}});
        QVERIFY(hasIncident(IncidentKind::recalledAboard));
    }

    void aColdBoxOfAnotherDayAndTheWordForIt()
    {
        const Sscc cold = m_road->seal(1, BoxClass::cold);
        m_road->clock.advance(86'400);
        TripDesk desk(*m_road->station);
        const dispatch::LoadRefusal rule = dispatch::LoadRefusal::coldNotSealedToday;
        QVERIFY(*desk.load(firstTrip, {cold}, dispatcher, LoadLift{rule, supervisor, QStringLiteral("hielo nuevo")}));
        QVERIFY(!hasIncident(IncidentKind::coldLoadedLate)); // settled by the supervisor
        const Sscc other = m_road->seal(2, BoxClass::cold);
        m_road->clock.advance(86'400);
        m_road->write(TripLoaded{firstTrip, m_road->warehouse, {other}}); // as another device reports it
        QVERIFY(hasIncident(IncidentKind::coldLoadedLate));
    }

    void aTripThatComesWithOtherSealsThanItLeftWith()
    {
        const auto seals = [](const QStringList &numbers) {
            std::vector<SealNumber> all;
            for (const auto &number : numbers)
                all.push_back(*SealNumber::parse(number));
            return all;
        };
        const auto arrive = [&](int clinic, const StopSeals &found) {
            m_road->clock.advance(600);
            m_road->write(StopArrived{firstTrip, SmallRegion::clinicClues(clinic), {}, found.found, found.put});
        };
        m_road->write(TripDeparted{firstTrip, seals({QStringLiteral("C-89"), QStringLiteral("C-88")}), van, driver, {}});
        arrive(0, {}); // nobody looked
        arrive(1, {seals({QStringLiteral("C-88"), QStringLiteral("C-89")}), seals({QStringLiteral("C-90")})});
        QVERIFY(!hasIncident(IncidentKind::tripSealsDiffer));
        arrive(2, {seals({QStringLiteral("C-90")}), {}});
        QVERIFY(!hasIncident(IncidentKind::tripSealsDiffer));
        const auto steps = *m_road->book().dispatch.steps(firstTrip);
        QCOMPARE(steps.size(), size_t(4));
        QCOMPARE(steps[2].sealsFound, QStringLiteral("C-88\nC-89"));
        QCOMPARE(steps[2].sealsPut, QStringLiteral("C-90"));
        arrive(0, {seals({QStringLiteral("C-88")}), {}});
        const auto incidents = m_road->incidents();
        const auto differs = std::find_if(incidents.begin(), incidents.end(),
                                          [](const Incident &i) { return i.kind == IncidentKind::tripSealsDiffer; });
        QVERIFY(differs != incidents.end());
        QCOMPARE(differs->subject, firstTrip.text() + u'/' + SmallRegion::clinicClues(0).text());
    }

    void aTripWithoutASealAndOneThatChangedHandsWithBrokenOnes()
    {
        m_road->write(TripDeparted{firstTrip, {*SealNumber::parse(QStringLiteral("C-88"))}, van, driver, {}});
        m_road->write(CustodyPassed{firstTrip, driver, boatman, Transport::boat, QStringLiteral("muelle"), true, {}});
        QVERIFY(!hasIncident(IncidentKind::tripSealsDiffer));
        m_road->clock.advance(60);
        m_road->write(StopArrived{firstTrip, SmallRegion::clinicClues(0), {}, std::vector<SealNumber>(), {}});
        QCOMPARE(m_road->incidents().size(), size_t(1));
        m_road->write(CustodyPassed{firstTrip, boatman, driver, Transport::van, QStringLiteral("muelle"), false, {}});
        QCOMPARE(m_road->incidents().size(), size_t(2));
        for (const auto &incident : m_road->incidents())
            QCOMPARE(incident.kind, IncidentKind::tripSealsDiffer);
    }

    void aBoxThatComesWithoutItsSeal()
    {
        const auto take = [&](int clinic, SealState seal) {
            const Sscc box = m_road->seal(clinic);
            m_road->write(DeliveryReceived{box, SmallRegion::clinicClues(clinic), firstTrip, seal, false, {},
                                           {DeliveredLine{lotOf(paracetamol, "P1"), Units(2), Units(2), {}, {}, {}, {}}},
                                           ProofOfDelivery{packer, {}, {}, {}, {}}});
            return box;
        };
        take(0, SealState::intact);
        QVERIFY(!hasIncident(IncidentKind::boxSealDiffers));
        const Sscc other = take(1, SealState::otherNumber);
        QCOMPARE(m_road->incidents().size(), size_t(1));
        QCOMPARE(m_road->incidents()[0].subject, other.text() + u'/' + SmallRegion::clinicClues(1).text());
        QVERIFY(hasIncident(IncidentKind::boxSealDiffers));
    }

    void aTripThatNeverReturns()
    {
        m_road->write(TripDeparted{firstTrip, {}, van, driver, {}});
        QVERIFY(!hasIncident(IncidentKind::tripOverdue));
        m_road->clock.advance(20 * 86'400);
        m_road->write(SlotAssigned{m_road->warehouse, gauze, *Slot::parse(QStringLiteral("S-02"))});
        QVERIFY(hasIncident(IncidentKind::tripOverdue));
        m_road->write(TripReturned{firstTrip, m_road->warehouse, QStringLiteral("")});
        QVERIFY(!hasIncident(IncidentKind::tripOverdue));
    }

    void aTripThatIsOverWithoutOneOfItsBoxes()
    {
        const Sscc box = m_road->seal(0);
        m_road->write(TripLoaded{firstTrip, m_road->warehouse, {box}});
        m_road->write(TripDeparted{firstTrip, {}, van, driver, {}});
        QVERIFY(!hasIncident(IncidentKind::tripOverdue));
        m_road->write(TripReturned{firstTrip, m_road->warehouse, QStringLiteral("")});
        QVERIFY(hasIncident(IncidentKind::tripOverdue));
        m_road->clock.advance(60);
        m_road->write(TripUnloaded{firstTrip, m_road->warehouse, {box}, UnloadReason::notReached, QStringLiteral("")});
        QVERIFY(!hasIncident(IncidentKind::tripOverdue));
    }
};

BQ_SUITE(TripIncidentsTest);
#include "trip_incidents_test.moc"
