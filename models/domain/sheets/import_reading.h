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

/// What a sheet says: the good rows, everything that is wrong with the others, and what is odd. Nothing was
/// looked up or changed yet.
template <class Row>
struct ImportReading
{
    std::vector<ReadRow<Row>> rows;
    QList<RowIssue> errors;
    QList<RowIssue> warnings;
    QStringList ignoredColumns; ///< titles, as written
    qsizetype rowsSeen = 0;     ///< below the header, good and bad

    bool isClean() const { return errors.isEmpty(); }
};

/// Keeps rows by their key. A key that comes twice with the same content is one row and a warning; with
/// different content it is an error, and no row with that key is good.
template <class Row>
class KeyedRows
{
public:
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
        if (first.value == row.value) {
            reading.warnings << repeated;
            return;
        }
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
    std::vector<ReadRow<Row>> m_rows;
    QHash<QString, std::size_t> m_byKey;
    QSet<std::size_t> m_contradicted;
};

} // namespace botiquin
