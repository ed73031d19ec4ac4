// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"
#include "support/postgres_server.h"

#include <QTest>

/// The same tests on both databases: a column "on" of a test's data.
namespace botiquin::testing {

inline const QString onSqlite = QStringLiteral("SQLite");
inline const QString onPostgres = QStringLiteral("PostgreSQL");

inline void onBoth()
{
    QTest::addColumn<QString>("on");
    for (const auto &on : {onSqlite, onPostgres})
        QTest::newRow(qPrintable(on)) << on;
}

/// An empty store; nothing where PostgreSQL is not there.
inline std::unique_ptr<SqlStore> emptyStore(const QString &on)
{
    if (on == onPostgres && !PostgresServer::shared())
        return nullptr;
    auto store = on == onSqlite ? SqlStore::scratch()
                                : SqlStore::open(PostgresServer::shared()->emptyDatabase(), OpenMode::create);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    return *std::move(store);
}

} // namespace botiquin::testing

/// Declares `variable`, an empty store on what the test's data says, or skips the test with words.
#define BQ_EMPTY_STORE(variable)                                                                               \
    QFETCH(const QString, on);                                                                                 \
    auto variable = ::botiquin::testing::emptyStore(on);                                                       \
    if (!variable)                                                                                             \
        QSKIP(::botiquin::testing::PostgresServer::missing)
