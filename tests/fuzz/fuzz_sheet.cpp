// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_readers.h"
#include "target.h"

/// A file to import as it lies on a disk: CSV of any encoding, or a workbook.
BQ_FUZZ(sheet)
{
    botiquin::testing::readAsEverything(botiquin::Sheet::parse(bytes, QStringLiteral("hoja.csv")));
}
