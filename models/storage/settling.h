// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/posting.h"
#include "domain/projection/rows.h"
#include "storage/sql.h"

namespace botiquin {

class SqlStore;

/// Two tables of the projections follow from others, in whatever order these come: `adjusted_box`, what each box of a kit
/// whose lines were adjusted is to hold, so that a round's figures need not add up the lines of thousands of kits; and
/// `lot_gtin`, the GTINs in the codes that were scanned of a lot. What a transaction changed is noted in `unsettled` and
/// worked out once, at its end. In SQLite alone: the books that read them do not work on a centre's PostgreSQL.
namespace settling {

/// Before the row is written.
[[nodiscard]] Outcome<void> note(Sql &sql, const Row &row);
/// The event of that row posts these lines.
[[nodiscard]] Outcome<void> notePosted(Sql &sql, qint64 row, const Postings &postings);
/// The event of that row is a correction.
[[nodiscard]] Outcome<void> noteCorrection(Sql &sql, qint64 row);

/// Works out what follows. Within the transaction.
[[nodiscard]] Outcome<void> settle(SqlStore &store);

} // namespace settling

} // namespace botiquin
