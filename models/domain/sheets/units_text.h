// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <QString>

namespace botiquin {

enum class UnitsTextError {
    malformed,
    negative,
    fractional,
    tooMany,
    ambiguous, ///< "12.000": twelve thousand, or twelve with three decimals
};

/// A whole number as people and spreadsheets write it: "1900", "1,900", "1 900", "1,900.00", "1.900,00", "12.0".
/// Three digits after a comma are thousands, unless only a zero stands before it ("0,500"); after a single point
/// they are ambiguous, unless what stands before or after it settles it ("9.999.999").
[[nodiscard]] Result<Units, UnitsTextError> parseUnitsText(const QString &text);

} // namespace botiquin
