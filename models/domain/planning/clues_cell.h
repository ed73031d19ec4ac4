// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "domain/sheets/cells.h"

namespace botiquin::planning {

/// The CLUES in a cell that must hold one; a doubtful older key is a warning.
inline std::optional<Clues> cluesOf(RowCells &cells, int column)
{
    const QString given = cells.requiredText(column);
    if (given.isEmpty())
        return std::nullopt;
    const auto clues = Clues::parse(given);
    if (!clues) {
        cells.error(column, clues.error() == CluesError::wrongCheckDigit ? RowReason::wrongCluesDigit
                                                                         : RowReason::malformedClues);
        return std::nullopt;
    }
    if (clues->isDoubtful())
        cells.warning(column, RowReason::doubtfulClues);
    return *clues;
}

} // namespace botiquin::planning
