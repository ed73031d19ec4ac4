// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_value.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <map>
#include <vector>

namespace botiquin {

/// How rows of one key go together: not at all, their last column added up, or the last one wins.
enum class Merge { none, sum, last };

/// The words of a statement, among them the tables that it names; of one that inserts values, its table.
[[nodiscard]] QSet<QByteArray> wordsOf(QByteArrayView statement);

/// The words of a statement, and for which inserts it was asked whether it names the table.
struct StatementTables
{
    QSet<QByteArray> words;
    std::vector<std::pair<const char *, bool>> asked;
};

/// Rows that a transaction inserts in the end or when somebody is about to look: what is written twice is written once,
/// and a server takes many in the time of a round trip.
class Pending
{
public:
    struct Insert
    {
        const char *statement; ///< "INSERT INTO table (…) VALUES (?, …) …"
        QByteArray table;
        std::vector<SqlValues> rows;
        std::map<SqlValues, size_t> byKey;

        QByteArrayList columns() const;
        /// For PostgreSQL, and any number of rows: a placeholder a column, for an array of the type.
        QByteArray ofArrays(const QByteArrayList &types) const;
        /// What goes there.
        SqlValues arrays() const;
    };

    /// A row for a statement, which is told by its address. Its first `keys` columns are its key.
    void add(const char *statement, Merge merge, int keys, SqlValues row);
    bool isEmpty() const { return m_inserts.empty(); }
    /// The texts of all places that the rows name, as an array of PostgreSQL's.
    SqlValue places() const;
    bool hasPlaces() const { return !m_places.isEmpty(); }
    /// The numbers that they have, by their texts. No where one of them has none.
    [[nodiscard]] bool setPlaces(const QHash<QString, qint64> &numbers);
    int rows() const { return m_rows; }
    /// Whether a statement names a table that rows wait for.
    bool concern(StatementTables &tables) const;
    /// In the order in which their statements were first told.
    [[nodiscard]] std::vector<Insert> take();
    void clear();

private:
    Insert &insertOf(const char *statement);

    std::vector<Insert> m_inserts;
    QSet<QString> m_places; ///< that rows name
    int m_rows = 0;
};

} // namespace botiquin
