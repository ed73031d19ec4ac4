// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "log.h"
#include "metrics.h"
#include "office.h"
#include "settings.h"

#include "sync/http/exchange_routes.h"
#include "sync/http/server.h"

namespace botiquin::central {

/// The server with everything that it is made of.
class Centre
{
public:
    /// Opens the database and takes connections.
    [[nodiscard]] static Outcome<std::unique_ptr<Centre>> start(const Settings &settings);

    /// Until the process is asked to end (SIGTERM, SIGINT); then finishes what is in hand.
    void run();

private:
    explicit Centre(const Settings &settings);
    Outcome<void> open();
    std::vector<http::Route> routes();
    http::Reply health();
    http::Reply metrics();
    Outcome<qint64> eventCount();
    void served(const http::Served &served);

    const Settings m_settings;
    Log m_log;
    Metrics m_metrics;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Office> m_office; ///< none where the store is no device's
    std::unique_ptr<http::Server> m_server; ///< ends first
};

} // namespace botiquin::central
