// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "domain/catalog/item_wording.h"
#include "domain/catalog/ven.h"
#include "domain/kits/box_class.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <QSet>

namespace botiquin {

/// An item as a list of the compendium gives it.
struct ItemRow
{
    Clave clave;
    ItemWording wording;
    QString description;      ///< as given, white space folded
    QString therapeuticGroup; ///< as given; empty where the list has none
    Ven ven = Ven::unknown;
    BoxClass boxClass = BoxClass::dry;

    bool isControlled() const { return clave.isControlled(); }

    friend bool operator==(const ItemRow &, const ItemRow &) = default;
};

/// Required columns: clave and description. The box is the sheet's, where it has a column for it; else
/// supplies for group 060, cold for `coldItems`, dry for the rest. Unknown VEN and box classes are warnings.
[[nodiscard]] ImportReading<ItemRow> readItems(const Sheet &sheet, const QSet<Clave> &coldItems = {});

/// A clave with its VEN class, from a list of its own.
struct VenRow
{
    Clave clave;
    Ven ven;

    friend bool operator==(const VenRow &, const VenRow &) = default;
};

/// Required columns: clave and VEN.
[[nodiscard]] ImportReading<VenRow> readVenClasses(const Sheet &sheet);

/// Required column: clave.
[[nodiscard]] ImportReading<Clave> readClaves(const Sheet &sheet);

} // namespace botiquin
