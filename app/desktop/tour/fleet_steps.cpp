// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/fleet_steps.h"

#include "journal/dispatch/dispatch_book.h"
#include "tour/import_steps.h"
#include "tour/people_steps.h"

namespace botiquin::desktop::steps {

namespace {

/// Each time that the tour is gone through it writes down others.
QString numbered(const QString &spanish, const QString &english)
{
    return ui::language() == ui::Language::spanish ? spanish : english;
}

bool hasVehicle(Hands &hands, const QString &number)
{
    const auto vehicle = hands.desktop().station().books.dispatch.vehicle(*VehicleId::parse(number));
    return vehicle && *vehicle && (*vehicle)->active;
}

bool hasDriver(Hands &hands, const QString &number)
{
    const auto driver = hands.desktop().station().books.dispatch.driver(*DriverId::parse(number));
    return driver && *driver && (*driver)->active;
}

} // namespace

void aVehicleAndItsDriver(Hands &hands)
{
    enterAs(hands, Right::planRound);
    hands.desktop().open(QStringLiteral("fleet"));
    hands.rest(200);
    hands.expectPage(QStringLiteral("fleet"));
    const QString van = numbered(QStringLiteral("OAX-014"), QStringLiteral("OAX-024"));
    hands.key(Qt::Key_F4);
    hands.type(van);
    hands.key(Qt::Key_Return);
    hands.type(numbered(QStringLiteral("RX-48-217"), QStringLiteral("RX-62-140")));
    hands.shoot(QStringLiteral("vehicle-new"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.expect(hasVehicle(hands, van), QStringLiteral("%1 was not written down").arg(van));
    const QString driver = numbered(QStringLiteral("OAX-C1"), QStringLiteral("OAX-C2"));
    hands.key(Qt::Key_F5);
    hands.type(driver);
    hands.key(Qt::Key_Return);
    hands.type(numbered(QStringLiteral("P. S. M."), QStringLiteral("L. V. R.")));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.expect(hasDriver(hands, driver), QStringLiteral("%1 was not written down").arg(driver));
    hands.shoot(QStringLiteral("fleet"));
}

void vehiclesFromASheet(Hands &hands)
{
    const QString truck = numbered(QStringLiteral("OAX-015"), QStringLiteral("OAX-025"));
    hands.key(Qt::Key_F4);
    takeSheet(hands, QStringLiteral("vehiculos"),
              {QStringLiteral("VEHÍCULO,PLACAS,TRANSPORTE,REFRIGERADO"), truck + QStringLiteral(",RX-51-903,camión,sí"),
               QStringLiteral("OAX-099,,camión,no")});
    hands.expectWord(QStringLiteral("Filas que revisar"), QStringLiteral("Rows to look at"));
    // The whole sheet is not taken while a row of it is wrong.
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.expect(!hasVehicle(hands, truck), QStringLiteral("a sheet with a wrong row was taken whole"));
    hands.shoot(QStringLiteral("import-vehicles"));
    hands.key(Qt::Key_F4);
    awaitRecorded(hands);
    hands.expect(hasVehicle(hands, truck), QStringLiteral("%1 did not come from the sheet").arg(truck));
    hands.expect(!hasVehicle(hands, QStringLiteral("OAX-099")), QStringLiteral("a row without plates was taken"));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("fleet"));
    hands.shoot(QStringLiteral("fleet-imported"));
}

} // namespace botiquin::desktop::steps
