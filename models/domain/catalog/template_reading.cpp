// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/template_reading.h"

#include "domain/sheets/cells.h"

namespace botiquin {

namespace {

enum Column { templateColumn, claveColumn, unitsColumn, fromColumn, toColumn };

const ColumnSpecs &specs()
{
    static const ColumnSpecs all = {
        {"template",
         Need::required,
         {"plantilla", "template", "kit", "botiquin", "tipo de kit", "clave del kit"}},
        {"clave",
         Need::required,
         {"clave", "clave cnis", "clave del insumo", "clave insumo", "clave cuadro basico"}},
        {"units",
         Need::required,
         {"piezas", "cantidad", "units", "unidades", "piezas por kit", "cantidad por kit"}},
        {"validFrom",
         Need::optional,
         {"vigente desde", "vigencia desde", "inicio de vigencia", "vigencia inicio", "desde", "valid from"}},
        {"validTo",
         Need::optional,
         {"vigente hasta", "vigencia hasta", "fin de vigencia", "vigencia fin", "hasta", "valid to"}},
    };
    return all;
}

std::optional<TemplateReading> readLine(RowCells &cells, DayOrder fromOrder, DayOrder toOrder)
{
    const auto templateId = cells.code<TemplateId>(templateColumn);
    const auto clave = cells.clave(claveColumn);
    const auto units = cells.units(unitsColumn);
    const auto from = cells.dateIfAny(fromColumn, MonthAs::firstDay, fromOrder);
    const auto to = cells.dateIfAny(toColumn, MonthAs::lastDay, toOrder);
    if (units && units->isZero())
        cells.error(unitsColumn, RowReason::zeroUnits);
    if (from && to && *to < *from)
        cells.error(toColumn, RowReason::reversedDates);
    if (!templateId || !clave || !units || !cells.isGood())
        return std::nullopt;
    return TemplateReading{*templateId, *clave, *units, from, to};
}

QString keyOf(const TemplateReading &row)
{
    const QString from = row.validFrom ? row.validFrom->iso() : QString();
    return row.templateId.text() + QChar(u'\n') + row.clave.text() + QChar(u'\n') + from;
}

} // namespace

ImportReading<TemplateReading> readKitTemplates(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, specs());
    const DayOrder fromOrder = dayOrderOf(sheet, columns, fromColumn);
    const DayOrder toOrder = dayOrderOf(sheet, columns, toColumn);
    const auto readRow = [&](RowCells &cells) { return readLine(cells, fromOrder, toOrder); };
    return readRows<TemplateReading>(sheet, columns, {claveColumn, templateColumn}, readRow, keyOf);
}

} // namespace botiquin
