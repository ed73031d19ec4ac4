// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/people_steps.h"
#include "tour/tour.h"

namespace botiquin::desktop {

const std::vector<TourStep> &tourSteps()
{
    static const std::vector<TourStep> all{
        {"the door", steps::theDoor},
        {"a badge says who", steps::aBadgeSaysWho},
        {"a wrong PIN is said so", steps::aWrongPinIsSaidSo},
        {"names by keyboard", steps::namesByKeyboard},
        {"the PIN lets in", steps::thePinLetsIn},
        {"settings", steps::settings},
        {"a scan that the page has no use for", steps::aScanWithoutUse},
        {"the scan log", steps::scanLog},
        {"the keys of a page", steps::keyHelp},
        {"lock", steps::lock},
    };
    return all;
}

} // namespace botiquin::desktop
