// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"

namespace botiquin {

/// The local settings that mean nothing, as `local_setting NAME: "VALUE"`, by name: no workplace opens on most of them,
/// and no rebuild mends them. A setting that this program does not know is none of them, nor is one that is not there.
[[nodiscard]] Outcome<std::vector<QString>> settingFaults(SqlStore &store);

} // namespace botiquin
