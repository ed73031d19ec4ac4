// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"

namespace botiquin::postgres {

/// Before anything is read or written on a centre's new connection: starts an epoch of the feeds where the database's
/// history is another than when this was asked last. A standby was promoted then, or a base backup restored, and the last
/// that was acknowledged may be gone. Whether it did. `network` while the server is a standby, which may be promoted yet.
[[nodiscard]] Outcome<bool> followHistory(SqlStore &database);

} // namespace botiquin::postgres
