// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinic_day.h"
#include "figures.h"

namespace botiquin::bench {

/// A clinic's day through a real centre, over loopback and over a slow link, and a laptop that joins.
[[nodiscard]] std::vector<Figure> exchangeFigures(const ClinicDay &own, const ClinicDay &others);

} // namespace botiquin::bench
