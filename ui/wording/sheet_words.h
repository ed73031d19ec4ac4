// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/row_issue.h"
#include "domain/sheets/sheet.h"

namespace botiquin::ui {

/// Why a file is no sheet that can be read, and what to do about it.
QString words(const SheetFailure &failure);

/// What is wrong with a place in a sheet, in a sentence.
QString words(const RowIssue &issue);

/// "Columna CLUES · dice «OCIMB00001»"; what is not known is left out.
QString whereWords(const RowIssue &issue);

} // namespace botiquin::ui
