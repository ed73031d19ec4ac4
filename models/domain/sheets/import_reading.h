// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/row_issue.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace botiquin {

template <class Row>
struct ReadRow
{
    qsizetype line; ///< of the file, counted from 1
    Row value;
};

/// A row that cannot be taken, and what its cell for the group (of template or size) says; empty where that is
/// not known.
struct BadRow
{
    qsizetype line;
    QString group;
};

/// A column of a sheet.
struct ColumnPlace
{
    QString title;    ///< as the sheet writes it
    qsizetype number; ///< counted from 1
};

/// What a sheet says: the good rows, everything that is wrong with the others, and what is odd. Nothing was
/// looked up or changed yet.
template <class Row>
struct ImportReading
{
    std::vector<ReadRow<Row>> rows;
    QList<RowIssue> errors;
    QList<RowIssue> warnings;
    std::vector<BadRow> badRows;
    QHash<QString, ColumnPlace> columns; ///< that were found, by the reader's name for each
    QStringList ignoredColumns;          ///< titles, as written
    qsizetype rowsSeen = 0;     ///< below the header, good and bad

    bool isClean() const { return errors.isEmpty(); }
};

/// What a row is that says again what another one says.
enum class Repeated {
    warning, ///< and the first of them stands
    error,   ///< and none of them is good: things that are counted may be meant twice
};

/// Keeps rows by their key. A key that comes twice with different content is an error, and no row with that key
/// is good; with the same content it is what `Repeated` says.
template <class Row>
class KeyedRows
{
public:
    explicit KeyedRows(Repeated repeated) : m_repeated(repeated) {}

    void add(const QString &key, ReadRow<Row> row, RowIssue repeated, ImportReading<Row> &reading)
    {
        const auto known = m_byKey.constFind(key);
        if (known == m_byKey.cend()) {
            m_byKey.insert(key, m_rows.size());
            m_rows.push_back(std::move(row));
            return;
        }
        const ReadRow<Row> &first = m_rows[*known];
        repeated.otherLine = first.line;
        const bool isSame = first.value == row.value;
        if (isSame && m_repeated == Repeated::warning) {
            reading.warnings << repeated;
            return;
        }
        if (!isSame)
            repeated.reason = RowReason::contradictsRow;
        reading.errors << repeated;
        m_contradicted.insert(*known);
    }

    std::vector<ReadRow<Row>> takeUncontradicted()
    {
        std::vector<ReadRow<Row>> good;
        good.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_contradicted.contains(i))
                good.push_back(std::move(m_rows[i]));
        }
        return good;
    }

private:
    Repeated m_repeated;
    std::vector<ReadRow<Row>> m_rows;
    QHash<QString, std::size_t> m_byKey;
    QSet<std::size_t> m_contradicted;
};

} // namespace botiquin
