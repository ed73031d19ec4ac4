// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

namespace botiquin {

/// Makes a new store of what a damaged one holds beside its books: its log, what was begun, its settings and its
/// credentials, whole; the books are made anew from the log. The damaged store is only read. `damaged` where one of
/// these cannot be read whole, and there is no new store then; only the list of scans may be left out, since they
/// are all events or drafts by now. `io` where there is a file of the new name.
[[nodiscard]] Outcome<void> salvage(const QString &damaged, const QString &fresh);

} // namespace botiquin
