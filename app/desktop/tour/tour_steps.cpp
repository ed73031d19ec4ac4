// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/counting_steps.h"
#include "tour/dispatch_steps.h"
#include "tour/dispensing_steps.h"
#include "tour/camera_steps.h"
#include "tour/fleet_steps.h"
#include "tour/import_steps.h"
#include "tour/packing_steps.h"
#include "tour/paper_steps.h"
#include "tour/people_steps.h"
#include "tour/planning_steps.h"
#include "tour/recall_steps.h"
#include "tour/receiving_steps.h"
#include "tour/stock_steps.h"
#include "tour/tour.h"

namespace botiquin::desktop {

const std::vector<TourStep> &tourSteps(TourPart part)
{
    static const std::vector<TourStep> end{
        {"a supervisor comes back", steps::aSupervisorComesBack},
        {"a medicine is followed to the patient", steps::aMedicineIsFollowed},
        {"lock after all", steps::lock},
    };
    static const std::vector<TourStep> day{
        {"the door", steps::theDoor},
        {"a badge says who", steps::aBadgeSaysWho},
        {"a wrong PIN is said so", steps::aWrongPinIsSaidSo},
        {"names by keyboard", steps::namesByKeyboard},
        {"the PIN lets in", steps::thePinLetsIn},
        {"settings", steps::settings},
        {"a scan that the page has no use for", steps::aScanWithoutUse},
        {"the scan log", steps::scanLog},
        {"the keys of a page", steps::keyHelp},
        {"the camera as a scanner", steps::theCamera},
        {"the sheets of the place", steps::theSheetsOfThePlace},
        {"lock", steps::lock},
        {"a month from nothing", steps::aMonthFromNothing, true},
        {"the plan of the month", steps::thePlanOfTheMonth, true},
        {"what is short is decided", steps::whatIsShortIsDecided, true},
        {"lock after planning", steps::lock, true},
        {"the kits to pack", steps::theKitsToPack, true},
        {"the next kit opens", steps::theNextKitOpens, true},
        {"a pack is scanned", steps::aPackIsScanned, true},
        {"the last scan is taken back", steps::theLastScanIsTakenBack, true},
        {"a pack of another box is refused", steps::aPackOfAnotherBoxIsRefused, true},
        {"a lot that expires too soon is refused", steps::aLotThatExpiresTooSoonIsRefused, true},
        {"the rest of the kit", steps::theRestOfTheKit, true},
        {"the second person checks", steps::theSecondPersonChecks, true},
        {"the seal closes it, the next kit opens", steps::theSealClosesIt, true},
        {"the boxes sealed", steps::theBoxesSealed, true},
        {"many kits at once", steps::manyKitsAtOnce, true},
        {"lock again", steps::lock, true},
        {"a vehicle and its driver", steps::aVehicleAndItsDriver, true},
        {"vehicles from a sheet", steps::vehiclesFromASheet, true},
        {"the trips are planned", steps::theTripsArePlanned, true},
        {"a trip opens", steps::aTripOpens, true},
        {"the sealed boxes are loaded", steps::theSealedBoxesAreLoaded, true},
        {"a box that nobody sealed is refused", steps::aBoxThatNobodySealedIsRefused, true},
        {"what is missing is named, then the trip leaves", steps::theTripLeaves, true},
        {"the papers of the road", steps::thePapersOfTheRoad, true},
        {"lock after the trips", steps::lock, true},
        {"the progress of the round", steps::theProgressOfTheRound, true},
        {"a round out of turn", steps::aRoundOutOfTurn, true},
        {"its orders from a sheet", steps::ordersFromASheet, true},
        {"the round of the month again", steps::theRoundOfTheMonthAgain, true},
        {"the routes", steps::theRoutes, true},
        {"a route from a sheet", steps::aRouteFromASheet, true},
        {"lock after the rounds", steps::lock, true},
        {"goods are received", steps::goodsAreReceived, true},
        {"the stock", steps::theStock, true},
        {"the stock card", steps::theStockCard, true},
        {"a shelf is counted", steps::aShelfIsCounted, true},
        {"the count is finished", steps::theCountIsFinished, true},
        {"a count from a sheet", steps::aCountFromASheet, true},
        {"how long things last", steps::howLongThingsLast, true},
        {"the incidents", steps::theIncidents, true},
        {"today of a supervisor", steps::todayOfASupervisor, true},
        {"the recalls", steps::theRecalls, true},
        {"a lot is followed", steps::aTrace, true},
        {"a paper is checked", steps::aPaperIsChecked, true},
        {"the papers of the goods", steps::thePapersOfTheGoods, true},
        {"the shortages of the clinics", steps::theShortagesOfTheClinics, true},
        {"lock at last", steps::lock, true},
        {"the boxes to come", steps::theBoxesToCome},
        {"a box is received", steps::aBoxIsReceived},
        {"units are sent back", steps::unitsAreSentBack},
        {"a shortage is reported", steps::aShortageIsReported},
        {"the clinic's own reports", steps::theReportsOfTheClinic},
        {"a medicine is dispensed", steps::aMedicineIsDispensed},
        {"what was dispensed", steps::whatWasDispensed},
        {"the clinic is left", steps::theClinicIsLeft},
    };
    return part == TourPart::end ? end : day;
}

} // namespace botiquin::desktop
