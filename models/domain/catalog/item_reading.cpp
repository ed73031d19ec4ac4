// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/item_reading.h"

#include "domain/catalog/class_texts.h"
#include "domain/sheets/cells.h"

namespace botiquin {

namespace {

enum ItemColumn {
    claveColumn,
    descriptionColumn,
    substanceColumn,
    groupColumn,
    presentationColumn,
    venColumn,
    boxColumn,
};

const ColumnSpec claveSpec = {
    "clave",
    Need::required,
    {"clave", "clave cnis", "clave del insumo", "clave insumo", "clave cuadro basico"}};
const ColumnSpec venSpec = {"ven", Need::optional, {"ven", "clasificacion ven", "clase ven"}};

const ColumnSpecs &itemSpecs()
{
    static const ColumnSpecs all = {
        claveSpec,
        {"description", Need::required, {"descripcion", "descripcion del insumo", "description"}},
        {"substance", Need::optional, {"insumo", "nombre generico", "sustancia", "generico", "substance"}},
        {"therapeuticGroup", Need::optional, {"grupos terapeuticos", "grupo terapeutico", "grupo"}},
        {"presentation", Need::optional, {"presentacion", "presentation", "envase"}},
        venSpec,
        {"boxClass", Need::optional, {"caja", "conservacion", "tipo de caja", "box class"}},
    };
    return all;
}

constexpr qsizetype descriptionMax = 8000;

Ven readVen(RowCells &cells, int column)
{
    const QString given = cells.text(column);
    if (given.isEmpty())
        return Ven::unknown;
    const auto ven = venFromText(given);
    if (!ven)
        cells.warning(column, RowReason::unknownVenClass);
    return ven.value_or(Ven::unknown);
}

BoxClass readBoxClass(RowCells &cells, const Clave &clave, const QSet<Clave> &coldItems)
{
    const QString given = cells.text(boxColumn);
    if (const auto boxClass = boxClassFromText(given))
        return *boxClass;
    if (!given.isEmpty())
        cells.warning(boxColumn, RowReason::unknownBoxClass);
    if (clave.isSupply())
        return BoxClass::supplies;
    return coldItems.contains(clave) ? BoxClass::cold : BoxClass::dry;
}

std::optional<ItemReading> readItem(RowCells &cells, const QSet<Clave> &coldItems)
{
    const auto clave = cells.clave(claveColumn);
    const QString description = cells.requiredText(descriptionColumn).simplified();
    if (description.size() > descriptionMax)
        cells.error(descriptionColumn, RowReason::malformedName);
    if (!clave || !cells.isGood())
        return std::nullopt;
    const ItemDescription given{description, cells.text(substanceColumn), cells.text(presentationColumn)};
    return ItemReading{*clave,
                   wordItem(given),
                   description,
                   cells.text(groupColumn),
                   readVen(cells, venColumn),
                   readBoxClass(cells, *clave, coldItems),
                   boxClassFromText(cells.text(boxColumn)).has_value()};
}

} // namespace

ImportReading<ItemReading> readItems(const Sheet &sheet, const QSet<Clave> &coldItems)
{
    const Columns columns = Columns::find(sheet, itemSpecs());
    const auto readRow = [&](RowCells &cells) { return readItem(cells, coldItems); };
    return readRows<ItemReading>(sheet, columns, {claveColumn}, readRow,
                             [](const ItemReading &row) { return row.clave.text(); });
}

ImportReading<VenReading> readVenClasses(const Sheet &sheet)
{
    enum Column { clave, ven };
    const ColumnSpecs specs = {claveSpec, {venSpec.name, Need::required, venSpec.titles}};
    const Columns columns = Columns::find(sheet, specs);
    const auto readRow = [](RowCells &cells) -> std::optional<VenReading> {
        const auto key = cells.clave(clave);
        return key ? std::optional(VenReading{*key, readVen(cells, ven)}) : std::nullopt;
    };
    return readRows<VenReading>(sheet, columns, {clave}, readRow,
                            [](const VenReading &row) { return row.clave.text(); });
}

ImportReading<Clave> readClaves(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, {claveSpec});
    const auto readRow = [](RowCells &cells) { return cells.clave(0); };
    return readRows<Clave>(sheet, columns, {0}, readRow, [](const Clave &clave) { return clave.text(); });
}

} // namespace botiquin
