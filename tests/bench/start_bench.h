// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

/// From the start of the real desktop, on the demo region and an Xvfb of its own, to its window on the screen; and what it
/// takes of memory there.
std::vector<Figure> startFigures();

} // namespace botiquin::bench
