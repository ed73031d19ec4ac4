// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"
#include "tour/tour_part.h"

namespace botiquin::desktop {

/// One thing that is shown to work. Each starts where the one before ended.
struct TourStep
{
    const char *name;
    void (*act)(Hands &hands);
    bool needsKits = false; ///< left out, with a word in the log, where no kit is ordered
};

/// The steps in their order; they are gone through once in each language, on one and the same store.
[[nodiscard]] const std::vector<TourStep> &tourSteps(TourPart part);

/// Goes through all steps; writes DIR/tour.log, a line a step, and says the same on standard output. False
/// when a step failed or the ledger does not hold; a failure when DIR cannot be written.
[[nodiscard]] Outcome<bool> runTour(Desktop &desktop, TourPart part, const QString &folder, const QString &pin);

} // namespace botiquin::desktop
