// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/row_issue.h"
#include "domain/sheets/sheet.h"

#include <QStringList>
#include <vector>

namespace botiquin {

enum class Need { required, optional };

/// A column that a reader knows. Its titles stand in order of preference, written as foldedTitle() gives
/// them; `name` counts as one.
struct ColumnSpec
{
    const char *name;
    Need need;
    std::vector<const char *> titles;
};

/// The specs of a reader, indexed by its own enum.
using ColumnSpecs = std::vector<ColumnSpec>;

/// Where the columns of a reader stand in a sheet. The header is the first of the sheet's first 20 rows that
/// has all required columns: sheets begin with titles and logos. Of two columns that one spec could mean, the
/// title that comes first in the spec wins.
struct Columns
{
    qsizetype headerRow = 0;        ///< index in Sheet::rows
    QStringList titles;             ///< of the header, as written
    std::vector<qsizetype> indexes; ///< one a spec; -1 for none
    QStringList names;              ///< of the specs
    QStringList ignored;            ///< titles that no spec takes
    QList<RowIssue> errors;         ///< missing or repeated columns: nothing can be read

    static constexpr qsizetype none = -1;

    [[nodiscard]] static Columns find(const Sheet &sheet, const ColumnSpecs &specs);
};

} // namespace botiquin
