// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

/// The allocation of 8,215 clinics' kits of 147 claves to five lots each, a ninth of which are short.
std::vector<Figure> planningFigures();

} // namespace botiquin::bench
