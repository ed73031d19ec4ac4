// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/stock_reading.h"

#include "domain/sheets/cells.h"
#include "domain/sheets/title_text.h"

namespace botiquin {

namespace {

enum Column { claveColumn, lotColumn, expiryColumn, unitsColumn, slotColumn, supplierColumn, documentColumn };

const ColumnSpecs &specs()
{
    static const ColumnSpecs all = {
        {"clave",
         Need::required,
         {"clave", "clave cnis", "clave del insumo", "clave insumo", "clave cuadro basico"}},
        {"lot",
         Need::required,
         {"lote", "lot", "numero de lote", "no lote", "no de lote", "lote del fabricante"}},
        {"expiry",
         Need::required,
         {"caducidad", "fecha de caducidad", "fecha caducidad", "f caducidad", "vencimiento", "expiry",
          "expiry date", "cad"}},
        {"units",
         Need::required,
         {"piezas", "cantidad", "units", "existencia", "existencias", "unidades", "pzas",
          "cantidad recibida"}},
        {"slot", Need::optional, {"ubicacion", "anaquel", "posicion", "slot", "rack", "localizacion"}},
        {"supplier", Need::optional, {"proveedor", "supplier", "laboratorio", "fabricante"}},
        {"document",
         Need::optional,
         {"documento", "remision", "no de remision", "numero de remision", "factura", "no de factura",
          "numero de factura", "document"}},
    };
    return all;
}

std::optional<LotText> readLot(RowCells &cells)
{
    const QString given = cells.requiredText(lotColumn);
    if (given.isEmpty())
        return std::nullopt;
    const QString folded = foldedTitle(given);
    const auto lot = LotText::parse(given);
    if (folded.isEmpty() || folded == u"s l" || folded == u"sin lote" || folded == u"n a" ||
        folded == u"na") {
        cells.error(lotColumn, RowReason::missingValue);
        return std::nullopt;
    }
    if (lot)
        return *lot;
    cells.error(lotColumn, RowReason::malformedLot);
    return std::nullopt;
}

std::optional<StockReading> readLine(RowCells &cells, DayOrder order)
{
    const auto clave = cells.clave(claveColumn);
    const auto lot = readLot(cells);
    const auto expiry = cells.date(expiryColumn, MonthAs::lastDay, order);
    const auto units = cells.units(unitsColumn);
    const auto slot = cells.codeIfAny<Slot>(slotColumn);
    const auto supplier = cells.codeIfAny<SupplierName>(supplierColumn);
    const auto document = cells.codeIfAny<DocumentName>(documentColumn);
    if (!clave || !lot || !expiry || !units || !cells.isGood())
        return std::nullopt;
    if (units->isZero()) {
        cells.warning(unitsColumn, RowReason::zeroUnits);
        return std::nullopt;
    }
    return StockReading{*clave, *lot, *expiry, *units, slot, supplier, document};
}

QString keyOf(const StockReading &row)
{
    const QString slot = row.slot ? row.slot->text() : QString();
    const QString supplier = row.supplier ? row.supplier->text() : QString();
    const QString document = row.document ? row.document->text() : QString();
    return QStringList{row.clave.text(), row.lot.text(), slot, supplier, document}.join(QChar(u'\n'));
}

} // namespace

ImportReading<StockReading> readStock(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, specs());
    const DayOrder order = dayOrderOf(sheet, columns, expiryColumn);
    const auto readRow = [&](RowCells &cells) { return readLine(cells, order); };
    return readRows<StockReading>(sheet, columns, {lotColumn, -1, Repeated::error}, readRow, keyOf);
}

} // namespace botiquin
