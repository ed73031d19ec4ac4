// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/entitlement_reading.h"

#include "domain/catalog/class_texts.h"
#include "domain/sheets/cells.h"

namespace botiquin {

namespace {

enum Column { sizeColumn, templateColumn, kitsColumn, fromColumn, toColumn };

const ColumnSpecs &specs()
{
    static const ColumnSpecs all = {
        {"sizeClass",
         Need::required,
         {"tipo de unidad", "categoria gerencial", "categoria", "tamano", "size class"}},
        {"template", Need::required, {"plantilla", "template", "tipo de kit", "botiquin"}},
        {"kits", Need::required, {"kits", "cantidad de kits", "numero de kits", "cantidad", "count"}},
        {"validFrom",
         Need::optional,
         {"vigente desde", "vigencia desde", "inicio de vigencia", "desde", "valid from"}},
        {"validTo",
         Need::optional,
         {"vigente hasta", "vigencia hasta", "fin de vigencia", "hasta", "valid to"}},
    };
    return all;
}

std::optional<SizeClass> readSizeClass(RowCells &cells)
{
    const QString given = cells.requiredText(sizeColumn);
    if (given.isEmpty())
        return std::nullopt;
    const auto sizeClass = sizeClassFromText(given);
    if (!sizeClass)
        cells.error(sizeColumn, RowReason::unknownSizeClass);
    return sizeClass;
}

std::optional<EntitlementReading> readLine(RowCells &cells, DayOrder fromOrder, DayOrder toOrder)
{
    const auto sizeClass = readSizeClass(cells);
    const auto templateId = cells.code<TemplateId>(templateColumn);
    const auto kits = cells.units(kitsColumn);
    const auto from = cells.dateIfAny(fromColumn, MonthAs::firstDay, fromOrder);
    const auto to = cells.dateIfAny(toColumn, MonthAs::lastDay, toOrder);
    if (kits && kits->count() > EntitlementReading::kitsMax)
        cells.error(kitsColumn, RowReason::tooManyUnits);
    if (from && to && *to < *from)
        cells.error(toColumn, RowReason::reversedDates);
    if (!sizeClass || !templateId || !kits || !cells.isGood())
        return std::nullopt;
    return EntitlementReading{*sizeClass, *templateId, static_cast<int>(kits->count()), from, to};
}

QString keyOf(const EntitlementReading &row)
{
    const QString from = row.validFrom ? row.validFrom->iso() : QString();
    return name(row.sizeClass) + QChar(u'\n') + row.templateId.text() + QChar(u'\n') + from;
}

} // namespace

ImportReading<EntitlementReading> readEntitlements(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, specs());
    const DayOrder fromOrder = dayOrderOf(sheet, columns, fromColumn);
    const DayOrder toOrder = dayOrderOf(sheet, columns, toColumn);
    const auto readRow = [&](RowCells &cells) { return readLine(cells, fromOrder, toOrder); };
    return readRows<EntitlementReading>(sheet, columns, {sizeColumn, sizeColumn}, readRow, keyOf);
}

} // namespace botiquin
