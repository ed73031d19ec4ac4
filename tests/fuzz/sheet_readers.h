// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/assertion.h"
#include "domain/catalog/entitlement_reading.h"
#include "domain/catalog/facility_reading.h"
#include "domain/catalog/item_reading.h"
#include "domain/catalog/stock_reading.h"
#include "domain/catalog/template_reading.h"
#include "domain/dispatch/fleet_reading.h"
#include "domain/planning/order_reading.h"
#include "domain/planning/route_reading.h"

namespace botiquin::testing {

template <class Row>
void checkReading(const Sheet &sheet, const ImportReading<Row> &reading)
{
    BQ_ASSERT(reading.rows.size() + reading.badRows.size() <= sheet.rows.size());
    BQ_ASSERT(reading.rowsSeen <= qsizetype(sheet.rows.size()));
    for (const auto &row : reading.rows)
        BQ_ASSERT(row.line > 0);
}

/// Whatever a sheet is, every importer takes it or says what is wrong.
inline void readAsEverything(const Result<Sheet, SheetFailure> &sheet)
{
    if (!sheet)
        return;
    for (const auto &row : sheet->rows)
        BQ_ASSERT(row.cells.size() <= Sheet::columnsMax);
    checkReading(*sheet, readItems(*sheet));
    checkReading(*sheet, readVenClasses(*sheet));
    checkReading(*sheet, readClaves(*sheet));
    checkReading(*sheet, readFacilities(*sheet));
    checkReading(*sheet, readKitTemplates(*sheet));
    checkReading(*sheet, readEntitlements(*sheet));
    checkReading(*sheet, readStock(*sheet));
    checkReading(*sheet, readVehicles(*sheet));
    checkReading(*sheet, readDrivers(*sheet));
    checkReading(*sheet, planning::readRoutes(*sheet));
    checkReading(*sheet, planning::readOrders(*sheet));
}

} // namespace botiquin::testing
