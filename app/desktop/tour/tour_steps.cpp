// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/packing_steps.h"
#include "tour/people_steps.h"
#include "tour/stock_steps.h"
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
        {"the kits to pack", steps::theKitsToPack},
        {"the next kit opens", steps::theNextKitOpens},
        {"a pack is scanned", steps::aPackIsScanned},
        {"the last scan is taken back", steps::theLastScanIsTakenBack},
        {"a pack of another box is refused", steps::aPackOfAnotherBoxIsRefused},
        {"a lot that expires too soon is refused", steps::aLotThatExpiresTooSoonIsRefused},
        {"the rest of the kit", steps::theRestOfTheKit},
        {"the second person checks", steps::theSecondPersonChecks},
        {"the seal closes it, the next kit opens", steps::theSealClosesIt},
        {"the boxes sealed", steps::theBoxesSealed},
        {"many kits at once", steps::manyKitsAtOnce},
        {"lock again", steps::lock},
        {"goods are received", steps::goodsAreReceived},
        {"the stock", steps::theStock},
        {"the stock card", steps::theStockCard},
        {"the incidents", steps::theIncidents},
        {"lock at last", steps::lock},
    };
    return all;
}

} // namespace botiquin::desktop
