// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "journal/projector.h"
#include "storage/schema.h"
#include "storage/sql_store.h"

#include <QFile>
#include <QFileInfo>

namespace botiquin {

namespace {

const QByteArray scans = "scan";
const QByteArray settings = "local_setting";

/// Row by row: without a condition SQLite copies a table's indexes too (sqlite.org/lang_insert.html, "xfer"), which may
/// be what is damaged. The new one's own note of its projections stays.
Outcome<void> copy(Sql &sql, const QByteArray &table)
{
    const QByteArray where = table == settings ? "name <> 'projections'" : "1";
    auto copied = sql.script("INSERT INTO main." + table + " SELECT * FROM damaged." + table + " WHERE " + where + ";\n");
    if (!copied)
        copied.error().detail.prepend(QString::fromLatin1(table) + QStringLiteral(": "));
    return copied;
}

Outcome<void> copyTables(Sql &sql)
{
    BQ_TRY_ASSIGN(const auto version, sql.one<int>("PRAGMA damaged.user_version"));
    if (version.value_or(0) != logSchemaVersion)
        return fail(Failure::Kind::damaged, QStringLiteral("its tables are not those of this program"));
    BQ_TRY(sql.script("BEGIN IMMEDIATE;\n"));
    for (const auto &table : logTables()) {
        if (table != scans)
            BQ_TRY(copy(sql, table));
    }
    BQ_TRY(sql.script("COMMIT;\n"));
    // Nothing can be written any more in a transaction that met a damaged page.
    BQ_TRY(sql.script("BEGIN IMMEDIATE;\n"));
    const auto copied = copy(sql, scans);
    if (!copied && copied.error().kind != Failure::Kind::damaged)
        return copied;
    return sql.script(copied ? "COMMIT;\n" : "ROLLBACK;\n");
}

Outcome<void> fill(const QString &damaged, const QString &fresh)
{
    {
        BQ_TRY_ASSIGN(const auto store, SqlStore::open(fresh, OpenMode::create));
        BQ_TRY(store->sql().run("ATTACH ? AS damaged", damaged));
        BQ_TRY(copyTables(store->sql()));
    }
    // By a connection that met no damage.
    BQ_TRY_ASSIGN(const auto store, SqlStore::open(fresh, OpenMode::existing));
    return rebuildProjections(*store);
}

} // namespace

Outcome<void> salvage(const QString &damaged, const QString &fresh)
{
    if (!QFileInfo::exists(damaged))
        return fail(Failure::Kind::notFound, damaged);
    if (QFileInfo::exists(fresh))
        return fail(Failure::Kind::io, fresh + QStringLiteral(": exists"));
    auto filled = fill(QFileInfo(damaged).absoluteFilePath(), fresh);
    if (!filled) {
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(fresh + QLatin1String(part));
    }
    return filled;
}

} // namespace botiquin
