// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch/fleet_reading.h"

#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class FleetReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vehiclesAreReadAsPeopleWriteThem()
    {
        const auto reading = readVehicles(parsedSheet("PARQUE VEHICULAR\n"
                                                      "No. económico;Placas;Tipo de vehículo;Red fría;En servicio\n"
                                                      "OAX-014;RX-48-217;Camioneta;;Sí\n"
                                                      "OAX-015;RX-51-903;CAMIÓN;X;\n"
                                                      "OAX-016;LCH-3;Lancha;no;No\n"
                                                      "OAX-017;RX-1;Cohete;;\n"
                                                      "OAX-018;;Moto;;\n"));
        QCOMPARE(textOf(reading.errors), (QStringList{QStringLiteral("6 Tipo de vehículo malformedCode Cohete"),
                                                      QStringLiteral("7 Placas missingValue ")}));
        QCOMPARE(reading.rows.size(), size_t(3));
        QVERIFY((reading.rows[0].value
                 == FleetVehicle{*VehicleId::parse(QStringLiteral("OAX-014")), QStringLiteral("RX-48-217"), Transport::van,
                                 false, true}));
        QVERIFY(reading.rows[1].value.transport == Transport::truck);
        QVERIFY(reading.rows[1].value.refrigerated);
        QVERIFY(reading.rows[1].value.active);
        QVERIFY(reading.rows[2].value.transport == Transport::boat);
        QVERIFY(!reading.rows[2].value.active);
    }

    void aVehicleThatContradictsItselfIsNotTaken()
    {
        const auto reading = readVehicles(parsedSheet("vehicle,plates\nA,1\nA,2\nB,3\nB,3\n"));
        QCOMPARE(textOf(reading.errors), QStringList{QStringLiteral("3 vehicle contradictsRow A (2)")});
        QCOMPARE(reading.rows.size(), size_t(1));
        QCOMPARE(reading.warnings.size(), 1);
    }

    void driversAreReadWithTheirNames()
    {
        const auto reading = readDrivers(parsedSheet("Número de empleado,Nombre completo,Activo\nC1,Pedro  Sánchez,sí\nC2,,\n"));
        QCOMPARE(textOf(reading.errors), QStringList{QStringLiteral("3 Nombre completo missingValue ")});
        QCOMPARE(reading.rows.size(), size_t(1));
        QCOMPARE(reading.rows.front().value.displayName, QStringLiteral("Pedro Sánchez"));
    }
};

BQ_SUITE(FleetReadingTest);
#include "fleet_reading_test.moc"
