// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/least.h"

#include <algorithm>

namespace botiquin::simulation {

namespace {

/// The same promises are broken, and maybe others.
bool failsAlike(const Report &one, const Report &other)
{
    return std::equal(one.checks.begin(), one.checks.end(), other.checks.begin(), other.checks.end(),
                      [](const Check &a, const Check &b) { return b.holds() || !a.holds(); });
}

/// Whether the smaller one fails alike, which then takes its place.
Outcome<bool> replace(Report &failing, const Settings &smaller)
{
    BQ_TRY_ASSIGN(auto report, simulate(smaller));
    const bool isAlike = failsAlike(report, failing);
    if (isAlike)
        failing = std::move(report);
    return isAlike;
}

/// By halves, as if less never failed where more does not.
Outcome<void> reduce(Report &failing, int Settings::*count, int least)
{
    for (int from = least; from < failing.settings.*count;) {
        Settings smaller = failing.settings;
        smaller.*count = from + (failing.settings.*count - from) / 2;
        BQ_TRY_ASSIGN(const bool isAlike, replace(failing, smaller));
        if (!isAlike)
            from = smaller.*count + 1;
    }
    return {};
}

} // namespace

Outcome<Report> leastOf(Report failing)
{
    BQ_TRY(reduce(failing, &Settings::days, 1));
    BQ_TRY(reduce(failing, &Settings::sites, 2));
    for (const Fault fault : Faults(failing.settings.faults)) {
        Settings smaller = failing.settings;
        smaller.faults.erase(fault);
        BQ_TRY(replace(failing, smaller));
    }
    return failing;
}

} // namespace botiquin::simulation
