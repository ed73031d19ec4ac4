// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinic_day.h"
#include "figures.h"

namespace botiquin::bench {

/// Stores that begin: a laptop of a clinic with two years behind it over 128 kbit/s, and a supervisor's with 100,000
/// events of a state. Real programs, and the real catalogue and directory of Oaxaca.
[[nodiscard]] std::vector<Figure> joiningFigures(const ClinicDay &day);

} // namespace botiquin::bench
