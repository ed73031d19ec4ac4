// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/import_reading.h"

namespace botiquin {

/// What is wrong in a row, in the column that the reader calls `column`, under the sheet's own title for it.
[[nodiscard]] inline RowIssue issueAt(const QString &file, const QHash<QString, ColumnPlace> &columns, qsizetype line,
                                      const char *column, RowReason reason, const QString &text)
{
    const QString known = QString::fromLatin1(column);
    const ColumnPlace place = columns.value(known, {known, 0});
    return {file, line, place.title, place.number, reason, text};
}

} // namespace botiquin
