// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

/// 500 and 12,000 clinics that each bring 40 events in one contact and then call once more with nothing to say, to one
/// and two servers, on SQLite and, where it is installed, PostgreSQL. Takes some minutes.
std::vector<Figure> centreFigures();

} // namespace botiquin::bench
