// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

class LargeWarehouse;

/// The longest documents that people open there, each at its page in the window or in the look before it is printed: a
/// count of 1,200 lines half of which are counted, the card of an item, the way of a lot, a trip of 100 boxes.
void timeDocuments(LargeWarehouse &warehouse, std::vector<Figure> &figures);

} // namespace botiquin::bench
