// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// What lies in the warehouse, and how it came there.
namespace botiquin::desktop::steps {

void goodsAreReceived(Hands &hands);
void theStock(Hands &hands);
void theStockCard(Hands &hands);
void theIncidents(Hands &hands);

} // namespace botiquin::desktop::steps
