// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql.h"

#include <QByteArrayList>

namespace botiquin {

/// "BOTQ", so that `file` and other programs know the store.
constexpr int applicationId = 0x424f5451;
/// The version of the log's schema that this program writes: the number of files in schema/ with a number.
constexpr int logSchemaVersion = 5;
/// Counts the changes of projections.sql and of what is folded into it; another one in the store means that
/// the projections are made anew.
constexpr int projectionVersion = 15;

/// The version of the log's schema there; 0 where there is nothing at all; `damaged` where something else is.
[[nodiscard]] Outcome<int> logVersion(Sql &sql);

/// Brings the log's tables to this program's version, one transaction a step; a store of a newer program is
/// refused (Failure::newerStore), and a file that is no store of ours (damaged).
[[nodiscard]] Outcome<void> migrateLog(Sql &sql);

/// The tables of the log's schema, which no rebuild makes anew, in the order in which they refer to one another.
[[nodiscard]] QByteArrayList logTables();

/// The tables of the projections, likewise.
[[nodiscard]] QByteArrayList projectionTables();

/// Whether the statement names one of the views over them.
[[nodiscard]] bool namesView(const QByteArray &statement);

/// Whether the projections are those of this program.
[[nodiscard]] Outcome<bool> projectionsAreCurrent(Sql &sql);

/// Drops every projection and creates the tables anew, empty and without the indexes that only readers need. Within the
/// caller's transaction.
[[nodiscard]] Outcome<void> recreateProjections(Sql &sql);
/// The same for a server's database that programs are at work with, without making a table: the numbers that they gave to
/// places and lots stay.
[[nodiscard]] Outcome<void> emptyProjections(Sql &sql);
/// What recreateProjections left out: made of all rows at once it costs a fraction of what it does row by row.
[[nodiscard]] Outcome<void> createReadersIndexes(Sql &sql);

} // namespace botiquin
