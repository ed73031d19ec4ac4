// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/lot_choice.h"
#include "domain/recalls/recall_scope.h"

namespace botiquin::packing {

/// Whatever the recall concerns is held from now on, lots that nobody has seen yet among it.
void recall(LotHolds &holds, const RecallScope &scope);

} // namespace botiquin::packing
