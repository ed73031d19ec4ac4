// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/cells.h"

#include "domain/sheets/units_text.h"

namespace botiquin {

namespace {

RowReason reasonOf(UnitsTextError error)
{
    switch (error) {
    case UnitsTextError::malformed: return RowReason::malformedUnits;
    case UnitsTextError::negative: return RowReason::negativeUnits;
    case UnitsTextError::fractional: return RowReason::fractionalUnits;
    case UnitsTextError::tooMany: return RowReason::tooManyUnits;
    case UnitsTextError::ambiguous: return RowReason::ambiguousUnits;
    }
    return RowReason::malformedUnits;
}

RowReason reasonOf(DateTextError error)
{
    return error == DateTextError::ambiguous ? RowReason::ambiguousDate : RowReason::malformedDate;
}

} // namespace

QString RowCells::text(int column) const
{
    const qsizetype at = index(column);
    return at == Columns::none || at >= m_row.cells.size() ? QString() : m_row.cells[at];
}

QString RowCells::requiredText(int column)
{
    const QString given = text(column);
    if (given.isEmpty())
        error(column, RowReason::missingValue);
    return given;
}

std::optional<Clave> RowCells::clave(int column)
{
    const QString given = requiredText(column);
    if (given.isEmpty())
        return std::nullopt;
    const auto clave = Clave::parse(given);
    if (clave)
        return *clave;
    error(column, RowReason::malformedClave);
    return std::nullopt;
}

std::optional<Units> RowCells::units(int column)
{
    const QString given = requiredText(column);
    if (given.isEmpty())
        return std::nullopt;
    const auto units = parseUnitsText(given);
    if (units)
        return *units;
    error(column, reasonOf(units.error()));
    return std::nullopt;
}

std::optional<Date> RowCells::date(int column, MonthAs monthAs, DayOrder order)
{
    return requiredText(column).isEmpty() ? std::nullopt : dateIfAny(column, monthAs, order);
}

std::optional<Date> RowCells::dateIfAny(int column, MonthAs monthAs, DayOrder order)
{
    const QString given = text(column);
    if (given.isEmpty())
        return std::nullopt;
    const auto date = parseDateText(given, monthAs, order);
    if (date)
        return *date;
    error(column, reasonOf(date.error()));
    return std::nullopt;
}

RowIssue RowCells::issue(int column, RowReason reason) const
{
    const qsizetype at = index(column);
    const QString title = at == Columns::none ? QString() : m_columns.titles[at];
    return {m_sheet.file, m_row.line, title, at + 1, reason, text(column)};
}

bool RowCells::refusesExtraCells()
{
    for (qsizetype at = m_columns.titles.size(); at < m_row.cells.size(); ++at) {
        if (m_row.cells[at].isEmpty())
            continue;
        m_errors << RowIssue{m_sheet.file, m_row.line, {}, at + 1, RowReason::extraCells, m_row.cells[at]};
        return true;
    }
    return false;
}

QHash<QString, ColumnPlace> placesOf(const Columns &columns)
{
    QHash<QString, ColumnPlace> places;
    for (std::size_t i = 0; i < columns.indexes.size(); ++i) {
        const qsizetype at = columns.indexes[i];
        if (at != Columns::none)
            places.insert(columns.names[qsizetype(i)], {columns.titles[at], at + 1});
    }
    return places;
}

DayOrder dayOrderOf(const Sheet &sheet, const Columns &columns, int column)
{
    const qsizetype at = columns.indexes[static_cast<std::size_t>(column)];
    if (at == Columns::none)
        return DayOrder::dayFirst;
    for (const SheetRow &row : sheet.rows) {
        if (at < row.cells.size() && putsMonthFirst(row.cells[at]))
            return DayOrder::doubtful;
    }
    return DayOrder::dayFirst;
}

} // namespace botiquin
