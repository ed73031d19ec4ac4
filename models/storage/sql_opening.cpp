// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a SqlStore comes to be: the file and its tables.
#include "storage/sql_store.h"

#include "journal/projector.h"
#include "storage/schema.h"

#include <QAtomicInt>
#include <QFileInfo>

namespace botiquin {

namespace {

QString nextConnection()
{
    static QAtomicInt count;
    return QStringLiteral("store-%1").arg(count.fetchAndAddOrdered(1));
}

} // namespace

Outcome<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (mode == OpenMode::existing && !file.exists())
        return fail(Failure::Kind::notFound, path);
    if (mode == OpenMode::existing && file.size() == 0)
        return fail(Failure::Kind::damaged, path + QStringLiteral(": empty"));
    if (mode == OpenMode::create && file.exists() && file.size() > 0)
        return fail(Failure::Kind::io, path + QStringLiteral(": exists"));
    if (file.exists() && !file.isWritable())
        return fail(Failure::Kind::readOnly, path);
    if (!QFileInfo(file.absolutePath()).isWritable())
        return fail(QFileInfo::exists(file.absolutePath()) ? Failure::Kind::readOnly : Failure::Kind::notFound,
                    file.absolutePath());

    std::unique_ptr<SqlStore> store(new SqlStore(file.absoluteFilePath(), nextConnection()));
    BQ_TRY(store->prepareFile());
    return store;
}

Outcome<std::unique_ptr<SqlStore>> SqlStore::scratch()
{
    std::unique_ptr<SqlStore> store(new SqlStore(QString(), nextConnection()));
    BQ_TRY(store->prepareScratch());
    return store;
}

Outcome<void> SqlStore::prepareFile()
{
    auto &database = m_sql.database();
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return tl::unexpected(Sql::failureOf(database.lastError(), m_path));
    // Before anything is changed in the file: it may be another program's.
    BQ_TRY_ASSIGN(const auto application, m_sql.one<int>("PRAGMA application_id"));
    BQ_TRY_ASSIGN(const auto tables, m_sql.one<int>("SELECT count(*) FROM sqlite_schema"));
    if (tables.value_or(0) > 0 && application.value_or(0) != applicationId)
        return fail(Failure::Kind::damaged, QStringLiteral("not a store of Botiquín"));
    BQ_TRY(m_sql.script("PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA foreign_keys = ON;\n"
                        "PRAGMA cache_size = -65536;\nPRAGMA temp_store = MEMORY;\n"));
    return prepareTables();
}

Outcome<void> SqlStore::prepareScratch()
{
    if (!m_sql.database().open())
        return tl::unexpected(Sql::failureOf(m_sql.database().lastError()));
    BQ_TRY(m_sql.script("PRAGMA synchronous = OFF;\nPRAGMA cache_size = -16384;\n"));
    return prepareTables();
}

Outcome<void> SqlStore::prepareTables()
{
    BQ_TRY(migrateLog(m_sql));
    BQ_TRY_ASSIGN(const bool current, projectionsAreCurrent(m_sql));
    return current ? Outcome<void>() : rebuildProjections(*this);
}

} // namespace botiquin
