// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispatch/fleet_desk.h"

#include "journal/people/people_desk.h"

namespace botiquin {

namespace {

VehicleDefined eventOf(const FleetVehicle &entry, const Clues &warehouse)
{
    return {entry.vehicle, warehouse, entry.plates, entry.transport, entry.refrigerated, entry.active};
}

DriverDefined eventOf(const FleetDriver &entry, const Clues &warehouse)
{
    return {entry.driver, warehouse, entry.displayName, entry.active};
}

Outcome<std::optional<VehicleRow>> known(DispatchBook &book, const FleetVehicle &entry)
{
    return book.vehicle(entry.vehicle);
}

Outcome<std::optional<DriverRow>> known(DispatchBook &book, const FleetDriver &entry)
{
    return book.driver(entry.driver);
}

bool isSame(const VehicleRow &row, const FleetVehicle &entry)
{
    return FleetVehicle{row.vehicle, row.plates, row.transport, row.refrigerated, row.active} == entry;
}

bool isSame(const DriverRow &row, const FleetDriver &entry)
{
    return FleetDriver{row.driver, row.displayName, row.active} == entry;
}

} // namespace

QString name(FleetRefusal refusal)
{
    switch (refusal) {
    case FleetRefusal::noRight: return QStringLiteral("noRight");
    case FleetRefusal::otherWarehouse: return QStringLiteral("otherWarehouse");
    }
    Q_UNREACHABLE();
}

Outcome<std::optional<FleetRefusal>> FleetDesk::refusalOf(const UserId &user)
{
    BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::vehicleDefined)); // and a driver likewise
    return may ? std::nullopt : std::optional(FleetRefusal::noRight);
}

template <class Entry>
Outcome<FleetDesk::Standing> FleetDesk::standingOf(const Entry &entry)
{
    BQ_TRY_ASSIGN(const auto before, known(m_station.books.dispatch, entry));
    if (!before)
        return Standing::added;
    if (before->warehouse != m_station.facility)
        return Standing::elsewhere;
    return isSame(*before, entry) ? Standing::unchanged : Standing::changed;
}

Outcome<FleetDesk::Standing> FleetDesk::standing(const FleetVehicle &vehicle)
{
    return standingOf(vehicle);
}

Outcome<FleetDesk::Standing> FleetDesk::standing(const FleetDriver &driver)
{
    return standingOf(driver);
}

template <class Entry>
Answer<EventId, FleetRefusal> FleetDesk::defineOne(const Entry &entry, const UserId &user)
{
    using Defined = Result<EventId, FleetRefusal>;
    return transact(m_station.journal, [&]() -> Answer<EventId, FleetRefusal> {
        BQ_TRY_ASSIGN(const auto refusal, refusalOf(user));
        if (refusal)
            return Defined(err(*refusal));
        BQ_TRY_ASSIGN(const auto standing, standingOf(entry));
        if (standing == Standing::elsewhere)
            return Defined(err(FleetRefusal::otherWarehouse));
        BQ_TRY_ASSIGN(const auto id,
                      m_station.journal.record(m_station.writer, user, eventOf(entry, m_station.facility)));
        return Defined(id);
    });
}

template <class Entry>
Answer<FleetDesk::Imported, FleetRefusal> FleetDesk::importAll(const std::vector<Entry> &entries, const UserId &user)
{
    using Done = Result<Imported, FleetRefusal>;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto refusal, refusalOf(user));
    if (refusal)
        return Done(err(*refusal));
    Imported imported;
    for (const auto &entry : entries) {
        BQ_TRY_ASSIGN(const auto standing, standingOf(entry));
        if (standing == Standing::elsewhere)
            return Done(err(FleetRefusal::otherWarehouse)); // What was written before it goes with the transaction.
        if (standing == Standing::unchanged) {
            ++imported.unchanged;
            continue;
        }
        ++(standing == Standing::changed ? imported.changed : imported.added);
        BQ_TRY(m_station.journal.record(m_station.writer, user, eventOf(entry, m_station.facility)));
    }
    BQ_TRY(transaction.commit());
    m_station.journal.publish();
    return Done(imported);
}

Answer<EventId, FleetRefusal> FleetDesk::define(const FleetVehicle &vehicle, const UserId &user)
{
    return defineOne(vehicle, user);
}

Answer<EventId, FleetRefusal> FleetDesk::define(const FleetDriver &driver, const UserId &user)
{
    return defineOne(driver, user);
}

Answer<FleetDesk::Imported, FleetRefusal> FleetDesk::import(const std::vector<FleetVehicle> &vehicles, const UserId &user)
{
    return importAll(vehicles, user);
}

Answer<FleetDesk::Imported, FleetRefusal> FleetDesk::import(const std::vector<FleetDriver> &drivers, const UserId &user)
{
    return importAll(drivers, user);
}

} // namespace botiquin
