// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/postgres/dialect.h"

#include <QFile>
#include <QRegularExpression>

static void loadSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace botiquin {

namespace {

/// A table or view that a schema file creates.
struct Created
{
    QByteArray what; ///< TABLE or VIEW
    QByteArray name;
};

QByteArray schemaFile(const QString &name)
{
    loadSchemaResource();
    QFile file(QStringLiteral(":/schema/") + name);
    BQ_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray stepFile(int step)
{
    return schemaFile(QStringLiteral("%1_log.sql").arg(step, 4, 10, QLatin1Char('0')));
}

std::vector<Created> createdBy(const QByteArray &schema)
{
    static const QRegularExpression create(QStringLiteral("^CREATE (?:VIRTUAL )?(TABLE|VIEW) (\\w+)"),
                                           QRegularExpression::MultilineOption);
    std::vector<Created> all;
    auto matches = create.globalMatch(QString::fromUtf8(schema));
    while (matches.hasNext()) {
        const auto match = matches.next();
        all.push_back({match.captured(1).toUtf8(), match.captured(2).toUtf8()});
    }
    return all;
}

QByteArrayList namesOf(const char *what, const QByteArray &schema)
{
    QByteArrayList names;
    for (const auto &created : createdBy(schema)) {
        if (created.what == what)
            names << created.name;
    }
    return names;
}

const QString projectionsFile = QStringLiteral("projections.sql");
const QByteArray readersIndexes = "-- Readers' indexes"; // begins the last part of that file
const QString versionSetting = QStringLiteral("schema"); // of a database whose file has no header of ours

Outcome<int> logVersionInFile(Sql &sql)
{
    BQ_TRY_ASSIGN(const auto application, sql.one<int>("PRAGMA application_id"));
    BQ_TRY_ASSIGN(const auto version, sql.one<int>("PRAGMA user_version"));
    BQ_TRY_ASSIGN(const auto tables, sql.one<int>("SELECT count(*) FROM sqlite_schema"));
    if (tables.value_or(0) > 0 && application.value_or(0) != applicationId)
        return fail(Failure::Kind::damaged, QStringLiteral("not a store of Botiquín"));
    return version.value_or(0);
}

Outcome<int> logVersionInPostgres(Sql &sql)
{
    BQ_TRY_ASSIGN(const auto tables, sql.one<int>("SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p', 'v') "
                                                  "AND relnamespace = current_schema()::regnamespace"));
    if (tables.value_or(0) == 0)
        return 0;
    BQ_TRY_ASSIGN(const auto isOurs, sql.one<bool>("SELECT to_regclass('local_setting') IS NOT NULL"));
    auto version = isOurs.value_or(false)
        ? sql.one<QString>("SELECT value FROM local_setting WHERE name = ?", versionSetting)
        : Outcome<std::optional<QString>>();
    BQ_TRY(version);
    if (!*version)
        return fail(Failure::Kind::damaged, QStringLiteral("not a store of Botiquín"));
    return (*version)->toInt();
}

Outcome<void> setLogVersion(Sql &sql, int version)
{
    if (!sql.isPostgres()) {
        return sql.script("PRAGMA application_id = " + QByteArray::number(applicationId)
                          + ";\nPRAGMA user_version = " + QByteArray::number(version) + ";\n");
    }
    BQ_TRY(sql.run("INSERT INTO local_setting (name, value) VALUES (?, ?) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                   versionSetting, QString::number(version)));
    return {};
}

Outcome<void> takeStep(Sql &sql, int step)
{
    BQ_TRY(sql.script(stepFile(step)));
    BQ_TRY(setLogVersion(sql, step));
    return sql.commit();
}

} // namespace

Outcome<int> logVersion(Sql &sql)
{
    return sql.isPostgres() ? logVersionInPostgres(sql) : logVersionInFile(sql);
}

Outcome<void> migrateLog(Sql &sql)
{
    BQ_TRY_ASSIGN(const int from, logVersion(sql));
    if (from > logSchemaVersion)
        return fail(Failure::Kind::newerStore, QStringLiteral("store %1, program %2").arg(from).arg(logSchemaVersion));
    for (int step = from + 1; step <= logSchemaVersion; ++step) {
        BQ_TRY(sql.begin());
        const auto done = takeStep(sql, step);
        if (!done) {
            sql.rollback();
            return done;
        }
    }
    return {};
}

QByteArrayList logTables()
{
    QByteArrayList tables;
    for (int step = 1; step <= logSchemaVersion; ++step)
        tables << namesOf("TABLE", stepFile(step));
    return tables;
}

QByteArrayList projectionTables()
{
    return namesOf("TABLE", schemaFile(projectionsFile));
}

bool namesView(const QByteArray &statement)
{
    static const QRegularExpression view(
        QStringLiteral("\\b(?:%1)\\b").arg(QString::fromLatin1(namesOf("VIEW", schemaFile(projectionsFile)).join('|'))));
    return QString::fromUtf8(statement).contains(view);
}

Outcome<bool> projectionsAreCurrent(Sql &sql)
{
    BQ_TRY_ASSIGN(const auto version,
                  sql.one<QString>("SELECT value FROM local_setting WHERE name = 'projections'"));
    return version.value_or(QString()) == QString::number(projectionVersion);
}

Outcome<void> recreateProjections(Sql &sql)
{
    const auto schema = schemaFile(projectionsFile);
    BQ_TRY(sql.script({})); // What waits is written while its tables are there.
    sql.forgetStatements();
    const auto created = createdBy(schema);
    for (auto one = created.rbegin(); one != created.rend(); ++one) // last made first
        BQ_TRY(sql.script("DROP " + one->what + " IF EXISTS " + one->name + ";\n"));
    BQ_TRY(sql.script(schema.left(schema.indexOf(readersIndexes))));
    BQ_TRY(sql.run("INSERT INTO local_setting (name, value) VALUES ('projections', ?) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                   QString::number(projectionVersion)));
    return {};
}

Outcome<void> emptyProjections(Sql &sql)
{
    const QByteArrayList numbers{"place", "lot"};
    const auto tables = projectionTables();
    for (const auto &table : tables) {
        if (postgres::isOfCentre(table) && !numbers.contains(table))
            BQ_TRY(sql.script("DELETE FROM " + table + ";\n"));
    }
    return {};
}

Outcome<void> createReadersIndexes(Sql &sql)
{
    const auto schema = schemaFile(projectionsFile);
    return sql.script(schema.mid(schema.indexOf(readersIndexes)));
}

} // namespace botiquin
