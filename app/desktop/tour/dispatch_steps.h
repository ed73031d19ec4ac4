// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

namespace botiquin::desktop::steps {

void theTripsArePlanned(Hands &hands);
void aTripOpens(Hands &hands);
void theSealedBoxesAreLoaded(Hands &hands);
void aBoxThatNobodySealedIsRefused(Hands &hands);
void theTripLeaves(Hands &hands);
void thePapersOfTheRoad(Hands &hands);

} // namespace botiquin::desktop::steps
