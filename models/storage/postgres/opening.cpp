// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a SqlStore comes to be in a database of PostgreSQL.
#include "storage/postgres/dialect.h"
#include "storage/schema.h"
#include "storage/sql_store.h"

#include <QUrlQuery>

namespace botiquin {

namespace {

constexpr int defaultPort = 5432;

/// An acknowledged event is on the disk, and on the standbys that the server waits for. Plans are made while tables are
/// small and kept while they grow, and who reads a whole table conflicts with whoever writes in it: by indexes, always.
const QByteArray sessionSettings = "SELECT set_config('synchronous_commit', 'on', false) "
                                   "WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write');\n"
                                   "SET enable_seqscan = off;\nSET plan_cache_mode = force_generic_plan;\nSET jit = off;\n"
                                   "SET bytea_output = hex;\nSET standard_conforming_strings = on;\nSET lock_timeout = '60s';\n"
                                   "SET idle_in_transaction_session_timeout = '120s';\nSET client_min_messages = warning;\n";

/// "sslmode=verify-full;application_name=…", as the URL's query says, after what this program asks for by itself.
QString optionsOf(const QUrl &url)
{
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=botiquin"),
                        QStringLiteral("keepalives_idle=30")};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        options << name + u'=' + value;
    return options.join(u';');
}

/// Whether the server has answered, and will not another time either. There is no code before a connection stands.
bool isRefusal(const QString &why)
{
    const auto says = [&](const char *words) { return why.contains(QLatin1String(words)); };
    return says("FATAL") && !says("the database system is") && !says("too many") && !says("connection slots");
}

} // namespace

Outcome<std::unique_ptr<SqlStore>> SqlStore::openDatabase(const QUrl &url, OpenMode mode)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return fail(Failure::Kind::database, QStringLiteral("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)"));
    if (!url.isValid() || url.path().size() < 2)
        return fail(Failure::Kind::notFound, QStringLiteral("not postgresql://USER@HOST/DATABASE"));
    const QString place = url.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
    std::unique_ptr<SqlStore> store(new SqlStore(place, nextConnection(), QStringLiteral("QPSQL")));
    BQ_TRY(store->connectTo(url));
    BQ_TRY(store->prepareDatabase(mode));
    return store;
}

Outcome<void> SqlStore::connectTo(const QUrl &url)
{
    auto &database = m_sql.database();
    database.setHostName(url.host());
    database.setPort(url.port(defaultPort));
    database.setDatabaseName(url.path().mid(1));
    database.setUserName(url.userName());
    database.setPassword(url.password());
    database.setConnectOptions(optionsOf(url));
    database.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64); // sums are whole
    if (!database.open()) {
        const QString why = database.lastError().text();
        return fail(isRefusal(why) ? Failure::Kind::database : Failure::Kind::network, m_path + QStringLiteral(": ") + why);
    }
    return m_sql.script(sessionSettings);
}

Outcome<void> SqlStore::prepareDatabase(OpenMode mode)
{
    BQ_TRY_ASSIGN(const int version, logVersion(m_sql));
    if (mode == OpenMode::create ? version > 0 : version == 0)
        return mode == OpenMode::create ? fail(Failure::Kind::io, m_path + QStringLiteral(": not empty"))
                                        : fail(Failure::Kind::notFound, m_path + QStringLiteral(": holds no store"));
    BQ_TRY_ASSIGN(const bool isCurrent, version == logSchemaVersion ? projectionsAreCurrent(m_sql) : Outcome<bool>(false));
    if (isCurrent)
        return {};
    // One of several that start at once.
    static const QByteArray key = QByteArray::number(applicationId);
    BQ_TRY(m_sql.script("SELECT pg_advisory_lock(" + key + ");\n"));
    const auto prepared = prepareTables();
    (void)m_sql.script("SELECT pg_advisory_unlock(" + key + ");\n");
    return prepared;
}

} // namespace botiquin
