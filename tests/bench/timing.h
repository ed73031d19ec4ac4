// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <functional>

namespace botiquin::bench {

/// Milliseconds of each time that something is done; what comes before each is not measured.
std::vector<double> repeated(int times, const std::function<void(int)> &act, const std::function<void()> &before = [] {});

/// The figures of one thing done many times: its median and its 99th percentile, which alone is promised.
void tell(std::vector<Figure> &figures, const QString &name, const std::vector<double> &milliseconds, const char *promise);

inline constexpr const char *anOpening = "≤ 100"; ///< milliseconds

} // namespace botiquin::bench
