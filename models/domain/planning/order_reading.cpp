// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/order_reading.h"

#include "domain/catalog/class_texts.h"
#include "domain/planning/clues_cell.h"

namespace botiquin::planning {

namespace {

enum Column {
    cluesColumn,
    routeColumn,
    dateColumn,
    nameColumn,
    sizeColumn,
    kitsColumn,
    clavesColumn,
    medicineColumn,
    suppliesColumn,
};

const ColumnSpecs &specs()
{
    static const ColumnSpecs all = {
        {"clues", Need::required, {"clues", "clues imb", "clave clues", "clues de la unidad"}},
        {"route", Need::required, {"rutas", "ruta", "numero de ruta", "no ruta", "no de ruta", "route"}},
        {"deliverOn", Need::optional, {"fecha", "fecha de entrega", "fecha entrega", "dia de entrega"}},
        {"displayName", Need::optional, {"nombre", "nombre de la unidad", "unidad", "unidad medica"}},
        {"sizeClass", Need::optional, {"tipo de unidad", "categoria gerencial", "tamano"}},
        {"kits", Need::optional, {"kits", "numero de kits", "no de kits", "cantidad de kits"}},
        {"claves", Need::optional, {"claves a desplazar", "claves", "numero de claves"}},
        {"medicine", Need::optional, {"piezas de medicamento", "piezas medicamento", "medicamento"}},
        {"supplies",
         Need::optional,
         {"piezas de material de curacion", "piezas material de curacion", "material de curacion"}},
    };
    return all;
}

std::optional<Units> unitsIfAny(RowCells &cells, int column)
{
    return cells.text(column).isEmpty() ? std::nullopt : cells.units(column);
}

std::optional<int> kitsOf(RowCells &cells)
{
    const auto kits = unitsIfAny(cells, kitsColumn);
    if (kits && kits->count() > kitsOfUnitMax)
        cells.error(kitsColumn, RowReason::tooManyUnits);
    return kits ? std::optional(int(kits->count())) : std::nullopt;
}

std::optional<SizeClass> sizeOf(RowCells &cells)
{
    const QString given = cells.text(sizeColumn);
    const auto size = given.isEmpty() ? std::nullopt : sizeClassFromText(given);
    if (!given.isEmpty() && !size)
        cells.warning(sizeColumn, RowReason::unknownSizeClass);
    return size;
}

std::optional<OrderReading> readLine(RowCells &cells, DayOrder order)
{
    const auto facility = cluesOf(cells, cluesColumn);
    const auto route = cells.code<RouteId>(routeColumn);
    const auto date = cells.dateIfAny(dateColumn, MonthAs::firstDay, order);
    const auto size = sizeOf(cells);
    const auto kits = kitsOf(cells);
    const auto claves = unitsIfAny(cells, clavesColumn);
    const auto medicine = unitsIfAny(cells, medicineColumn);
    const auto supplies = unitsIfAny(cells, suppliesColumn);
    if (!facility || !route || !cells.isGood())
        return std::nullopt;
    return OrderReading{*facility, *route, date, cells.text(nameColumn).simplified(), size, kits, claves, medicine,
                        supplies};
}

} // namespace

ImportReading<OrderReading> readOrders(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, specs());
    const DayOrder order = dayOrderOf(sheet, columns, dateColumn);
    const auto readRow = [&](RowCells &cells) { return readLine(cells, order); };
    return readRows<OrderReading>(sheet, columns, {cluesColumn}, readRow,
                                  [](const OrderReading &row) { return row.facility.text(); });
}

} // namespace botiquin::planning
