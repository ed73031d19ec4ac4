// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QVariantList>
#include <vector>

namespace botiquin::postgres {

/// How rows of one key go together: not at all, their last column added up, or the last one wins.
enum class Merge { none, sum, last };

/// Rows that are inserted together, many in a statement: a server takes ten in the time of a round trip.
class Pending
{
public:
    /// "INSERT INTO table (…) VALUES (?, …) …", told by its address, and a row for it. Its first `keys` columns are its key.
    void add(const char *statement, Merge merge, int keys, const QVariantList &row);
    bool isEmpty() const { return m_inserts.empty(); }
    int rows() const { return m_rows; }
    /// Whether the statement names a table that rows wait for.
    bool concerns(QByteArrayView statement) const;
    /// One statement a table, in the order in which they were first told.
    [[nodiscard]] QByteArrayList take();
    void clear();

private:
    struct Insert
    {
        const char *statement;
        QByteArray table;
        std::vector<QVariantList> rows;
        QHash<QByteArray, size_t> byKey;
    };
    Insert &insertOf(const char *statement);

    std::vector<Insert> m_inserts;
    int m_rows = 0;
};

} // namespace botiquin::postgres
