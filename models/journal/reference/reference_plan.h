// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "journal/catalog/catalog_book.h"
#include "journal/reference/import_plan.h"

namespace botiquin {

/// Compares a sheet with the catalogue. What a sheet does not say (no such column, an empty cell) stays as it
/// is; what no sheet mentions is left alone. Template lines and entitlements without a date hold from
/// `fallback` on.
[[nodiscard]] Outcome<ImportPlan> planImport(CatalogBook &catalog, const ReferenceSheet &sheet, Month fallback);

} // namespace botiquin
