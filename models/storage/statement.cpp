// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "domain/ledger/cbor_bytes.h"
#include "storage/postgres/dialect.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringEncoder>
#include <QUtf8StringView>
#include <QVariant>
#include <sqlite3.h>

namespace botiquin {

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QSqlError errorOf(sqlite3 *handle)
{
    return {QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(handle))};
}

class SqliteStatement : public Statement
{
public:
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    /// Takes the first step at once: by then a statement that writes has written all.
    bool execute(std::span<const SqlValue> arguments) override
    {
        finish();
        m_error = {};
        if (!bind(arguments))
            return false;
        step();
        m_isFirst = true;
        return !m_error.isValid();
    }

    bool next() override
    {
        if (!m_isFirst && m_hasRow)
            step();
        m_isFirst = false;
        return m_hasRow;
    }

    SqlValue value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL: return {};
        case SQLITE_INTEGER: return qint64(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT: return qRound64(sqlite3_column_double(m_statement, column));
        case SQLITE_TEXT: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
            return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
        }
        default: {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
            return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
        }
        }
    }

    /// A text's bytes are not made a text first: nearly all are sound UTF-8.
    void appendCbor(int column, QByteArray &to) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_TEXT) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
            const QByteArrayView utf8(text, sqlite3_column_bytes(m_statement, column));
            if (QUtf8StringView(utf8).isValidUtf8())
                return appendText(to, utf8);
        }
        Statement::appendCbor(column, to);
    }

    int columns() const override { return sqlite3_column_count(m_statement); }
    QByteArray name(int column) const override { return sqlite3_column_name(m_statement, column); }
    int changed() const override { return sqlite3_changes(m_handle); }
    qint64 inserted() const override { return sqlite3_last_insert_rowid(m_handle); }
    QSqlError error() const override { return m_error; }

    void finish() override
    {
        sqlite3_reset(m_statement);
        m_hasRow = false;
        m_isFirst = false;
    }

private:
    /// Texts as UTF-8 and bytes stand one after the other in a buffer that lasts until the next execution.
    bool bind(std::span<const SqlValue> arguments)
    {
        if (int(arguments.size()) != sqlite3_bind_parameter_count(m_statement)) {
            m_error = {QString(), QStringLiteral("%1 arguments").arg(arguments.size()), QSqlError::StatementError};
            return false;
        }
        qsizetype most = 0;
        for (const auto &value : arguments)
            most += value.text() ? m_encoder.requiredSpace(value.text()->size()) : value.bytes() ? value.bytes()->size() : 0;
        if (m_bound.size() < most || m_bound.isEmpty())
            m_bound.resize(std::max<qsizetype>(most, 64));
        char *end = m_bound.data();
        int at = 0;
        for (const auto &value : arguments) {
            if (bindOne(++at, value, end) == SQLITE_OK)
                continue;
            m_error = errorOf(m_handle);
            return false;
        }
        return true;
    }

    int bindOne(int at, const SqlValue &value, char *&end)
    {
        const char *start = end;
        if (const auto *number = value.number())
            return sqlite3_bind_int64(m_statement, at, *number);
        if (const auto *text = value.text()) {
            end = m_encoder.appendToBuffer(end, *text);
            return sqlite3_bind_text(m_statement, at, start, int(end - start), SQLITE_STATIC);
        }
        if (const auto *bytes = value.bytes()) {
            end = std::copy(bytes->cbegin(), bytes->cend(), end);
            return sqlite3_bind_blob(m_statement, at, start, int(end - start), SQLITE_STATIC);
        }
        return sqlite3_bind_null(m_statement, at);
    }

    void step()
    {
        const int result = sqlite3_step(m_statement);
        m_hasRow = result == SQLITE_ROW;
        if (m_hasRow || result == SQLITE_DONE)
            return;
        m_error = errorOf(m_handle);
        sqlite3_reset(m_statement);
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_bound;
    QSqlError m_error;
    bool m_hasRow = false;
    bool m_isFirst = false;
};

class PostgresStatement : public Statement
{
public:
    explicit PostgresStatement(QSqlQuery query) : m_query(std::move(query)) {}

    bool execute(std::span<const SqlValue> arguments) override
    {
        int at = 0;
        for (const auto &value : arguments)
            m_query.bindValue(at++, toVariant(value));
        return m_query.exec();
    }
    bool next() override { return m_query.next(); }

    SqlValue value(int column) const override
    {
        const QVariant value = m_query.value(column);
        if (value.isNull())
            return {};
        switch (value.typeId()) {
        case QMetaType::QString: return postgres::stored(value.toString());
        case QMetaType::QByteArray: return value.toByteArray();
        default: return value.toLongLong();
        }
    }

    int columns() const override { return m_query.record().count(); }
    QByteArray name(int column) const override { return m_query.record().fieldName(column).toUtf8(); }
    int changed() const override { return m_query.numRowsAffected(); }
    qint64 inserted() const override { return 0; }
    QSqlError error() const override { return m_query.lastError(); }
    void finish() override { m_query.finish(); }

private:
    static QVariant toVariant(const SqlValue &value)
    {
        if (const auto *number = value.number())
            return *number;
        if (const auto *text = value.text()) // QtSql takes a null text for nothing.
            return text->isNull() ? QStringLiteral("") : postgres::storable(*text);
        if (const auto *bytes = value.bytes())
            return bytes->isNull() ? QByteArray("") : *bytes;
        return {};
    }

    QSqlQuery m_query;
};

std::unique_ptr<Statement> preparedInSqlite(sqlite3 *handle, const QByteArray &text, QSqlError &error)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        error = errorOf(handle);
        return nullptr;
    }
    return std::make_unique<SqliteStatement>(handle, statement);
}

} // namespace

void Statement::appendCbor(int column, QByteArray &to) const
{
    const SqlValue cell = value(column);
    if (const auto *number = cell.number())
        appendInteger(to, *number);
    else if (const auto *text = cell.text())
        appendText(to, text->toUtf8());
    else if (const auto *bytes = cell.bytes())
        appendBytes(to, *bytes);
    else
        appendNull(to);
}

std::unique_ptr<Statement> Statement::prepare(const QSqlDatabase &database, const QByteArray &text, QSqlError &error)
{
    if (auto *handle = handleOf(database))
        return preparedInSqlite(handle, text, error);
    QSqlQuery query(database);
    if (!query.prepare(QString::fromUtf8(text))) {
        error = query.lastError();
        return nullptr;
    }
    return std::make_unique<PostgresStatement>(std::move(query));
}

} // namespace botiquin
