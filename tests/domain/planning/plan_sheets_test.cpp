// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/order_reading.h"
#include "domain/planning/route_reading.h"
#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::planning;
using namespace botiquin::testing;

class PlanSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgrammesOwnSheetIsRead()
    {
        const auto reading = readOrders(parsedSheet(
            "RUTAS DE LA SALUD,,,,,,,,,,\n"
            "FECHA,RUTAS,CLUES,NOMBRE,CLAVES A DESPLAZAR,PIEZAS DE MEDICAMENTO,PIEZAS DE MATERIAL DE CURACIÓN,TIPO DE "
            "UNIDAD,¿QUIÉN RECIBE?,TELÉFONO,CORREO\n"
            "24/11/2026,RUTA 37,ocimb000596 ,\"ACATLÁN, DE PÉREZ\",147,\"1,889\",60,1-2 NUCLEOS,Juana P.,951,j@x.mx\n"));
        QCOMPARE(textOf(reading.errors), QStringList());
        QCOMPARE(reading.rows.size(), size_t(1));
        const auto &row = reading.rows.front().value;
        QCOMPARE(row.facility.text(), QStringLiteral("OCIMB000596"));
        QCOMPARE(row.route.text(), QStringLiteral("RUTA 37"));
        QCOMPARE(row.deliverOn->iso(), QStringLiteral("2026-11-24"));
        QCOMPARE(*row.claves, Units(147));
        QCOMPARE(*row.medicine, Units(1889));
        QCOMPARE(*row.supplies, Units(60));
        QVERIFY(row.sizeClass == SizeClass::nucleos1to2);
        // Who receives, and how to reach them, is nobody's business here.
        QCOMPARE(reading.ignoredColumns, (QStringList{"¿QUIÉN RECIBE?", "TELÉFONO", "CORREO"}));
    }

    void whatIsWrongInARowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("issue");
        QTest::newRow("no clues") << QByteArray("1,,1-2 NUCLEOS,1") << "2 CLUES missingValue ";
        QTest::newRow("mistyped clues") << QByteArray("1,OCIMB000597,1-2 NUCLEOS,1") << "2 CLUES wrongCluesDigit OCIMB000597";
        QTest::newRow("no clues at all") << QByteArray("1,ALMACEN,1-2 NUCLEOS,1") << "2 CLUES malformedClues ALMACEN";
        QTest::newRow("no route") << QByteArray(",OCIMB000596,1-2 NUCLEOS,1") << "2 RUTAS missingValue ";
        QTest::newRow("too many kits") << QByteArray("1,OCIMB000596,1-2 NUCLEOS,1000") << "2 KITS tooManyUnits 1000";
    }
    void whatIsWrongInARowIsNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, issue);
        const auto reading = readOrders(parsedSheet("RUTAS,CLUES,TIPO DE UNIDAD,KITS\n" + row + "\n"));
        QCOMPARE(textOf(reading.errors), QStringList{issue});
        QVERIFY(reading.rows.empty());
    }

    void aUnitIsOnOneRouteARound()
    {
        const auto reading = readOrders(parsedSheet("RUTAS,CLUES\n1,OCIMB000596\n2,OCIMB000596\n1,OCIMB000012\n"));
        QCOMPARE(textOf(reading.errors), QStringList{"3 CLUES contradictsRow OCIMB000596 (2)"});
        QCOMPARE(reading.rows.size(), size_t(1));
    }

    void aSizeThatNobodyKnowsIsAWarning()
    {
        const auto reading = readOrders(parsedSheet("RUTAS,CLUES,TIPO DE UNIDAD\n1,OCIMB000596,CARPA\n"));
        QCOMPARE(textOf(reading.warnings), QStringList{"2 TIPO DE UNIDAD unknownSizeClass CARPA"});
        QCOMPARE(reading.rows.size(), size_t(1));
    }

    void routesSayHowTheyAreTravelled()
    {
        const auto reading = readRoutes(parsedSheet("Ruta,CLUES,Parada,Día,Desde,Hasta,Transporte\n"
                                                    "20-001,OCIMB000596,2,Miércoles,8:30,14 h,Lancha\n"
                                                    "20-001,OCIMB000012,1,3,,,camioneta 3 t\n"));
        QCOMPARE(textOf(reading.errors), QStringList());
        const auto &row = reading.rows.front().value;
        QCOMPARE(*row.position, 2);
        QCOMPARE(*row.weekday, 3);
        QCOMPARE(*row.windowFrom, 510);
        QCOMPARE(*row.windowTo, 840);
        QVERIFY(row.transport == Transport::boat);
        QVERIFY(reading.rows.back().value.transport == Transport::van);
    }

    void hoursAndDaysThatAreNoneAreErrors_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("issue");
        QTest::newRow("day") << QByteArray("8,,,") << "2 Día malformedDate 8";
        QTest::newRow("hour") << QByteArray(",25:00,,") << "2 Desde malformedDate 25:00";
        QTest::newRow("minutes") << QByteArray(",8:75,,") << "2 Desde malformedDate 8:75";
        QTest::newRow("reversed") << QByteArray(",14:00,8:00,") << "2 Hasta reversedDates 8:00";
        QTest::newRow("transport") << QByteArray(",,,nave espacial") << "2 Transporte unknownTransport nave espacial";
    }
    void hoursAndDaysThatAreNoneAreErrors()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, issue);
        const auto reading
            = readRoutes(parsedSheet("Ruta,CLUES,Día,Desde,Hasta,Transporte\n20-001,OCIMB000596," + cells + "\n"));
        QCOMPARE(textOf(reading.errors), QStringList{issue});
        QCOMPARE(reading.badRows.front().group, QStringLiteral("20-001"));
    }
};

BQ_SUITE(PlanSheetsTest);
#include "plan_sheets_test.moc"
