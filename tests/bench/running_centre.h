// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "country.h"
#include "figures.h"
#include "../support/postgres_server.h"
#include "../system/central_process.h"
#include "storage/sql_store.h"

#include <functional>

namespace botiquin::bench {

/// One or several server processes before a country's store, on SQLite or a database of PostgreSQL.
class RunningCentre
{
public:
    /// `database` may be none: SQLite.
    RunningCentre(const Country &country, int servers, testing::PostgresServer *database);

    /// The ends of the feeds that a clinic reads: nothing waits for it.
    std::vector<FeedCursor> cursorsOf(const Clues &facility);
    qint64 events();
    /// Of the database on disk.
    double bytes();
    /// Of the servers and of the database, so far.
    double cpuSeconds() const;

    struct Called
    {
        double seconds = 0;
        double bytesUp = 0;
        double bytesDown = 0;
        double cpu = 0; ///< seconds, of the servers and of the database
    };
    /// Contacts 0 … count - 1, each made and sent by one of 16 callers.
    Called call(size_t count, const std::function<QByteArray(size_t)> &contactOf);

private:
    std::vector<std::unique_ptr<testing::CentralProcess>> m_centres;
    std::vector<quint16> m_ports;
    std::vector<qint64> m_processes;
    testing::PostgresServer *m_database;
    QString m_place;
    std::unique_ptr<SqlStore> m_looking;
};

} // namespace botiquin::bench
