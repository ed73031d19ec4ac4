// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre.h"

#include "storage/default_store.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <csignal>

namespace botiquin::central {

namespace {

constexpr std::chrono::milliseconds databasePatience{2000};

QString defaultCentralStore()
{
    return QFileInfo(defaultStorePath()).dir().filePath(QStringLiteral("centre.botiquin"));
}

QString storePathOf(const Settings &settings)
{
    return settings.database ? settings.database->place : defaultCentralStore();
}

bool isPostgres(const Settings &settings)
{
    return settings.database && settings.database->kind == DatabaseUrl::Kind::postgresql;
}

/// Beside the file; a database has none beside it.
QString keysOf(const Settings &settings)
{
    if (!settings.keys.isEmpty())
        return settings.keys;
    return keyFileOf(isPostgres(settings) ? defaultCentralStore() : storePathOf(settings));
}

/// An empty database becomes a store where that is asked for; one that is a store stays one.
Outcome<std::unique_ptr<Database>> openPostgres(const Settings &settings)
{
    auto opened = Database::open(settings.database->place, OpenMode::existing);
    const bool isEmpty = !opened && opened.error().kind == Failure::Kind::notFound;
    return isEmpty && settings.isCreating ? Database::open(settings.database->place, OpenMode::create) : std::move(opened);
}

Outcome<std::unique_ptr<Database>> openSqlite(const Settings &settings)
{
    const bool isDefault = !settings.database;
    const QString path = storePathOf(settings);
    const bool isMissing = !QFileInfo::exists(path);
    if (isMissing && !isDefault && !settings.isCreating)
        return fail(Failure::Kind::notFound, path + QStringLiteral(" (--create yes makes it)"));
    if (isDefault && !makeStoreFolder(path))
        return fail(Failure::Kind::readOnly, QFileInfo(path).path());
    return Database::open(path, isMissing ? OpenMode::create : OpenMode::existing);
}

/// Whether only programs of this computer reach it.
bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Centre::Centre(const Settings &settings) : m_settings(settings), m_log(settings.logLevel) {}

Outcome<std::unique_ptr<Centre>> Centre::start(const Settings &settings)
{
    auto centre = std::unique_ptr<Centre>(new Centre(settings));
    BQ_TRY(centre->open());
    return centre;
}

Outcome<void> Centre::open()
{
    http::Settings server{m_settings.listen, m_settings.limits, nullptr, m_settings.trustedProxies,
                          [this](const http::Served &one) { served(one); }};
    const bool hasTls = !m_settings.tlsCert.isEmpty();
    if (hasTls) {
        BQ_TRY_ASSIGN(server.tls, http::Tls::load(m_settings.tlsCert, m_settings.tlsKey));
    }
    BQ_TRY_ASSIGN(m_database, isPostgres(m_settings) ? openPostgres(m_settings) : openSqlite(m_settings));
    BQ_TRY_ASSIGN(m_office, Office::open(*m_database, keysOf(m_settings)));
    if (!m_office)
        m_log.write(LogLevel::warning, QStringLiteral("exchangeOff"), {{QStringLiteral("reason"), QStringLiteral("noDevice")}});
    BQ_TRY_ASSIGN(m_server, http::Server::open(std::move(server), routes()));
    m_server->begin();
    const http::Endpoint endpoint{m_settings.listen.host, m_server->port()};
    m_log.write(LogLevel::info, QStringLiteral("listening"),
                {{QStringLiteral("address"), endpoint.toString()}, {QStringLiteral("tls"), hasTls},
                 {QStringLiteral("version"), QStringLiteral(BOTIQUIN_VERSION)}});
    if (!hasTls && !isLoopback(m_settings.listen.host))
        m_log.write(LogLevel::warning, QStringLiteral("listeningWithoutTls"));
    return {};
}

std::vector<http::Route> Centre::routes()
{
    http::ExchangeServices services;
    services.operatorToken = m_settings.operatorToken;
    if (m_office) {
        services.bundle = [this](const QByteArray &bundle) { return m_office->answer(bundle); };
        services.wait = [this](const http::Request &request) { return m_office->wait(request); };
        services.opening = [this](const QByteArray &name) { return m_office->opening(name); };
        services.feeds = [this] { return m_office->feeds(); };
        services.enrol = [this](const QByteArray &bundle) { return m_office->enrol(bundle); };
    }
    auto all = http::exchangeRoutes(services);
    all.push_back({"GET", "/healthz", [this](const http::Request &) { return health(); }});
    all.push_back({"GET", "/metrics", [this](const http::Request &) { return metrics(); }});
    return all;
}

void Centre::run()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    int signal = 0;
    sigwait(&ends, &signal);
    m_log.write(LogLevel::info, QStringLiteral("stopping"));
    const bool areDone = m_server->stop(m_settings.stop);
    m_log.write(areDone ? LogLevel::info : LogLevel::warning, QStringLiteral("stopped"),
                {{QStringLiteral("requestsCut"), !areDone}});
}

Outcome<qint64> Centre::eventCount()
{
    return m_database->ask<qint64>(
        [](SqlStore &store) -> Outcome<qint64> {
            BQ_TRY_ASSIGN(const auto last, store.sql().one<qint64>("SELECT coalesce(max(row), 0) FROM event"));
            return last.value_or(0);
        },
        databasePatience);
}

http::Reply Centre::health()
{
    const auto events = eventCount();
    if (events)
        return {200, "{\"status\":\"ok\"}\n", "application/json"};
    m_log.write(LogLevel::error, QStringLiteral("databaseFailed"),
                {{QStringLiteral("failure"), name(events.error().kind)},
                 {QStringLiteral("detail"), events.error().detail}});
    return {503, "{\"status\":\"failing\",\"failure\":\"" + name(events.error().kind).toLatin1() + "\"}\n",
            "application/json"};
}

http::Reply Centre::metrics()
{
    QMap<QByteArray, qint64> gauges{{"botiquin_http_connections", m_server->connections()}};
    if (const auto events = eventCount())
        gauges.insert("botiquin_log_events", *events);
    return {200, m_metrics.text(gauges), "text/plain; version=0.0.4"};
}

void Centre::served(const http::Served &one)
{
    m_metrics.count(one);
    m_log.write(one.status >= 500 ? LogLevel::warning : LogLevel::info, QStringLiteral("request"),
                {{QStringLiteral("route"), QString::fromLatin1(one.route)},
                 {QStringLiteral("method"), QString::fromLatin1(one.method)},
                 {QStringLiteral("status"), one.status},
                 {QStringLiteral("bytesIn"), one.bytesIn},
                 {QStringLiteral("bytesOut"), one.bytesOut},
                 {QStringLiteral("milliseconds"), double(one.took.count()) / 1000}});
}

} // namespace botiquin::central
