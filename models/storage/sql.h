// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "storage/pending.h"
#include "storage/sql_value.h"
#include "storage/statement.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace botiquin {

/// The rows of a statement of its own, one at a time. Ends before the Sql that gave it.
class SqlRows
{
public:
    explicit SqlRows(std::unique_ptr<Statement> statement) : m_statement(std::move(statement)) {}

    /// Steps to the next row; false after the last.
    [[nodiscard]] Outcome<bool> next();
    int columns() const { return m_statement->columns(); }
    QByteArray name(int column) const { return m_statement->name(column); }
    SqlValue value(int column) const { return m_statement->value(column); }
    void appendCbor(int column, QByteArray &to) const { m_statement->appendCbor(column, to); }

private:
    std::unique_ptr<Statement> m_statement;
};

/// One database connection with its prepared statements, which are written for SQLite and read as postgres/dialect.h
/// says in PostgreSQL. Belongs to the thread that opened it.
class Sql
{
public:
    explicit Sql(QSqlDatabase database);
    bool isPostgres() const { return m_isPostgres; }
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// Runs a statement with its `?` bound in order; what it changed is counted.
    template <class... Args>
    [[nodiscard]] Outcome<int> run(const char *statement, const Args &...args)
    {
        return runBound(statement, std::array<SqlValue, sizeof...(Args)>{toSql(args)...});
    }
    [[nodiscard]] Outcome<int> runBound(const char *statement, std::span<const SqlValue> arguments);

    /// Every row as a T, whose fields stand in the order of the columns, or as the one column that T is.
    template <class T, class... Args>
    [[nodiscard]] Outcome<std::vector<T>> all(const char *statement, const Args &...args)
    {
        return allBound<T>(statement, std::array<SqlValue, sizeof...(Args)>{toSql(args)...});
    }

    /// The first row, if there is one.
    template <class T, class... Args>
    [[nodiscard]] Outcome<std::optional<T>> one(const char *statement, const Args &...args)
    {
        return oneBound<T>(statement, std::array<SqlValue, sizeof...(Args)>{toSql(args)...}, Waiting::inserted);
    }
    /// The same, where it is known to be none of those that wait to be inserted.
    template <class T, class... Args>
    [[nodiscard]] Outcome<std::optional<T>> oneStored(const char *statement, const Args &...args)
    {
        return oneBound<T>(statement, std::array<SqlValue, sizeof...(Args)>{toSql(args)...}, Waiting::left);
    }

    template <class T>
    [[nodiscard]] Outcome<std::vector<T>> allBound(const char *statement, std::span<const SqlValue> arguments)
    {
        BQ_TRY_ASSIGN(Statement * rows, execute(statement, arguments));
        std::vector<T> all;
        while (rows->next()) {
            auto row = fromColumns<T>(*rows);
            if (!row) {
                rows->finish();
                return unreadable(statement);
            }
            all.push_back(*std::move(row));
        }
        BQ_TRY(finished(*rows));
        return all;
    }

    /// Inserts a row of SQLite's and gives its number, for less than RETURNING costs; nothing where it gave way to another.
    template <class... Args>
    [[nodiscard]] Outcome<std::optional<qint64>> insertNumbered(const char *statement, const Args &...args)
    {
        const std::array<SqlValue, sizeof...(Args)> row{toSql(args)...};
        BQ_TRY_ASSIGN(Statement * done, execute(statement, row));
        const auto number = done->changed() > 0 ? std::optional(done->inserted()) : std::nullopt;
        done->finish();
        return number;
    }

    /// Inserts a row ("INSERT INTO table (…) VALUES (?, …) …") whose first `keys` columns are its key. In a transaction,
    /// where it waits for others (in PostgreSQL any, in SQLite those that may be merged), before the next statement that
    /// names the table: the failure may be that one's.
    template <class... Args>
    [[nodiscard]] Outcome<void> insert(const char *statement, Merge merge, int keys, const Args &...args)
    {
        const std::array<SqlValue, sizeof...(Args)> row{toSql(args)...};
        return insertBound(statement, merge, keys, row);
    }
    [[nodiscard]] Outcome<void> insertBound(const char *statement, Merge merge, int keys, std::span<const SqlValue> row);

    [[nodiscard]] Outcome<SqlRows> rows(const QByteArray &statement, std::span<const SqlValue> arguments);

    /// Several statements without arguments, split at ";" at a line's end; in PostgreSQL as definitions.
    [[nodiscard]] Outcome<void> script(const QByteArray &statements);

    /// A transaction in which what was read still holds when it is written: in SQLite it has the file's write lock, in
    /// PostgreSQL it is serializable, and one that others got in the way of fails as `busy` and may be repeated.
    [[nodiscard]] Outcome<void> begin();
    /// One moment's state, to read from.
    [[nodiscard]] Outcome<void> beginReading();
    void endReading();
    /// Fails where a statement of the transaction has failed in PostgreSQL, which then keeps none of it.
    [[nodiscard]] Outcome<void> commit();
    void rollback();

    /// One transaction of SQLite for all that begin and end until it ends itself: each of those stands or falls alone, and
    /// none is durable before the group is. Who reads in between reads what stands so far.
    [[nodiscard]] Outcome<void> beginGroup();
    [[nodiscard]] Outcome<void> commitGroup();
    void rollbackGroup();

    /// Counts the transactions that write; 0 outside of one.
    quint64 transaction() const { return m_isWriting ? m_transaction : 0; }

    /// Whether the event of that row was appended in this transaction.
    bool wasAppended(qint64 row) const { return transaction() != 0 && m_appended.contains(row); }
    void noteAppended(qint64 row) { m_appended.insert(row); }

    QSqlDatabase &database() { return m_database; }
    /// Forgets the prepared statements, which a dropped table would leave dangling.
    void forgetStatements();

    /// Called before each statement; a failure that it gives takes the statement's place (tests of what
    /// happens when the i-th call fails).
    using Fault = std::function<std::optional<Failure>(const char *statement)>;
    void setFault(Fault fault) { m_fault = std::move(fault); }

    /// What the database's result code says. A file error of SQLite's on a disk that is full is a full disk.
    [[nodiscard]] static Failure failureOf(const QSqlError &error, const QString &path = {});
    /// Whether a statement met pages that do not hold together (`damaged`).
    bool isDamaged() const { return m_isDamaged; }
    /// Whether the server has gone (`network`): this connection does not come back.
    bool isLost() const { return m_isLost; }

private:
    struct Known
    {
        std::unique_ptr<Statement> statement;
        StatementTables tables;
        bool isOfView;
    };

    /// What becomes of rows that wait for a table that a statement names.
    enum class Waiting { inserted, left };

    template <class T>
    Outcome<std::optional<T>> oneBound(const char *statement, std::span<const SqlValue> arguments, Waiting waiting)
    {
        BQ_TRY_ASSIGN(Statement * rows, execute(statement, arguments, waiting));
        std::optional<T> found;
        if (rows->next()) {
            found = fromColumns<T>(*rows);
            if (!found) {
                rows->finish();
                return unreadable(statement);
            }
        }
        BQ_TRY(finished(*rows));
        return found;
    }

    Failure failed(const QSqlError &error);
    QByteArray text(const QByteArray &statement) const;
    Outcome<void> numberPlaces();
    Outcome<void> insertPending();
    Outcome<void> insertArrays(const Pending::Insert &insert);
    Outcome<QByteArrayList> typesOf(const Pending::Insert &insert);
    Outcome<void> command(const char *sqlite, const char *postgres);
    Outcome<Known *> prepared(const char *statement);
    Outcome<Statement *> execute(const char *statement, std::span<const SqlValue> arguments, Waiting waiting = Waiting::inserted);
    Outcome<void> finished(Statement &statement);
    static tl::unexpected<Failure> unreadable(const char *statement);

    QSqlDatabase m_database;
    bool m_isPostgres;
    std::unordered_map<const char *, Known> m_statements;
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_ofArrays; ///< by the insert of one row
    Fault m_fault;
    bool m_isDamaged = false;
    bool m_isLost = false;
    bool m_isUndone = false; ///< the transaction, by a statement that failed
    bool m_isWriting = false;
    bool m_isGroup = false;
    quint64 m_transaction = 0;
    QSet<qint64> m_appended;
    Pending m_pending;
};

/// What was read, for as long as a transaction lasts in which it still holds. Whoever writes what it says changes it too.
template <class Key, class Value>
class Remembered
{
public:
    explicit Remembered(const Sql &sql) : m_sql(sql) {}

    Value *find(const Key &key)
    {
        const auto found = current().find(key);
        return found == m_values.end() ? nullptr : &found->second;
    }
    void put(const Key &key, Value value) { current().insert_or_assign(key, std::move(value)); }
    void erase(const Key &key) { m_values.erase(key); }
    void clear() { m_values.clear(); }

private:
    std::map<Key, Value> &current()
    {
        if (m_transaction == 0 || m_transaction != m_sql.transaction())
            m_values.clear();
        m_transaction = m_sql.transaction();
        return m_values;
    }

    const Sql &m_sql;
    quint64 m_transaction = 0;
    std::map<Key, Value> m_values;
};

} // namespace botiquin
