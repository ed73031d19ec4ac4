// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

namespace botiquin {

/// The store of whoever runs the program and names no other: "botiquin/region.botiquin" in the user's data
/// folder (XDG_DATA_HOME).
[[nodiscard]] QString defaultStorePath();

/// Makes the folder that a store is to lie in, readable by nobody else, where it does not exist.
[[nodiscard]] Outcome<void> makeStoreFolder(const QString &storePath);

} // namespace botiquin
