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

/// So many units of a lot in a place of a warehouse.
struct StockRow
{
    Clave clave;
    LotText lot;
    Date expiry; ///< a month without a day expires on its last
    Units units; ///< at least 1
    std::optional<Slot> slot;
    std::optional<SupplierName> supplier;

    friend bool operator==(const StockRow &, const StockRow &) = default;
};

/// Required columns: clave, lot, expiry, units. A row of no units is a warning and no row. The same clave,
/// lot, slot and supplier twice is one row, or an error where expiry or units differ.
[[nodiscard]] ImportReading<StockRow> readStock(const Sheet &sheet);

} // namespace botiquin
