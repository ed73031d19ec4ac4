// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a SqlStore comes to be: the file, its tables, and whether they can be trusted.
#include "storage/sql_store.h"

#include "journal/projector.h"
#include "storage/postgres/dialect.h"
#include "storage/schema.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <tuple>

namespace botiquin {

namespace {

const QString examinedOn = QStringLiteral("examinedOn"); // the local setting of when every page was looked at

constexpr int newestExamined = 200;
constexpr qint64 alwaysExaminedBytes = 64 * 1024 * 1024;

const QString sqlite = QStringLiteral("QSQLITE");

/// SQLite writes to the file and makes others beside it.
Outcome<void> requireWritable(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (file.exists() && !file.isWritable())
        return fail(Failure::Kind::readOnly, file.filePath());
    if (!folder.exists())
        return fail(Failure::Kind::notFound, folder.filePath());
    return folder.isWritable() ? Outcome<void>() : fail(Failure::Kind::readOnly, folder.filePath());
}

Outcome<void> requireThere(const QFileInfo &file)
{
    if (!file.exists())
        return fail(Failure::Kind::notFound, file.filePath());
    if (!file.isReadable())
        return fail(Failure::Kind::io, file.filePath() + QStringLiteral(": not readable"));
    return file.size() > 0 ? Outcome<void>() : fail(Failure::Kind::damaged, file.filePath() + QStringLiteral(": empty"));
}

/// For its owner alone from its first byte; SQLite makes what stands beside it alike.
Outcome<void> makeFile(const QString &path)
{
    QFile file(path);
    constexpr auto owners = QFile::ReadOwner | QFile::WriteOwner;
    if (file.exists() ? file.setPermissions(owners) : file.open(QIODevice::NewOnly | QIODevice::WriteOnly, owners))
        return {};
    return fail(Failure::Kind::io, path + QStringLiteral(": ") + file.errorString());
}

bool waitsInLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

QString SqlStore::nextConnection()
{
    static QAtomicInt count;
    return QStringLiteral("store-%1").arg(count.fetchAndAddOrdered(1));
}

Outcome<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, OpenMode mode)
{
    if (postgres::isUrl(path))
        return openDatabase(QUrl(path, QUrl::StrictMode), mode);
    const QFileInfo file(path);
    if (mode != OpenMode::create)
        BQ_TRY(requireThere(file));
    else if (file.exists() && file.size() > 0)
        return fail(Failure::Kind::io, path + QStringLiteral(": exists"));
    const auto writable = requireWritable(file);
    if (!writable && mode != OpenMode::readable)
        return tl::unexpected(writable.error());
    if (mode == OpenMode::create)
        BQ_TRY(makeFile(file.absoluteFilePath()));

    std::unique_ptr<SqlStore> store(new SqlStore(file.absoluteFilePath(), nextConnection(), sqlite));
    store->m_isReadOnly = !writable;
    store->m_wasClosed = !waitsInLog(store->m_path);
    BQ_TRY(writable ? store->prepareFile() : store->prepareToRead());
    return store;
}

Outcome<std::unique_ptr<SqlStore>> SqlStore::scratch()
{
    std::unique_ptr<SqlStore> store(new SqlStore(QString(), nextConnection(), sqlite));
    BQ_TRY(store->prepareScratch());
    return store;
}

Outcome<std::unique_ptr<SqlStore>> SqlStore::scratchForProof()
{
    std::unique_ptr<SqlStore> store(new SqlStore(QString(), nextConnection(), sqlite));
    store->m_isForProof = true;
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
    BQ_TRY(requireOurs());
    BQ_TRY(m_sql.script("PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA foreign_keys = ON;\n"
                        "PRAGMA cache_size = -65536;\nPRAGMA temp_store = MEMORY;\n"));
    return prepareTables();
}

// A store that was closed is all in its file, and SQLite reads that without any other (sqlite.org/wal.html, "Read-Only
// Databases"). What was not closed goes on in the write-ahead log, which is read by an index that must be there already.
Outcome<void> SqlStore::prepareToRead()
{
    if (!m_wasClosed && !QFileInfo::exists(m_path + QStringLiteral("-shm"))) {
        return fail(Failure::Kind::readOnly,
                    m_path + QStringLiteral(": was not closed; copy it and its -wal to a folder that may be written to"));
    }
    auto &database = m_sql.database();
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded())
                             + (m_wasClosed ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=ro")));
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    if (!database.open())
        return tl::unexpected(Sql::failureOf(database.lastError()));
    BQ_TRY(requireOurs());
    BQ_TRY(m_sql.script("PRAGMA cache_size = -65536;\nPRAGMA temp_store = MEMORY;\n"));
    return prepareTables();
}

Outcome<void> SqlStore::requireOurs()
{
    BQ_TRY_ASSIGN(const auto application, m_sql.one<int>("PRAGMA application_id"));
    BQ_TRY_ASSIGN(const auto tables, m_sql.one<int>("SELECT count(*) FROM sqlite_schema"));
    if (tables.value_or(0) > 0 && application.value_or(0) != applicationId)
        return fail(Failure::Kind::damaged, QStringLiteral("not a store of Botiquín"));
    // By one, somebody who may write to the file could have acts acknowledged that are not stored.
    BQ_TRY_ASSIGN(const auto trigger, m_sql.one<QString>("SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1"));
    if (trigger)
        return fail(Failure::Kind::damaged, QStringLiteral("%1: has the trigger %2, as no store").arg(m_path, *trigger));
    return {};
}

Outcome<void> SqlStore::prepareScratch()
{
    if (!m_sql.database().open())
        return tl::unexpected(Sql::failureOf(m_sql.database().lastError()));
    BQ_TRY(m_sql.script("PRAGMA synchronous = OFF;\nPRAGMA journal_mode = MEMORY;\n"
                        "PRAGMA temp_store = MEMORY;\nPRAGMA cache_size = -65536;\n"));
    return prepareTables();
}

Outcome<void> SqlStore::prepareTables()
{
    BQ_TRY(migrateLog(m_sql));
    BQ_TRY_ASSIGN(const bool current, projectionsAreCurrent(m_sql));
    return current ? Outcome<void>() : rebuildProjections(*this);
}

Outcome<void> SqlStore::examine(Date today)
{
    if (m_sql.isPostgres())
        return {};
    BQ_TRY(followsItsLast());
    BQ_TRY_ASSIGN(const bool mustLook, mustLookAtPages(today));
    if (!mustLook)
        return {};
    BQ_TRY_ASSIGN(const auto found, m_sql.one<QString>("PRAGMA quick_check(1)"));
    if (found.value_or(QString()) != QStringLiteral("ok"))
        return fail(Failure::Kind::damaged, m_path + QStringLiteral(": ") + found.value_or(QString()));
    // Where it cannot be noted, the pages are looked at again.
    if (QFileInfo(m_path).size() > alwaysExaminedBytes)
        (void)setLocalSetting(examinedOn, today.iso());
    return {};
}

Outcome<void> SqlStore::followsItsLast()
{
    BQ_TRY_ASSIGN(const auto last, m_sql.one<qint64>("SELECT coalesce(max(row), 0) FROM event"));
    BQ_TRY_ASSIGN(const auto newest, after(last.value_or(0) - newestExamined, newestExamined));
    for (const auto &stored : newest) {
        const auto &[event, chain] = std::tie(stored.event, stored.chain);
        if (chain.isEmpty()) // It stands alone: nothing here comes before it.
            continue;
        const auto id = event.id();
        BQ_TRY_ASSIGN(const auto before,
                      m_sql.one<QByteArray>("SELECT chain FROM event WHERE device = ? AND run = ? AND seq = ?", id.device,
                                            id.run, id.seq - 1));
        const bool isFirst = id.seq == 1;
        if (isFirst == before.has_value() || chainNext(before.value_or(chainStart()), event.canonical()) != chain) {
            return fail(Failure::Kind::damaged,
                        QStringLiteral("%1: event %2 does not follow from the one before it").arg(m_path, id.text()));
        }
    }
    return {};
}

Outcome<bool> SqlStore::mustLookAtPages(Date today)
{
    if (!m_wasClosed || QFileInfo(m_path).size() <= alwaysExaminedBytes)
        return true;
    BQ_TRY_ASSIGN(const QString day, localSetting(examinedOn));
    return day != today.iso();
}

} // namespace botiquin
