// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/filling.h"

#include "journal/log/digest.h"
#include "storage/postgres/dialect.h"
#include "storage/schema.h"

namespace botiquin::postgres {

namespace {

constexpr int rowsAtOnce = 200;

/// The database's own note of its schema and projections stays.
QByteArray selectOf(const QByteArray &table)
{
    const QByteArray where = table == "local_setting" ? " WHERE name NOT IN ('projections', 'schema')" : "";
    return "SELECT * FROM " + table + where;
}

QByteArray insertOf(const QByteArray &table, const SqlRows &rows, int count)
{
    QByteArrayList columns;
    for (int column = 0; column < rows.columns(); ++column)
        columns << rows.name(column);
    const QByteArray one = '(' + QByteArrayList(columns.size(), "?").join(", ") + ')';
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES " + QByteArrayList(count, one).join(", ");
}

Outcome<void> copyTable(Sql &to, Sql &from, const QByteArray &table)
{
    BQ_TRY_ASSIGN(auto rows, from.rows(selectOf(table), {}));
    for (bool isMore = true; isMore;) {
        SqlValues values;
        int count = 0;
        while (count < rowsAtOnce) {
            BQ_TRY_ASSIGN(isMore, rows.next());
            if (!isMore)
                break;
            for (int column = 0; column < rows.columns(); ++column)
                values << rows.value(column);
            ++count;
        }
        if (count > 0)
            BQ_TRY(to.rows(insertOf(table, rows, count), values));
    }
    return {};
}

/// What is numbered by itself goes on after what was copied.
Outcome<void> goOnNumbering(Sql &sql)
{
    for (const auto &[table, column] : {std::pair("event", "row"), std::pair("feed", "feed"), std::pair("place", "id"),
                                        std::pair("lot", "id")}) {
        const QByteArray of = QByteArray("'") + table + "', '" + column + "'";
        BQ_TRY(sql.script(QByteArray("SELECT setval(pg_get_serial_sequence(") + of + "), max(" + column + ")) FROM " + table
                          + ";\n"));
    }
    return {};
}

QByteArrayList tablesOfCentre()
{
    QByteArrayList tables;
    for (const auto &table : logTables() + projectionTables()) {
        if (isOfCentre(table) && table != "lot_gtin") // which SQLite alone keeps (storage/settling.h)
            tables << table;
    }
    return tables;
}

Outcome<void> copyAll(SqlStore &to, SqlStore &from)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(to));
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(from));
    for (const auto &table : tablesOfCentre())
        BQ_TRY(copyTable(to.sql(), from.sql(), table));
    BQ_TRY(goOnNumbering(to.sql()));
    return transaction.commit();
}

} // namespace

Outcome<void> fill(SqlStore &database, SqlStore &from)
{
    BQ_TRY_ASSIGN(const auto events, database.after(0, 1));
    if (!events.empty())
        return fail(Failure::Kind::io, database.path() + QStringLiteral(": holds events"));
    BQ_TRY(copyAll(database, from));
    // Of the database's other tables the server says, one by one, that they are not their owner's to analyze.
    BQ_TRY(database.sql().script("ANALYZE " + tablesOfCentre().join(", ") + ";\n"));
    BQ_TRY_ASSIGN(const QString is, digest(database));
    BQ_TRY_ASSIGN(const QString should, digest(from));
    return is == should ? Outcome<void>() : fail(Failure::Kind::damaged, QStringLiteral("the copy has the digest ") + is);
}

} // namespace botiquin::postgres
