// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

namespace botiquin {

enum class ClaveError {
    wrongShape, ///< not 3-3-4 or 3-3-4-2 digits, with or without the dots
};

/// The key of an item in the national compendium (CNIS): groups of 3, 3, 4 and, for medicines, 2 digits,
/// e.g. "010.000.0104.00"; curing materials are also written with three groups, "060.004.0109".
/// The variant ".00" of a curing material (group 060) says nothing more and is left out of the normal form.
class Clave : public TextValue<Clave>
{
public:
    /// Accepts surrounding white space, spaces or hyphens for the dots, or no dots at all.
    [[nodiscard]] static Result<Clave, ClaveError> parse(const QString &text);

    /// Narcotics and psychotropics (group 040): a prescription is written into the control book.
    bool isControlled() const { return text().startsWith(QLatin1String("040.")); }
    /// Curing materials (group 060).
    bool isSupply() const { return text().startsWith(QLatin1String("060.")); }

private:
    using TextValue::TextValue;
};

} // namespace botiquin
