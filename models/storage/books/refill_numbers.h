// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/region/number_desk.h"
#include "storage/sql_store.h"

namespace botiquin {

/// NumberDesk::refill at the authority's store.
[[nodiscard]] Outcome<Refilled> refillNumbers(SqlStore &store, Journal &journal, const Writer &authority,
                                              const std::optional<UserId> &user = {}, const std::set<DeviceId> &named = {});

} // namespace botiquin
