// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dispatch/trip_box_model.h"
#include "presentation/dispatch/trip_list_model.h"
#include "support/road.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

class TripModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tripsAreListedByDayAndFoundByPlatesOrDriver()
    {
        Road road;
        TripDesk desk(*road.station);
        QVERIFY(*desk.plan({road.round, route37, {}, van, driver}, supervisor));
        TripPlan later{road.round, route37, Date::of(2026, 11, 26), truck, boatman, true};
        QVERIFY(*desk.plan(later, supervisor));
        TripListModel model(road.book().dispatch);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({road.warehouse, {}, road.round, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(*model.total(), 2);
        QVERIFY(model.rowAt(0).trip == firstTrip);
        for (const char *typed : {"RX-51", "vásquez", "037/2"}) {
            model.show({road.warehouse, {}, {}, QString::fromUtf8(typed)});
            QCOMPARE(model.rowCount(), 1);
            QVERIFY(model.rowAt(0).vehicle == truck);
        }
        model.show({road.warehouse, Date::of(2026, 11, 26), {}, {}});
        QCOMPARE(model.rowCount(), 1);
        model.show({SmallRegion::clinicClues(0), {}, {}, {}});
        QCOMPARE(model.rowCount(), 0);
    }

    void theBoxesOfATripStandByStop()
    {
        Road road;
        road.loadAll(1);
        road.seal(1, BoxClass::supplies);
        TripBoxModel model(road.book().dispatch);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(model.show(firstTrip));
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.countOf(TripBoxState::aboard), 3);
        QCOMPARE(model.countOf(TripBoxState::sealed), 1);
        QCOMPARE(model.countOf(TripBoxState::notSealed), 5);
        QVERIFY(model.box(0).boxClass == BoxClass::dry);
        QCOMPARE(model.box(8).stop, std::optional(3));
        QCOMPARE(model.rowOf(Road::boxCode(1, BoxClass::supplies)), 5);
        QCOMPARE(model.rowOf(Road::boxCode(2, BoxClass::dry)), -1);
    }
};

BQ_SUITE(TripModelsTest);
#include "trip_models_test.moc"
