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

/// The new one's own note of its projections stays.
QByteArray copyOf(const QByteArray &table)
{
    const QByteArray where = table == settings ? " WHERE name <> 'projections'" : "";
    return "INSERT INTO main." + table + " SELECT * FROM damaged." + table + where;
}

Outcome<void> copyTables(Sql &sql)
{
    BQ_TRY_ASSIGN(const auto version, sql.one<int>("PRAGMA damaged.user_version"));
    if (version.value_or(0) != logSchemaVersion)
        return fail(Failure::Kind::damaged, QStringLiteral("its tables are not those of this program"));
    BQ_TRY(sql.script("BEGIN IMMEDIATE;\n"));
    for (const auto &table : logTables()) {
        const auto copied = sql.script(copyOf(table) + ";\n");
        if (!copied && !(table == scans && copied.error().kind == Failure::Kind::damaged)) {
            auto failure = copied.error();
            failure.detail = QString::fromLatin1(table) + QStringLiteral(": ") + failure.detail;
            return tl::unexpected(failure);
        }
    }
    return sql.script("COMMIT;\n");
}

Outcome<void> fill(const QString &damaged, const QString &fresh)
{
    BQ_TRY_ASSIGN(const auto store, SqlStore::open(fresh, OpenMode::create));
    BQ_TRY(store->sql().run("ATTACH ? AS damaged", damaged));
    auto copied = copyTables(store->sql());
    store->sql().forgetStatements();
    (void)store->sql().script(copied ? "DETACH damaged;\n" : "ROLLBACK;\n");
    BQ_TRY(copied);
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
