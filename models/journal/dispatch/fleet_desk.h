// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch/fleet_reading.h"
#include "journal/dispatch/dispatch_book.h"
#include "journal/station.h"

namespace botiquin {

enum class FleetRefusal {
    noRight,
    otherWarehouse, ///< the vehicle or driver belongs to another one
};
QString name(FleetRefusal refusal);

/// The vehicles and drivers of this warehouse.
class FleetDesk
{
public:
    explicit FleetDesk(Station &station) : m_station(station) {}

    [[nodiscard]] Answer<EventId, FleetRefusal> define(const FleetVehicle &vehicle, const UserId &user);
    [[nodiscard]] Answer<EventId, FleetRefusal> define(const FleetDriver &driver, const UserId &user);

    /// How what is said of a vehicle or driver stands to the books.
    enum class Standing {
        added,
        changed,
        unchanged,
        elsewhere, ///< another warehouse has it
    };
    [[nodiscard]] Outcome<Standing> standing(const FleetVehicle &vehicle);
    [[nodiscard]] Outcome<Standing> standing(const FleetDriver &driver);

    /// How many of a sheet's rows are new, changed, or as they were. All are written or none.
    struct Imported
    {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
    };
    [[nodiscard]] Answer<Imported, FleetRefusal> import(const std::vector<FleetVehicle> &vehicles, const UserId &user);
    [[nodiscard]] Answer<Imported, FleetRefusal> import(const std::vector<FleetDriver> &drivers, const UserId &user);

private:
    Outcome<std::optional<FleetRefusal>> refusalOf(const UserId &user);
    template <class Entry>
    Outcome<Standing> standingOf(const Entry &entry);
    template <class Entry>
    Answer<Imported, FleetRefusal> importAll(const std::vector<Entry> &entries, const UserId &user);
    template <class Entry>
    Answer<EventId, FleetRefusal> defineOne(const Entry &entry, const UserId &user);

    Station &m_station;
};

} // namespace botiquin
