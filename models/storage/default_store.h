// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// The store that programs open when they are told none: "region.botiquin" in the user's data folder, which
/// on Linux is $XDG_DATA_HOME/botiquin (~/.local/share/botiquin). The folder need not exist.
[[nodiscard]] QString defaultStorePath();

/// Makes the folder that a store is to lie in, for its owner alone; one that is there stays as it is. Whether it is there.
[[nodiscard]] bool makeStoreFolder(const QString &store);

} // namespace botiquin
