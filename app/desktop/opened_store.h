// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workplace.h"

#include <QLockFile>
#include <memory>

namespace botiquin::desktop {

/// A store that this program, and no other window of it, works with.
struct OpenedStore
{
    std::unique_ptr<QLockFile> lock; ///< FILE.lock beside the store; released last
    std::unique_ptr<Workplace> workplace;
};

/// `storeInUse` when another window has it. A lock that a killed program left behind is taken over.
[[nodiscard]] Outcome<OpenedStore> openStore(const QString &path);

} // namespace botiquin::desktop
