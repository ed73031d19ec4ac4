// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"

#include "storage/postgres/dialect.h"
#include "storage/schema.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace botiquin {

namespace {

/// Whether the disk under the file has no room for so much as SQLite's index of the write-ahead log: it calls that
/// a file error.
bool isDiskFull(const QString &path)
{
    constexpr qint64 least = 64 * 1024;
    if (path.isEmpty())
        return false;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < least;
}

} // namespace

QVariant toSql(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: return value.toInteger();
    // QtSql binds a null QString or QByteArray as NULL; an empty one is a value like any other.
    case QCborValue::String: {
        const QString text = value.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    case QCborValue::ByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    case QCborValue::False: return 0;
    case QCborValue::True: return 1;
    default: return {};
    }
}

QCborValue fromSql(const QVariant &value)
{
    if (value.isNull())
        return QCborValue(QCborValue::Null);
    switch (value.typeId()) {
    case QMetaType::QString: return QCborValue(value.toString());
    case QMetaType::QByteArray: return QCborValue(value.toByteArray());
    default: return QCborValue(value.toLongLong());
    }
}

Outcome<bool> SqlRows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(Sql::failureOf(m_query.lastError()));
    return false;
}

QCborValue SqlRows::value(int column) const
{
    return m_sql.read(m_query.value(column));
}

Sql::Sql(QSqlDatabase database)
    : m_database(std::move(database)), m_isPostgres(m_database.driverName() == QLatin1String("QPSQL"))
{
}

QString Sql::text(const QByteArray &statement) const
{
    QByteArray said = statement;
    return QString::fromUtf8(m_isPostgres ? postgres::statement(said) : said.replace(" FOR UPDATE", ""));
}

QCborValue Sql::read(const QVariant &value) const
{
    const bool mayBeEscaped = m_isPostgres && value.typeId() == QMetaType::QString && !value.isNull();
    return mayBeEscaped ? QCborValue(postgres::stored(value.toString())) : fromSql(value);
}

void Sql::bind(QSqlQuery &query, const QVariantList &arguments) const
{
    for (int i = 0; i < arguments.size(); ++i) {
        const auto &value = arguments[i];
        const bool mayNeedEscape = m_isPostgres && value.typeId() == QMetaType::QString;
        query.bindValue(i, mayNeedEscape ? QVariant(postgres::storable(value.toString())) : value);
    }
}

Outcome<void> Sql::command(const char *sqlite, const char *postgres)
{
    if (!m_isPostgres) {
        BQ_TRY(run(sqlite));
        return {};
    }
    if (m_fault) {
        if (auto failure = m_fault(postgres))
            return tl::unexpected(*std::move(failure));
    }
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromLatin1(postgres)))
        return tl::unexpected(failed(query.lastError()));
    return {};
}

Outcome<void> Sql::begin()
{
    m_isUndone = false;
    BQ_TRY(command("BEGIN IMMEDIATE", "BEGIN ISOLATION LEVEL SERIALIZABLE"));
    m_isWriting = true;
    ++m_transaction;
    m_appended.clear();
    return {};
}

Outcome<void> Sql::beginReading()
{
    m_isUndone = false;
    return command("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Outcome<void> Sql::commit()
{
    if (m_isUndone) // PostgreSQL would answer COMMIT as if all were well.
        return fail(Failure::Kind::database, QStringLiteral("a statement of the transaction had failed"));
    BQ_TRY(insertPending());
    BQ_TRY(command("COMMIT", "COMMIT"));
    m_isWriting = false;
    return {};
}

void Sql::rollback()
{
    m_isWriting = false;
    m_pending.clear();
    (void)command("ROLLBACK", "ROLLBACK");
}

Outcome<void> Sql::insertBound(const char *statement, postgres::Merge merge, int keys, const QVariantList &arguments)
{
    constexpr int rowsMax = 4000;
    if (!m_isPostgres || !m_isWriting) {
        BQ_TRY(runBound(statement, arguments));
        return {};
    }
    m_pending.add(statement, merge, keys, arguments);
    return m_pending.rows() < rowsMax ? Outcome<void>() : insertPending();
}

Outcome<void> Sql::insertPending()
{
    for (const auto &statement : m_pending.take()) {
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromUtf8(statement)))
            return tl::unexpected(failed(query.lastError()));
    }
    return {};
}

Outcome<int> Sql::runBound(const char *statement, const QVariantList &arguments)
{
    BQ_TRY_ASSIGN(QSqlQuery * query, execute(statement, arguments));
    const int changed = query->numRowsAffected();
    if (!m_isPostgres)
        m_lastRowId = query->lastInsertId().toLongLong();
    query->finish();
    return changed;
}

Outcome<QSqlQuery *> Sql::execute(const char *statement, const QVariantList &arguments)
{
    if (m_fault) {
        if (auto failure = m_fault(statement))
            return tl::unexpected(*std::move(failure));
    }
    if (!m_pending.isEmpty() && (m_pending.concerns(statement) || namesView(statement)))
        BQ_TRY(insertPending());
    auto &query = m_statements[statement];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(!m_isPostgres); // PostgreSQL sends row by row then, at a price
        if (!fresh->prepare(text(statement))) {
            m_statements.remove(statement);
            return tl::unexpected(failed(fresh->lastError()));
        }
        query = std::move(fresh);
    }
    bind(*query, arguments);
    if (!query->exec()) {
        const auto error = query->lastError();
        query->finish();
        return tl::unexpected(failed(error));
    }
    return query.get();
}

Outcome<SqlRows> Sql::rows(const QByteArray &statement, const QVariantList &arguments)
{
    if (m_fault) {
        if (auto failure = m_fault(statement.constData()))
            return tl::unexpected(*std::move(failure));
    }
    BQ_TRY(insertPending());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(text(statement)))
        return tl::unexpected(failed(query.lastError()));
    bind(query, arguments);
    if (!query.exec())
        return tl::unexpected(failed(query.lastError()));
    return SqlRows(*this, std::move(query));
}

Outcome<void> Sql::script(const QByteArray &statements)
{
    BQ_TRY(insertPending());
    QByteArray statement;
    QSqlQuery query(m_database);
    for (const QByteArray &line : statements.split('\n')) {
        if (line.trimmed().startsWith("--"))
            continue;
        statement += line + '\n';
        if (!line.trimmed().endsWith(';'))
            continue;
        if (m_fault) {
            if (auto failure = m_fault(statement.constData()))
                return tl::unexpected(*std::move(failure));
        }
        const QByteArray said = m_isPostgres ? postgres::definition(statement) : statement;
        statement.clear();
        if (!said.isEmpty() && !query.exec(QString::fromUtf8(said)))
            return tl::unexpected(failed(query.lastError()));
    }
    return {};
}

void Sql::forgetStatements()
{
    m_statements.clear();
}

tl::unexpected<Failure> Sql::unreadable(const char *statement)
{
    return fail(Failure::Kind::damaged, QStringLiteral("a value out of its range: ") + QString::fromUtf8(statement));
}

Failure Sql::failed(const QSqlError &error)
{
    auto failure = failureOf(error, m_database.databaseName());
    m_isDamaged = m_isDamaged || failure.kind == Failure::Kind::damaged;
    m_isLost = m_isLost || failure.kind == Failure::Kind::network;
    m_isUndone = m_isPostgres;
    return failure;
}

Failure Sql::failureOf(const QSqlError &error, const QString &path)
{
    if (error.driverText().startsWith(QLatin1String("QPSQL")))
        return postgres::failureOf(error);
    // The primary result codes of SQLite (sqlite.org/rescode.html); extended ones keep them in the low byte.
    constexpr int sqliteBusy = 5, sqliteLocked = 6, sqliteReadOnly = 8, sqliteIo = 10, sqliteCorrupt = 11,
                  sqliteFull = 13, sqliteCannotOpen = 14, sqliteNotADatabase = 26;
    const QString detail = error.text();
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    if (!isNumber)
        return {Failure::Kind::database, detail};
    switch (code) {
    case sqliteBusy:
    case sqliteLocked: return {Failure::Kind::busy, detail};
    case sqliteReadOnly: return {Failure::Kind::readOnly, detail};
    case sqliteIo: return {isDiskFull(path) ? Failure::Kind::diskFull : Failure::Kind::io, detail};
    case sqliteCorrupt:
    case sqliteNotADatabase: return {Failure::Kind::damaged, detail};
    case sqliteFull: return {Failure::Kind::diskFull, detail};
    case sqliteCannotOpen: return {isDiskFull(path) ? Failure::Kind::diskFull : Failure::Kind::notFound, detail};
    default: return {Failure::Kind::database, detail};
    }
}

} // namespace botiquin
