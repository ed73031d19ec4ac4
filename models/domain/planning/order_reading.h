// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "base/date.h"
#include "base/units.h"
#include "domain/catalog/size_class.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <optional>

namespace botiquin::planning {

/// A unit of a round, as the programme's own spreadsheet lists it. Who receives there, and how to reach them, is
/// not read.
struct OrderReading
{
    Clues facility; ///< which no list need hold
    RouteId route;
    std::optional<Date> deliverOn;
    QString displayName;                 ///< as given; empty where the sheet has none
    std::optional<SizeClass> sizeClass;  ///< "TIPO DE UNIDAD"; absent where the sheet does not say, or not clearly
    std::optional<int> kits;             ///< where the sheet says how many
    std::optional<Units> claves;         ///< that are sent
    std::optional<Units> medicine;       ///< pieces
    std::optional<Units> supplies;       ///< pieces

    friend bool operator==(const OrderReading &, const OrderReading &) = default;
};

/// The most kits that one unit gets in a round; what is more is a typing mistake.
constexpr int kitsOfUnitMax = 100;

/// Required columns: CLUES and route. The rows of a route stand in the order of its stops. A unit is on one route a
/// round: twice the same is a warning, twice otherwise an error.
[[nodiscard]] ImportReading<OrderReading> readOrders(const Sheet &sheet);

} // namespace botiquin::planning
