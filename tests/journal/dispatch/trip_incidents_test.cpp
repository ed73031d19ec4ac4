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
};

BQ_SUITE(TripIncidentsTest);
#include "trip_incidents_test.moc"
