// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "domain/catalog/care_level.h"
#include "domain/catalog/federal_state.h"
#include "domain/catalog/size_class.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <optional>

namespace botiquin {

/// Degrees, WGS 84, within Mexico's bounds.
struct MapPoint
{
    double latitude;
    double longitude;

    friend bool operator==(const MapPoint &, const MapPoint &) = default;
};

enum class Operation { running, stopped };

/// A health unit as a list of facilities gives it.
struct FacilityRow
{
    Clues clues;
    std::optional<Clues> formerClues; ///< the key it had in the ministry (SSA), which older sheets still use
    QString officialName;             ///< as given, white space folded
    QString displayName;              ///< see placeDisplayName()
    QString municipality;             ///< as it is shown; empty where the sheet has none
    std::optional<FederalState> state;
    SizeClass sizeClass = SizeClass::other;
    CareLevel level = CareLevel::none;
    Operation operation = Operation::running;
    std::optional<MapPoint> point;

    friend bool operator==(const FacilityRow &, const FacilityRow &) = default;
};

/// Required columns: CLUES and a name. The state, where the sheet has none, is the one of the CLUES.
/// Warnings: doubtful older keys, unknown size or state, coordinates that are none or not in Mexico (left
/// out).
[[nodiscard]] ImportReading<FacilityRow> readFacilities(const Sheet &sheet);

} // namespace botiquin
