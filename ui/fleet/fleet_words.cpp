// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_words.h"

#include "ui/dispatch/trip_words.h"

namespace botiquin::ui {

QString FleetWords::refusal(FleetRefusal refusal)
{
    switch (refusal) {
    case FleetRefusal::noRight: return tr("Solo quien planea las entregas cambia los vehículos y los choferes.");
    case FleetRefusal::otherWarehouse: return tr("Otro almacén ya usa ese número. Escriba otro.");
    }
    Q_UNREACHABLE();
}

QString FleetWords::elsewhere(const QString &number)
{
    return tr("Otro almacén ya usa el número %1. Cámbielo en la hoja.").arg(number);
}

QString FleetWords::line(const FleetVehicle &vehicle)
{
    QStringList parts{vehicle.vehicle.text(), TripWords::transport(vehicle.transport)};
    if (vehicle.refrigerated)
        parts << tr("con frío");
    if (!vehicle.active)
        parts << state(false);
    return parts.join(QStringLiteral(" · "));
}

QString FleetWords::line(const FleetDriver &driver)
{
    QStringList parts{driver.driver.text()};
    if (!driver.active)
        parts << state(false);
    return parts.join(QStringLiteral(" · "));
}

QString FleetWords::state(bool isActive)
{
    return isActive ? tr("En servicio") : tr("Fuera de servicio");
}

} // namespace botiquin::ui
