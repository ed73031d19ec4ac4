// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/columns.h"

#include "domain/sheets/title_text.h"

#include <algorithm>

namespace botiquin {

namespace {

QStringList titlesOf(const ColumnSpec &spec)
{
    QStringList titles;
    for (const char *title : spec.titles)
        titles << QString::fromUtf8(title);
    const QString own = foldedTitle(QString::fromUtf8(spec.name));
    if (!titles.contains(own))
        titles << own;
    return titles;
}

QStringList folded(const QStringList &cells)
{
    QStringList titles;
    for (const QString &cell : cells)
        titles << foldedTitle(cell);
    return titles;
}

std::vector<qsizetype> match(const QStringList &header, const std::vector<QStringList> &wanted)
{
    std::vector<qsizetype> indexes;
    for (const QStringList &titles : wanted) {
        qsizetype index = Columns::none;
        for (auto title = titles.cbegin(); title != titles.cend() && index == Columns::none; ++title)
            index = header.indexOf(*title);
        indexes.push_back(index);
    }
    return indexes;
}

bool hasAll(const std::vector<qsizetype> &indexes, const ColumnSpecs &specs)
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].need == Need::required && indexes[i] == Columns::none)
            return false;
    }
    return true;
}

/// The row with all required columns; failing that, the first of those with most columns.
qsizetype likelyHeader(const Sheet &sheet, const ColumnSpecs &specs, const std::vector<QStringList> &wanted)
{
    constexpr std::size_t rowsLookedAt = 20;
    qsizetype best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < std::min(rowsLookedAt, sheet.rows.size()); ++i) {
        const auto indexes = match(folded(sheet.rows[i].cells), wanted);
        if (hasAll(indexes, specs))
            return static_cast<qsizetype>(i);
        const auto found = std::count_if(indexes.begin(), indexes.end(), [](auto at) { return at >= 0; });
        if (found > most) {
            most = found;
            best = static_cast<qsizetype>(i);
        }
    }
    return best;
}

} // namespace

Columns Columns::find(const Sheet &sheet, const ColumnSpecs &specs)
{
    std::vector<QStringList> wanted;
    Columns columns;
    for (const ColumnSpec &spec : specs) {
        wanted.push_back(titlesOf(spec));
        columns.names << QString::fromUtf8(spec.name);
    }
    columns.headerRow = likelyHeader(sheet, specs, wanted);
    const SheetRow &row = sheet.rows[static_cast<std::size_t>(columns.headerRow)];
    columns.titles = row.cells;
    const QStringList header = folded(row.cells);
    columns.indexes = match(header, wanted);

    for (std::size_t i = 0; i < specs.size(); ++i) {
        const qsizetype index = columns.indexes[i];
        if (index == none && specs[i].need == Need::required) {
            columns.errors << RowIssue{sheet.file,
                                       row.line,
                                       QString::fromUtf8(specs[i].name),
                                       0,
                                       RowReason::missingColumn,
                                       wanted[i].join(QStringLiteral(", "))};
        } else if (index != none && header.count(header[index]) > 1) {
            columns.errors << RowIssue{sheet.file,
                                       row.line,
                                       row.cells[index],
                                       header.lastIndexOf(header[index]) + 1,
                                       RowReason::repeatedColumn,
                                       row.cells[index]};
        }
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        const bool taken = std::count(columns.indexes.begin(), columns.indexes.end(), i) > 0;
        if (!taken && !row.cells[i].isEmpty())
            columns.ignored << row.cells[i];
    }
    return columns;
}

} // namespace botiquin
