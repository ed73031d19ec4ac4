// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"

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

Sql::Sql(QSqlDatabase database) : m_database(std::move(database)) {}

Outcome<int> Sql::runBound(const char *statement, const QVariantList &arguments)
{
    BQ_TRY_ASSIGN(QSqlQuery * query, execute(statement, arguments));
    const int changed = query->numRowsAffected();
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
    auto &query = m_statements[statement];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(QString::fromUtf8(statement))) {
            m_statements.remove(statement);
            return tl::unexpected(failed(fresh->lastError()));
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < arguments.size(); ++i)
        query->bindValue(i, arguments[i]);
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
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(statement)))
        return tl::unexpected(failed(query.lastError()));
    for (int i = 0; i < arguments.size(); ++i)
        query.bindValue(i, arguments[i]);
    if (!query.exec())
        return tl::unexpected(failed(query.lastError()));
    return SqlRows(std::move(query));
}

Outcome<void> Sql::script(const QByteArray &statements)
{
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
        if (!query.exec(QString::fromUtf8(statement)))
            return tl::unexpected(failed(query.lastError()));
        statement.clear();
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
    return failure;
}

Failure Sql::failureOf(const QSqlError &error, const QString &path)
{
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
