// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"

namespace botiquin::postgres {

/// Fills an empty centre's database with what a store holds that a centre needs: the log, the feeds with their positions,
/// the devices, credentials, settings, and the projections as they are. All or nothing; `damaged` where the two do not
/// come to the same digest. `io` for a database that holds events.
[[nodiscard]] Outcome<void> fill(SqlStore &database, SqlStore &from);

} // namespace botiquin::postgres
