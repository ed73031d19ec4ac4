// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/row_issue.h"
#include "domain/sheets/sheet.h"
#include "journal/reference/import_desk.h"

namespace botiquin::presentation {

/// What importing a sheet would do, whatever it is a sheet of.
struct ImportOutlook
{
    qsizetype rowsSeen = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int lost = 0; ///< what the changed ones would have no more
    QList<RowIssue> errors;
    QList<RowIssue> warnings;
    QStringList ignoredColumns;
};

/// A thing that importing would add or change, in words.
struct ImportChange
{
    bool isNew;
    QString name;
    QString detail; ///< which code it has, and what of it changes
    QString lost;   ///< what it would have no more; empty where that is nothing
};

/// A sheet on its way into the store: read, compared, recorded a little at a time. A refusal is said by its
/// sentence.
class SheetImport
{
public:
    virtual ~SheetImport() = default;

    /// Keeps what the sheet says. Called in any thread, and touches no store.
    virtual void read(const Sheet &sheet) = 0;
    /// What importing would do as the books stand now; writes nothing.
    [[nodiscard]] virtual Answer<ImportOutlook, QString> compare() = 0;
    /// The changes of the last comparison: those that are new first.
    virtual ImportChange change(int row) const = 0;

    /// Begins to record; how many steps it takes.
    [[nodiscard]] virtual Answer<int, QString> begin(BadRows badRows) = 0;
    /// Records so many steps more; true with those that end it. All of it stands, or nothing.
    [[nodiscard]] virtual Answer<bool, QString> record(int steps) = 0;
    /// Ends what was begun as if it had not been.
    virtual void drop() = 0;
};

} // namespace botiquin::presentation
