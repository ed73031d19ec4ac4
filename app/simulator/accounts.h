// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/check.h"
#include "simulator/region.h"

/// What the program's books say, against those of the auditor.
namespace botiquin::simulation {

[[nodiscard]] Check everyUnit(Region &region);
[[nodiscard]] Check everyAct(Region &region);
/// Supervisors know what was given, and nothing of patients.
[[nodiscard]] Check everyTotal(Region &region);

} // namespace botiquin::simulation
