// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch/fleet_reading.h"

#include "domain/sheets/cells.h"
#include "domain/sheets/title_text.h"

namespace botiquin {

namespace {

enum VehicleColumn { vehicleColumn, platesColumn, transportColumn, coldColumn, vehicleActiveColumn };
enum DriverColumn { driverColumn, nameColumn, driverActiveColumn };

constexpr qsizetype platesMax = 20;
constexpr qsizetype nameMax = 120;

const ColumnSpecs &vehicleSpecs()
{
    static const ColumnSpecs all = {
        {"vehicle", Need::required, {"vehiculo", "numero economico", "no economico", "unidad", "numero", "vehicle"}},
        {"plates", Need::required, {"placas", "placa", "matricula", "plates"}},
        {"transport",
         Need::optional,
         {"transporte", "medio de transporte", "tipo de vehiculo", "tipo", "transport"}},
        {"refrigerated", Need::optional, {"refrigerado", "refrigeracion", "red fria", "frio", "refrigerated"}},
        {"active", Need::optional, {"activo", "en servicio", "estatus", "active"}},
    };
    return all;
}

const ColumnSpecs &driverSpecs()
{
    static const ColumnSpecs all = {
        {"driver", Need::required, {"conductor", "numero de empleado", "no de empleado", "clave", "numero", "chofer", "driver"}},
        {"name", Need::required, {"nombre", "nombre completo", "nombre del conductor", "name"}},
        {"active", Need::optional, {"activo", "en servicio", "estatus", "active"}},
    };
    return all;
}

bool isYes(const QString &text)
{
    static const QSet<QString> yes{QStringLiteral("si"), QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("yes"),
                                   QStringLiteral("true"), QStringLiteral("activo"), QStringLiteral("activa"),
                                   QStringLiteral("en servicio"), QStringLiteral("refrigerado"),
                                   QStringLiteral("refrigerada")};
    return yes.contains(foldedTitle(text));
}

QString lineOf(RowCells &cells, int column, qsizetype max)
{
    const QString given = cells.requiredText(column).simplified();
    if (given.size() > max)
        cells.error(column, RowReason::malformedName);
    return given;
}

std::optional<FleetVehicle> readVehicle(RowCells &cells)
{
    const auto vehicle = cells.code<VehicleId>(vehicleColumn);
    const QString plates = lineOf(cells, platesColumn, platesMax);
    const QString given = cells.text(transportColumn);
    const auto transport = given.isEmpty() ? std::optional(Transport::van) : transportFromText(given);
    if (!transport)
        cells.error(transportColumn, RowReason::malformedCode);
    const QString active = cells.text(vehicleActiveColumn);
    if (!vehicle || !transport || !cells.isGood())
        return std::nullopt;
    return FleetVehicle{*vehicle, plates, *transport, isYes(cells.text(coldColumn)), active.isEmpty() || isYes(active)};
}

std::optional<FleetDriver> readDriver(RowCells &cells)
{
    const auto driver = cells.code<DriverId>(driverColumn);
    const QString name = lineOf(cells, nameColumn, nameMax);
    const QString active = cells.text(driverActiveColumn);
    if (!driver || !cells.isGood())
        return std::nullopt;
    return FleetDriver{*driver, name, active.isEmpty() || isYes(active)};
}

} // namespace

std::optional<Transport> transportFromText(const QString &text)
{
    static const QHash<QString, Transport> words{
        {QStringLiteral("camioneta"), Transport::van},    {QStringLiteral("van"), Transport::van},
        {QStringLiteral("pick up"), Transport::van},      {QStringLiteral("pickup"), Transport::van},
        {QStringLiteral("camion"), Transport::truck},     {QStringLiteral("truck"), Transport::truck},
        {QStringLiteral("torton"), Transport::truck},     {QStringLiteral("rabon"), Transport::truck},
        {QStringLiteral("lancha"), Transport::boat},      {QStringLiteral("panga"), Transport::boat},
        {QStringLiteral("boat"), Transport::boat},        {QStringLiteral("moto"), Transport::motorbike},
        {QStringLiteral("motocicleta"), Transport::motorbike}, {QStringLiteral("motorbike"), Transport::motorbike},
        {QStringLiteral("avioneta"), Transport::plane},   {QStringLiteral("avion"), Transport::plane},
        {QStringLiteral("plane"), Transport::plane},      {QStringLiteral("a pie"), Transport::onFoot},
        {QStringLiteral("pie"), Transport::onFoot},       {QStringLiteral("on foot"), Transport::onFoot}};
    if (const auto named = parseTransport(text.trimmed()))
        return named;
    const auto found = words.constFind(foldedTitle(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

ImportReading<FleetVehicle> readVehicles(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, vehicleSpecs());
    return readRows<FleetVehicle>(sheet, columns, {vehicleColumn}, readVehicle,
                                  [](const FleetVehicle &row) { return row.vehicle.text(); });
}

ImportReading<FleetDriver> readDrivers(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, driverSpecs());
    return readRows<FleetDriver>(sheet, columns, {driverColumn}, readDriver,
                                 [](const FleetDriver &row) { return row.driver.text(); });
}

} // namespace botiquin
