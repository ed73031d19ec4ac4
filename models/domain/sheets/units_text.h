// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <QString>

namespace botiquin {

enum class UnitsTextError { malformed, negative, fractional, tooMany };

/// A whole number as people and spreadsheets write it: "1900", "1,900", "1.900", "1 900", "1,900.00", "12.0".
/// Three digits after one separator are thousands, unless only a zero stands before it ("0.500").
[[nodiscard]] Result<Units, UnitsTextError> parseUnitsText(const QString &text);

} // namespace botiquin
