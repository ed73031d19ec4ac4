// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/lot_choice.h"
#include "domain/recalls/recall_scope.h"

namespace botiquin::packing {

/// Whatever one of the recalls concerns is held from now on, lots that nobody has seen yet among it. All that are in force,
/// at once: what one spares another may concern.
void recall(LotHolds &holds, const std::vector<RecallScope> &scopes);

} // namespace botiquin::packing
