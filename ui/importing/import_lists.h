// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/column_table.h"
#include "presentation/sheets/import_flow.h"
#include "ui/importing/import_task.h"
#include "ui/shell/figure_strip.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// A row of a sheet that is wrong, or odd.
struct ImportIssue
{
    RowIssue issue;
    bool isError;
};

/// What the page of an import lists and says of it, in the language that is loaded.
class ImportLists
{
    Q_DECLARE_TR_FUNCTIONS(ImportLists)

public:
    using Issues = presentation::ColumnTable<ImportIssue>;
    using Changes = presentation::ColumnTable<presentation::ImportChange>;

    /// Of the rows that stand in `issues` whenever the table is reloaded.
    static Issues *makeIssues(const std::vector<ImportIssue> &issues, QObject *parent);
    static Changes *makeChanges(const presentation::ImportFlow &flow, const std::shared_ptr<ImportTask> &task,
                                QObject *parent);
    /// The errors, then what is odd.
    static std::vector<ImportIssue> issuesOf(const presentation::ImportOutlook &outlook);

    static QList<Figure> figures(const presentation::ImportOutlook &outlook, const ImportTask &task);
    static QString troubleWords(const presentation::ImportFlow::Trouble &trouble);
};

} // namespace botiquin::ui
