// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

/// Real sheets into a real region, by the command: the country's facilities, a round's sheet of 8,215 units and a
/// warehouse's stock of 5,000 lots, each with its row-by-row report; and the facilities once more, when nothing changes.
std::vector<Figure> importFigures();

} // namespace botiquin::bench
