// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch/trip_events.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

namespace botiquin {

/// A vehicle of a warehouse.
struct FleetVehicle
{
    VehicleId vehicle;
    QString plates;
    Transport transport;
    bool refrigerated;
    bool active;

    friend bool operator==(const FleetVehicle &, const FleetVehicle &) = default;
};

/// Whoever carries boxes for a warehouse; the name as it is to stand on manifests.
struct FleetDriver
{
    DriverId driver;
    QString displayName;
    bool active;

    friend bool operator==(const FleetDriver &, const FleetDriver &) = default;
};

/// Required columns: number of the vehicle, plates. A vehicle that does not say how it travels is a van; one that
/// does not say whether it cools does not.
[[nodiscard]] ImportReading<FleetVehicle> readVehicles(const Sheet &sheet);

/// Required columns: number of the driver, name.
[[nodiscard]] ImportReading<FleetDriver> readDrivers(const Sheet &sheet);

/// A means of transport in Spanish or English, or by its own name: "Camioneta", "lancha", "van".
[[nodiscard]] std::optional<Transport> transportFromText(const QString &text);

} // namespace botiquin
