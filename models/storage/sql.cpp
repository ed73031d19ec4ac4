// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"

#include "base/assertion.h"
#include "storage/postgres/dialect.h"
#include "storage/schema.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
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

struct NumberedPlace
{
    qint64 id;
    QString place;

    static constexpr auto fields = Fields{Field{1, "id", &NumberedPlace::id}, Field{2, "place", &NumberedPlace::place}};
};

} // namespace

SqlValue toSqlValue(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: return value.toInteger();
    case QCborValue::String: return value.toString();
    case QCborValue::ByteArray: return value.toByteArray();
    case QCborValue::False: return 0;
    case QCborValue::True: return 1;
    default: return {};
    }
}

QCborValue toCbor(const SqlValue &value)
{
    if (const auto *number = value.number())
        return *number;
    if (const auto *text = value.text())
        return *text;
    if (const auto *bytes = value.bytes())
        return *bytes;
    return QCborValue(QCborValue::Null);
}

Outcome<bool> SqlRows::next()
{
    if (m_statement->next())
        return true;
    if (const auto error = m_statement->error(); error.isValid())
        return tl::unexpected(Sql::failureOf(error));
    return false;
}

Sql::Sql(QSqlDatabase database)
    : m_database(std::move(database)), m_isPostgres(m_database.driverName() == QLatin1String("QPSQL"))
{
}

QByteArray Sql::text(const QByteArray &statement) const
{
    QByteArray said = statement;
    return m_isPostgres ? postgres::statement(said) : said.replace(" FOR UPDATE", "");
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
    BQ_TRY(command(m_isGroup ? "SAVEPOINT step" : "BEGIN IMMEDIATE", "BEGIN ISOLATION LEVEL SERIALIZABLE"));
    m_isWriting = true;
    ++m_transaction;
    m_appended.clear();
    return {};
}

Outcome<void> Sql::beginReading()
{
    if (m_isGroup)
        return {};
    m_isUndone = false;
    return command("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void Sql::endReading()
{
    if (!m_isGroup)
        rollback();
}

Outcome<void> Sql::commit()
{
    if (m_isUndone) // PostgreSQL would answer COMMIT as if all were well.
        return fail(Failure::Kind::database, QStringLiteral("a statement of the transaction had failed"));
    BQ_TRY(insertPending());
    BQ_TRY(command(m_isGroup ? "RELEASE step" : "COMMIT", "COMMIT"));
    m_isWriting = false;
    return {};
}

void Sql::rollback()
{
    m_isWriting = false;
    m_pending.clear();
    (void)command(m_isGroup ? "ROLLBACK TO step" : "ROLLBACK", "ROLLBACK");
    if (m_isGroup)
        (void)command("RELEASE step", nullptr);
}

Outcome<void> Sql::beginGroup()
{
    BQ_ASSERT(!m_isPostgres && !m_isGroup);
    BQ_TRY(command("BEGIN IMMEDIATE", nullptr));
    m_isGroup = true;
    return {};
}

Outcome<void> Sql::commitGroup()
{
    BQ_TRY(command("COMMIT", nullptr));
    m_isGroup = false;
    return {};
}

void Sql::rollbackGroup()
{
    m_isGroup = false;
    rollback();
}

Outcome<void> Sql::insertBound(const char *statement, Merge merge, int keys, std::span<const SqlValue> row)
{
    constexpr int rowsMax = 4000;
    const bool mayWait = m_isWriting && (m_isPostgres || merge != Merge::none);
    if (!mayWait) {
        BQ_TRY(runBound(statement, row));
        return {};
    }
    m_pending.add(statement, merge, keys, SqlValues(row.begin(), row.end()));
    return m_pending.rows() < rowsMax ? Outcome<void>() : insertPending();
}

/// Those that are new are given numbers.
Outcome<void> Sql::numberPlaces()
{
    if (!m_pending.hasPlaces())
        return {};
    BQ_TRY_ASSIGN(const Known *known,
                  prepared("WITH given AS (SELECT unnest(CAST(? AS text[])) AS place), fresh AS (INSERT INTO place (place) "
                           "SELECT place FROM given ON CONFLICT DO NOTHING RETURNING id, place) "
                           "SELECT id, place FROM fresh UNION ALL SELECT p.id, p.place FROM given g JOIN place p USING (place)"));
    auto &rows = *known->statement;
    QHash<QString, qint64> numbers;
    if (rows.execute(SqlValues{m_pending.places()})) {
        while (rows.next()) {
            const auto row = fromColumns<NumberedPlace>(rows);
            if (row)
                numbers[row->place] = row->id;
        }
    }
    BQ_TRY(finished(rows));
    if (!m_pending.setPlaces(numbers))
        return fail(Failure::Kind::database, QStringLiteral("a place was given no number"));
    return {};
}

Outcome<void> Sql::insertPending()
{
    BQ_TRY(numberPlaces());
    for (const auto &insert : m_pending.take()) {
        if (m_isPostgres) {
            BQ_TRY(insertArrays(insert));
            continue;
        }
        for (const auto &row : insert.rows)
            BQ_TRY(runBound(insert.statement, row));
    }
    return {};
}

/// An array a column: the server reads and plans the statement once for any number of rows.
Outcome<void> Sql::insertArrays(const Pending::Insert &insert)
{
    auto known = m_ofArrays.find(insert.statement);
    if (known == m_ofArrays.end()) {
        BQ_TRY_ASSIGN(const auto types, typesOf(insert));
        QSqlError error;
        auto fresh = Statement::prepare(m_database, text(insert.ofArrays(types)), error);
        if (!fresh)
            return tl::unexpected(failed(error));
        known = m_ofArrays.emplace(insert.statement, std::move(fresh)).first;
    }
    (void)known->second->execute(insert.arrays());
    return finished(*known->second);
}

Outcome<QByteArrayList> Sql::typesOf(const Pending::Insert &insert)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
                                   "WHERE attrelid = '%1'::regclass AND attnum > 0").arg(QString::fromLatin1(insert.table))))
        return tl::unexpected(failed(query.lastError()));
    QHash<QByteArray, QByteArray> types;
    while (query.next())
        types[query.value(0).toByteArray()] = query.value(1).toByteArray();
    QByteArrayList ofColumns;
    const auto columns = insert.columns();
    for (const auto &column : columns)
        ofColumns << types.value(column);
    return ofColumns;
}

Outcome<int> Sql::runBound(const char *statement, std::span<const SqlValue> arguments)
{
    BQ_TRY_ASSIGN(Statement * done, execute(statement, arguments));
    const int changed = done->changed();
    done->finish();
    return changed;
}

Outcome<Sql::Known *> Sql::prepared(const char *statement)
{
    if (const auto known = m_statements.find(statement); known != m_statements.end())
        return &known->second;
    QSqlError error;
    auto fresh = Statement::prepare(m_database, text(statement), error);
    if (!fresh)
        return tl::unexpected(failed(error));
    return &m_statements.emplace(statement, Known{std::move(fresh), {wordsOf(statement), {}}, namesView(statement)}).first->second;
}

Outcome<Statement *> Sql::execute(const char *statement, std::span<const SqlValue> arguments, Waiting waiting)
{
    if (m_fault) {
        if (auto failure = m_fault(statement))
            return tl::unexpected(*std::move(failure));
    }
    BQ_TRY_ASSIGN(Known * known, prepared(statement));
    if (waiting == Waiting::inserted && !m_pending.isEmpty() && (known->isOfView || m_pending.concern(known->tables)))
        BQ_TRY(insertPending());
    auto &ready = *known->statement;
    if (!ready.execute(arguments)) {
        const auto error = ready.error();
        ready.finish();
        return tl::unexpected(failed(error));
    }
    return &ready;
}

/// Closes a statement that was read, where reading it did not fail.
Outcome<void> Sql::finished(Statement &statement)
{
    const auto error = statement.error();
    statement.finish();
    return error.isValid() ? Outcome<void>(tl::unexpected(failed(error))) : Outcome<void>();
}

Outcome<SqlRows> Sql::rows(const QByteArray &statement, std::span<const SqlValue> arguments)
{
    if (m_fault) {
        if (auto failure = m_fault(statement.constData()))
            return tl::unexpected(*std::move(failure));
    }
    BQ_TRY(insertPending());
    QSqlError error;
    auto rows = Statement::prepare(m_database, text(statement), error);
    if (!rows)
        return tl::unexpected(failed(error));
    if (!rows->execute(arguments))
        return tl::unexpected(failed(rows->error()));
    return SqlRows(std::move(rows));
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
    BQ_ASSERT(statement.trimmed().isEmpty()); // Each ends with a semicolon at a line's end.
    return {};
}

void Sql::forgetStatements()
{
    m_statements.clear();
    m_ofArrays.clear();
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
