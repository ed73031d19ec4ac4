// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/date.h"
#include "base/lot_text.h"
#include "base/units.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <optional>

namespace botiquin {

/// A supplier's delivery note or invoice.
using DocumentName = Code<struct DocumentTag, 80>;

/// So many units of a lot in a place of a warehouse.
struct StockReading
{
    Clave clave;
    LotText lot;
    Date expiry; ///< a month without a day expires on its last
    Units units; ///< at least 1
    std::optional<Slot> slot;
    std::optional<SupplierName> supplier;
    std::optional<DocumentName> document;

    friend bool operator==(const StockReading &, const StockReading &) = default;
};

/// Required columns: clave, lot, expiry, units. A row of no units is a warning and no row. The same clave,
/// lot, slot, supplier and document twice is an error, and neither is a row: they may be two boxes, or one twice.
[[nodiscard]] ImportReading<StockReading> readStock(const Sheet &sheet);

} // namespace botiquin
