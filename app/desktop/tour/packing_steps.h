// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// The main job: the next kit, scanned pack by pack, checked, sealed, its label printed, and the next one open.
namespace botiquin::desktop::steps {

void theKitsToPack(Hands &hands);
void theNextKitOpens(Hands &hands);
void aPackIsScanned(Hands &hands);
void aPackOfAnotherBoxIsRefused(Hands &hands);
void aLotThatExpiresTooSoonIsRefused(Hands &hands);
void theLastScanIsTakenBack(Hands &hands);
void theRestOfTheKit(Hands &hands);
void theSecondPersonChecks(Hands &hands);
void theSealClosesIt(Hands &hands);
void theBoxesSealed(Hands &hands);
void manyKitsAtOnce(Hands &hands);

} // namespace botiquin::desktop::steps
