// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/check.h"
#include "simulator/region.h"

namespace botiquin::simulation {

/// Of a region in which everybody has met.
[[nodiscard]] std::vector<Check> checksOf(Region &region);

} // namespace botiquin::simulation
