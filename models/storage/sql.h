// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/ledger/fields.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <functional>
#include <memory>
#include <vector>

namespace botiquin {

/// What an encoded value is to SQL, and back.
[[nodiscard]] QVariant toSql(const QCborValue &value);
[[nodiscard]] QCborValue fromSql(const QVariant &value);

/// The rows of a statement of its own, one at a time. Ends before the Sql that gave it.
class SqlRows
{
public:
    explicit SqlRows(QSqlQuery query) : m_query(std::move(query)) {}

    /// Steps to the next row; false after the last.
    [[nodiscard]] Outcome<bool> next();
    int columns() const { return m_query.record().count(); }
    QCborValue value(int column) const { return fromSql(m_query.value(column)); }

private:
    QSqlQuery m_query;
};

/// One database connection with its prepared statements. Belongs to the thread that opened it.
class Sql
{
public:
    explicit Sql(QSqlDatabase database);
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

    [[nodiscard]] Outcome<SqlRows> rows(const QByteArray &statement, const QVariantList &arguments);

    [[nodiscard]] Outcome<int> runBound(const char *statement, const QVariantList &arguments);

    /// Several statements without arguments, split at ";" at a line's end.
    [[nodiscard]] Outcome<void> script(const QByteArray &statements);

    qint64 lastRowId() const { return m_lastRowId; }
    QSqlDatabase &database() { return m_database; }
    /// Forgets the prepared statements, which a dropped table would leave dangling.
    void forgetStatements();

    /// Called before each statement; a failure that it gives takes the statement's place (tests of what
    /// happens when the i-th call fails).
    using Fault = std::function<std::optional<Failure>(const char *statement)>;
    void setFault(Fault fault) { m_fault = std::move(fault); }

    /// What SQLite's result code says. A file error on a disk that is full is a full disk.
    [[nodiscard]] static Failure failureOf(const QSqlError &error, const QString &path = {});
    /// Whether a statement met pages that do not hold together (`damaged`).
    bool isDamaged() const { return m_isDamaged; }

private:
    Failure failed(const QSqlError &error);
    Outcome<QSqlQuery *> execute(const char *statement, const QVariantList &arguments);
    static tl::unexpected<Failure> unreadable(const char *statement);

    template <class T>
    static std::optional<T> readRow(const QSqlQuery &query)
    {
        if constexpr (Described<T>)
            return assemble<T>([&](size_t index, const auto &) { return fromSql(query.value(int(index))); });
        else
            return decode<T>(fromSql(query.value(0)));
    }

    QSqlDatabase m_database;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_statements;
    qint64 m_lastRowId = 0;
    Fault m_fault;
    bool m_isDamaged = false;
};

} // namespace botiquin
