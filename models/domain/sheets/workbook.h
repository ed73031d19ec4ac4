// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/sheet.h"

namespace botiquin {

/// The first sheet of an Excel workbook (.xlsx) that is not hidden, as a CSV file of it would be: dates as
/// "2028-08-31", hours as "8:30", whole numbers without thousands, formulas as the value that they had when the
/// file was saved. A row's line is its number in the workbook. Hostile files cost no more than honest ones: what
/// parts unpack to, rows, columns and cells are bounded, and a document type declaration is refused.
[[nodiscard]] Result<Sheet, SheetFailure> readWorkbook(const QByteArray &bytes, const QString &file);

} // namespace botiquin
