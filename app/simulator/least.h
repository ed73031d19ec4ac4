// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulation.h"

namespace botiquin::simulation {

/// Of a seed that fails, the least that fails alike: fewer days, then fewer sites, then fewer faults. Plays the seed
/// some twenty times.
[[nodiscard]] Outcome<Report> leastOf(Report failing);

} // namespace botiquin::simulation
