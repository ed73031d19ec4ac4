// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet_commands.h"

#include "import_commands.h"
#include "journal/dispatch/fleet_desk.h"
#include "session.h"

namespace botiquin::ctl {

namespace {

const QString retiredFlag = QStringLiteral("--retired");
const QString dryRunFlag = QStringLiteral("--dry-run");
const QString goodRowsFlag = QStringLiteral("--accept-good-rows");

/// A sheet's rows, and what is said of it.
template <class Entry>
struct ReadFleet
{
    std::vector<Entry> entries;
    QJsonArray sheets;
    bool isClean = true;
};

template <class Entry, class Read>
Result<ReadFleet<Entry>, Trouble> readFleet(const QStringList &paths, const Read &read)
{
    ReadFleet<Entry> fleet;
    for (const auto &path : paths) {
        BQ_TRY_ASSIGN(const auto sheet, readSheet(path));
        const auto reading = read(sheet);
        for (const auto &row : reading.rows)
            fleet.entries.push_back(row.value);
        fleet.isClean = fleet.isClean && reading.isClean();
        fleet.sheets.append(QJsonObject{{QStringLiteral("file"), sheet.file},
                                        {QStringLiteral("rows"), reading.rowsSeen},
                                        {QStringLiteral("errors"), issuesOf(reading.errors)},
                                        {QStringLiteral("warnings"), issuesOf(reading.warnings)},
                                        {QStringLiteral("ignoredColumns"),
                                         QJsonArray::fromStringList(reading.ignoredColumns)}});
    }
    return fleet;
}

template <class Entry, class Read>
Reply importFleet(const Invocation &invocation, const QStringList &arguments, const Read &read)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{dryRunFlag, goodRowsFlag}, {}, 1, 100}));
    BQ_TRY_ASSIGN(const auto fleet, readFleet<Entry>(options.words(), read));
    QJsonObject said{{QStringLiteral("sheets"), fleet.sheets}};
    if (!fleet.isClean && !options.has(goodRowsFlag))
        return refuse(QStringLiteral("rowsAreWrong"), said);
    if (options.has(dryRunFlag)) {
        said.insert(QStringLiteral("dryRun"), true);
        return said;
    }
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto imported, granted(FleetDesk(workplace->station()).import(fleet.entries, user)));
    said.insert(QStringLiteral("added"), imported.added);
    said.insert(QStringLiteral("changed"), imported.changed);
    said.insert(QStringLiteral("unchanged"), imported.unchanged);
    return said;
}

template <class Entry>
Reply define(const Invocation &invocation, const Entry &entry)
{
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto event, granted(FleetDesk(workplace->station()).define(entry, user)));
    return QJsonObject{{QStringLiteral("event"), event.text()}};
}

} // namespace

Reply defineVehicle(const Invocation &invocation, QStringList arguments)
{
    const QString platesOption = QStringLiteral("--plates");
    const QString transportOption = QStringLiteral("--transport");
    const QString coldFlag = QStringLiteral("--refrigerated");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{coldFlag, retiredFlag}, {platesOption, transportOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto vehicle, options.word<VehicleId>(0, QStringLiteral("VEHICLE")));
    BQ_TRY_ASSIGN(const auto plates, options.required(platesOption));
    BQ_TRY_ASSIGN(const auto transport, options.oneOf<Transport>(transportOption));
    return define(invocation, FleetVehicle{vehicle, plates.simplified(), transport.value_or(Transport::van),
                                           options.has(coldFlag), !options.has(retiredFlag)});
}

Reply listVehicles(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto vehicles, station.books.dispatch.vehicles(station.facility));
    return QJsonObject{{QStringLiteral("vehicles"), toJson(vehicles)}};
}

Reply importVehicles(const Invocation &invocation, QStringList arguments)
{
    return importFleet<FleetVehicle>(invocation, arguments, readVehicles);
}

Reply defineDriver(const Invocation &invocation, QStringList arguments)
{
    const QString nameOption = QStringLiteral("--name");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{retiredFlag}, {nameOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto driver, options.word<DriverId>(0, QStringLiteral("DRIVER")));
    BQ_TRY_ASSIGN(const auto name, options.required(nameOption));
    return define(invocation, FleetDriver{driver, name.simplified(), !options.has(retiredFlag)});
}

Reply listDrivers(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto drivers, station.books.dispatch.drivers(station.facility));
    return QJsonObject{{QStringLiteral("drivers"), toJson(drivers)}};
}

Reply importDrivers(const Invocation &invocation, QStringList arguments)
{
    return importFleet<FleetDriver>(invocation, arguments, readDrivers);
}

} // namespace botiquin::ctl
