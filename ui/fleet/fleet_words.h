// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/fleet_desk.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// The words for vehicles and drivers, in the language that is loaded.
class FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)

public:
    static QString refusal(FleetRefusal refusal);
    /// Another warehouse has the one of that number.
    static QString elsewhere(const QString &number);

    static QString numberOf(const FleetVehicle &vehicle) { return vehicle.vehicle.text(); }
    static QString numberOf(const FleetDriver &driver) { return driver.driver.text(); }
    /// The plates; the name on manifests.
    static QString nameOf(const FleetVehicle &vehicle) { return vehicle.plates; }
    static QString nameOf(const FleetDriver &driver) { return driver.displayName; }
    /// "OAX-014 · Camioneta · con frío"
    static QString line(const FleetVehicle &vehicle);
    static QString line(const FleetDriver &driver);
    /// "En servicio"
    static QString state(bool isActive);
};

} // namespace botiquin::ui
