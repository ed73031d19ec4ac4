// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/ledger/fields.h"
#include "storage/postgres/pending.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace botiquin {

/// What an encoded value is to SQL, and back.
[[nodiscard]] QVariant toSql(const QCborValue &value);
[[nodiscard]] QCborValue fromSql(const QVariant &value);

class Sql;

/// The rows of a statement of its own, one at a time. Ends before the Sql that gave it.
class SqlRows
{
public:
    SqlRows(const Sql &sql, QSqlQuery query) : m_sql(sql), m_query(std::move(query)) {}

    /// Steps to the next row; false after the last.
    [[nodiscard]] Outcome<bool> next();
    int columns() const { return m_query.record().count(); }
    QByteArray name(int column) const { return m_query.record().fieldName(column).toUtf8(); }
    QCborValue value(int column) const;

private:
    const Sql &m_sql;
    QSqlQuery m_query;
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
        return runBound(statement, {toSql(encode(args))...});
    }

    /// Every row as a T, whose fields stand in the order of the columns, or as the one column that T is.
    template <class T, class... Args>
    [[nodiscard]] Outcome<std::vector<T>> all(const char *statement, const Args &...args)
    {
        return allBound<T>(statement, {toSql(encode(args))...});
    }

    /// The first row, if there is one.
    template <class T, class... Args>
    [[nodiscard]] Outcome<std::optional<T>> one(const char *statement, const Args &...args)
    {
        BQ_TRY_ASSIGN(QSqlQuery * query, execute(statement, {toSql(encode(args))...}));
        std::optional<T> found;
        if (query->next()) {
            auto row = readRow<T>(*query);
            if (!row) {
                query->finish();
                return unreadable(statement);
            }
            found = std::move(row);
        }
        const auto error = query->lastError();
        query->finish();
        if (error.isValid())
            return tl::unexpected(failed(error));
        return found;
    }

    template <class T>
    [[nodiscard]] Outcome<std::vector<T>> allBound(const char *statement, const QVariantList &arguments)
    {
        BQ_TRY_ASSIGN(QSqlQuery * query, execute(statement, arguments));
        std::vector<T> rows;
        while (query->next()) {
            auto row = readRow<T>(*query);
            if (!row) {
                query->finish();
                return unreadable(statement);
            }
            rows.push_back(*std::move(row));
        }
        const auto error = query->lastError();
        query->finish();
        if (error.isValid())
            return tl::unexpected(failed(error));
        return rows;
    }

    /// Inserts a row ("INSERT INTO table (…) VALUES (?, …) …") whose first `keys` columns are its key. In a transaction of
    /// PostgreSQL with others, before the next statement that names the table: the failure may be that one's.
    template <class... Args>
    [[nodiscard]] Outcome<void> insert(const char *statement, postgres::Merge merge, int keys, const Args &...args)
    {
        return insertBound(statement, merge, keys, {toSql(encode(args))...});
    }
    [[nodiscard]] Outcome<void> insertBound(const char *statement, postgres::Merge merge, int keys,
                                            const QVariantList &arguments);

    [[nodiscard]] Outcome<SqlRows> rows(const QByteArray &statement, const QVariantList &arguments);

    [[nodiscard]] Outcome<int> runBound(const char *statement, const QVariantList &arguments);

    /// Several statements without arguments, split at ";" at a line's end; in PostgreSQL as definitions.
    [[nodiscard]] Outcome<void> script(const QByteArray &statements);

    /// A transaction in which what was read still holds when it is written: in SQLite it has the file's write lock, in
    /// PostgreSQL it is serializable, and one that others got in the way of fails as `busy` and may be repeated.
    [[nodiscard]] Outcome<void> begin();
    /// One moment's state, to read from.
    [[nodiscard]] Outcome<void> beginReading();
    /// Fails where a statement of the transaction has failed in PostgreSQL, which then keeps none of it.
    [[nodiscard]] Outcome<void> commit();
    void rollback();

    /// Counts the transactions that write; 0 outside of one.
    quint64 transaction() const { return m_isWriting ? m_transaction : 0; }

    /// Whether the event of that row was appended in this transaction.
    bool wasAppended(qint64 row) const { return transaction() != 0 && m_appended.contains(row); }
    void noteAppended(qint64 row) { m_appended.insert(row); }

    /// Of the last INSERT, in SQLite.
    qint64 lastRowId() const { return m_lastRowId; }
    [[nodiscard]] QCborValue read(const QVariant &value) const;
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
    Failure failed(const QSqlError &error);
    QString text(const QByteArray &statement) const;
    void bind(QSqlQuery &query, const QVariantList &arguments) const;
    Outcome<void> insertPending();
    Outcome<void> command(const char *sqlite, const char *postgres);
    Outcome<QSqlQuery *> execute(const char *statement, const QVariantList &arguments);
    static tl::unexpected<Failure> unreadable(const char *statement);

    template <class T>
    std::optional<T> readRow(const QSqlQuery &query) const
    {
        if constexpr (Described<T>)
            return assemble<T>([&](size_t index, const auto &) { return read(query.value(int(index))); });
        else
            return decode<T>(read(query.value(0)));
    }

    QSqlDatabase m_database;
    bool m_isPostgres;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_statements;
    qint64 m_lastRowId = 0;
    Fault m_fault;
    bool m_isDamaged = false;
    bool m_isLost = false;
    bool m_isUndone = false; ///< the transaction, by a statement that failed
    bool m_isWriting = false;
    quint64 m_transaction = 0;
    QSet<qint64> m_appended;
    postgres::Pending m_pending;
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
