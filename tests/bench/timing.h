// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <functional>

namespace botiquin::bench {

/// Milliseconds of each time that something was done, and of a core in them: with other work beside it, the rest is that.
struct Times
{
    std::vector<double> all;
    std::vector<double> cpu;
};

/// What comes before each is not measured.
Times repeated(int count, const std::function<void(int)> &act, const std::function<void()> &before = [] {});

/// The figures of one thing done many times: its median and its 99th percentile, which alone is promised, and those of the
/// core's part.
void tell(std::vector<Figure> &figures, const QString &name, const Times &times, const char *promise);

inline constexpr const char *anOpening = "≤ 100"; ///< milliseconds

} // namespace botiquin::bench
