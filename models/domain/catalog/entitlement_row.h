// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/date.h"
#include "base/units.h"
#include "domain/catalog/size_class.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <optional>

namespace botiquin {

/// What a facility of a size is to get in a round: so many kits of a template, while it is valid.
struct EntitlementRow
{
    SizeClass sizeClass;
    TemplateId templateId;
    int kits; ///< 0 to kitsMax
    std::optional<Date> validFrom;
    std::optional<Date> validTo; ///< the last day, included

    static constexpr int kitsMax = 99;

    friend bool operator==(const EntitlementRow &, const EntitlementRow &) = default;
};

/// Required columns: size of the unit, template, kits.
[[nodiscard]] ImportReading<EntitlementRow> readEntitlements(const Sheet &sheet);

} // namespace botiquin
