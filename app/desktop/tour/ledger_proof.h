// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workplace.h"

namespace botiquin::desktop {

struct LedgerProof
{
    bool holds;
    QString line; ///< what was counted, or what is wrong
};

/// Proves the store (journal/log/verify.h). Writes the heads of all runs and the line into `file`.
[[nodiscard]] Outcome<LedgerProof> proveLedger(Workplace &workplace, const QString &file);

} // namespace botiquin::desktop
