// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_import.h"

#include "journal/dispatch/dispatch_book.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <QBuffer>

using namespace botiquin;
using namespace botiquin::testing;

class LogImportTest : public QObject
{
    Q_OBJECT

    static PersonDefined intruder()
    {
        return {userId("intruder"), QStringLiteral("X"), *Clues::parse(QStringLiteral("OCIMB000012")),
                {Role::administrator}, std::nullopt, true};
    }
    static void recordAs(SmallRegion &region, quint64 device, const EventBody &body)
    {
        auto transaction = Transaction::begin(*region.store);
        QVERIFY(transaction);
        QVERIFY(region.journal->record({*DeviceId::of(device), 1}, std::nullopt, body));
        QVERIFY(transaction->commit());
    }
    static QByteArray exported(SmallRegion &region)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!exportLog(*region.store, buffer))
            qFatal("cannot export");
        return buffer.data();
    }
    static LogImport imported(Journal &into, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return *importLog(into, buffer);
    }

private Q_SLOTS:
    void anotherDevicesLogDefinesNobody_data()
    {
        QTest::addColumn<quint64>("device");
        QTest::newRow("after the authority's") << quint64(9);
        QTest::newRow("before the authority's") << quint64(3);
    }
    void anotherDevicesLogDefinesNobody()
    {
        QFETCH(quint64, device);
        SmallRegion origin;
        recordAs(origin, device, intruder());
        const auto store = SqlStore::scratch();
        QVERIFY(store);
        Journal journal(**store, origin.clock);
        const auto report = imported(journal, exported(origin));
        QCOMPARE(report.refusals.size(), size_t(1));
        QCOMPARE(name(report.refusals[0].kind), QStringLiteral("notTheAuthority"));
        QCOMPARE(report.refusals[0].at.device, *DeviceId::of(device));
        QVERIFY(report.recorded > 20);
        SqlBooks books(**store);
        QVERIFY(!*books.books().people.person(userId("intruder")));
    }

    void aWarehouseSpeaksForItsOwnVehiclesDriversAndTrips()
    {
        SmallRegion origin;
        const VehicleId van = *VehicleId::parse(QStringLiteral("OAX-014"));
        const DriverId driver = *DriverId::parse(QStringLiteral("OAX-C1"));
        recordAs(origin, 9, VehicleDefined{van, origin.warehouse, QStringLiteral("RX-48-217"), Transport::van, false, true});
        recordAs(origin, 9, DriverDefined{driver, origin.warehouse, QStringLiteral("P. S. M."), true});
        recordAs(origin, 9, TripPlanned{*TripId::parse(QStringLiteral("1/1")), origin.round,
                                        *RouteId::parse(QStringLiteral("20-037")), origin.warehouse,
                                        *Date::of(2026, 11, 23), Transport::van, van, driver,
                                        {SmallRegion::clinicClues(0)}, false});
        const auto store = SqlStore::scratch();
        QVERIFY(store);
        Journal journal(**store, origin.clock);
        QVERIFY(imported(journal, exported(origin)).isComplete());
        SqlBooks books(**store);
        QCOMPARE(*books.books().dispatch.tripCount({origin.warehouse, {}, {}, {}}), 1);
    }

    void aStoreKeepsItsFirstAuthority()
    {
        SmallRegion origin;
        const auto store = SqlStore::scratch();
        QVERIFY(store);
        Journal journal(**store, origin.clock);
        QVERIFY(imported(journal, exported(origin)).isComplete());
        recordAs(origin, 3, RegionCreated{QStringLiteral("Otra"), QByteArray(32, 'x')});
        recordAs(origin, 3, intruder());
        const auto report = imported(journal, exported(origin));
        QCOMPARE(report.refusals.size(), size_t(1));
        QCOMPARE(name(report.refusals[0].kind), QStringLiteral("notTheAuthority"));
        QCOMPARE(report.refusals[0].events, 2);
    }
};

BQ_SUITE(LogImportTest);
#include "log_import_test.moc"
