// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/units.h"
#include "domain/sheets/columns.h"
#include "domain/sheets/date_text.h"
#include "domain/sheets/import_reading.h"

#include <optional>

namespace botiquin {

/// One row of a sheet with what is wrong in it. Every cell is asked for what it should be; a row is good when
/// no error was noted.
class RowCells
{
public:
    RowCells(const Sheet &sheet, const Columns &columns, const SheetRow &row)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_row(row)
    {
    }

    /// Empty where the sheet has no such column.
    QString text(int column) const;
    /// Notes an error where the cell is empty.
    QString requiredText(int column);

    /// A value that must be there.
    std::optional<Clave> clave(int column);
    std::optional<Units> units(int column);
    std::optional<Date> date(int column, MonthAs monthAs, DayOrder order);
    /// A value that may be absent: nothing, and no error, for an empty cell.
    std::optional<Date> dateIfAny(int column, MonthAs monthAs, DayOrder order);

    template <class CodeType>
    std::optional<CodeType> code(int column)
    {
        const QString given = requiredText(column);
        return given.isEmpty() ? std::nullopt : parsedCode<CodeType>(column, given);
    }
    template <class CodeType>
    std::optional<CodeType> codeIfAny(int column)
    {
        const QString given = text(column);
        return given.isEmpty() ? std::nullopt : parsedCode<CodeType>(column, given);
    }

    void error(int column, RowReason reason) { m_errors << issue(column, reason); }
    void warning(int column, RowReason reason) { m_warnings << issue(column, reason); }
    RowIssue issue(int column, RowReason reason) const;
    /// Notes an error if something stands beyond the header's last column: a delimiter that was not quoted
    /// has moved the cells, and none can be trusted.
    bool refusesExtraCells();

    bool isGood() const { return m_errors.isEmpty(); }
    const QList<RowIssue> &errors() const { return m_errors; }
    const QList<RowIssue> &warnings() const { return m_warnings; }

private:
    template <class CodeType>
    std::optional<CodeType> parsedCode(int column, const QString &given)
    {
        const auto parsed = CodeType::parse(given);
        if (parsed)
            return *parsed;
        error(column, RowReason::malformedCode);
        return std::nullopt;
    }
    qsizetype index(int column) const { return m_columns.indexes[static_cast<std::size_t>(column)]; }

    const Sheet &m_sheet;
    const Columns &m_columns;
    const SheetRow &m_row;
    QList<RowIssue> m_errors;
    QList<RowIssue> m_warnings;
};

/// Whether days come before months in a column of dates; see DayOrder.
[[nodiscard]] DayOrder dayOrderOf(const Sheet &sheet, const Columns &columns, int column);

/// Where the columns that a reader knows stand, by their names.
[[nodiscard]] QHash<QString, ColumnPlace> placesOf(const Columns &columns);

/// How a reader takes its rows.
struct RowRules
{
    int keyColumn;        ///< the one that issues about a repeated key name
    int groupColumn = -1; ///< names the thing that several rows make up; -1 where each is one of its own
    Repeated repeated = Repeated::warning;
};

/// Reads every row below the header with `readRow(RowCells &) → std::optional<Row>` (nothing for a row that
/// is bad, or that says nothing). Of rows with the same `key(row)` the first is kept where they are equal, if the
/// rules allow it; where they differ, none is.
template <class Row, class ReadRow, class Key>
ImportReading<Row> readRows(const Sheet &sheet, const Columns &columns, const RowRules &rules, ReadRow readRow,
                            Key key)
{
    ImportReading<Row> reading;
    reading.columns = placesOf(columns);
    reading.ignoredColumns = columns.ignored;
    reading.errors = columns.errors;
    if (!columns.errors.isEmpty())
        return reading;
    KeyedRows<Row> keyed(rules.repeated);
    for (auto at = static_cast<std::size_t>(columns.headerRow) + 1; at < sheet.rows.size(); ++at) {
        const SheetRow &sheetRow = sheet.rows[at];
        ++reading.rowsSeen;
        RowCells cells(sheet, columns, sheetRow);
        if (cells.refusesExtraCells()) {
            reading.errors << cells.errors();
            reading.badRows.push_back({sheetRow.line, {}});
            continue;
        }
        const auto errorsBefore = reading.errors.size();
        std::optional<Row> row = readRow(cells);
        reading.warnings << cells.warnings();
        reading.errors << cells.errors();
        if (row && cells.isGood()) {
            const QString rowKey = key(*row);
            keyed.add(rowKey, {sheetRow.line, *std::move(row)}, cells.issue(rules.keyColumn, RowReason::repeatedRow),
                      reading);
        }
        if (reading.errors.size() > errorsBefore) {
            reading.badRows.push_back(
                {sheetRow.line, rules.groupColumn < 0 ? QString() : cells.text(rules.groupColumn)});
        }
    }
    reading.rows = keyed.takeUncontradicted();
    return reading;
}

} // namespace botiquin
