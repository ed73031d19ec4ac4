// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

/// A day's papers, 43 trips with 447 kits, out of a log of 100,000 events; one manifest of them, and its check against the
/// log as it was.
std::vector<Figure> papersFigures();

} // namespace botiquin::bench
