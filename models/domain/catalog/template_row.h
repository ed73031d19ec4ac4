// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/date.h"
#include "base/units.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <optional>

namespace botiquin {

/// One line of a kit template: so many units of an item in a kit, while it is valid.
struct TemplateRow
{
    TemplateId templateId;
    Clave clave;
    Units units; ///< at least 1
    std::optional<Date> validFrom;
    std::optional<Date> validTo; ///< the last day, included

    friend bool operator==(const TemplateRow &, const TemplateRow &) = default;
};

/// Required columns: template, clave, units. A month without a day begins on its first and ends on its last.
[[nodiscard]] ImportReading<TemplateRow> readKitTemplates(const Sheet &sheet);

} // namespace botiquin
