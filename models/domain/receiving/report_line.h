// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/receiving/open_delivery.h"

namespace botiquin::receiving {

/// What was wrong with units of a line.
enum class LineTrouble { missing, damaged, expired, tooWarm, extra, otherLot };
constexpr int countOf(LineTrouble) { return 6; }
QString name(LineTrouble trouble);

/// Something was wrong with so many units of a lot; the others came as before.
struct ReportLine
{
    Lot lot;
    LineTrouble trouble;
    Units units;
    std::optional<Lot> otherLot = {}; ///< that came in the stead of these units
};

enum class ReportRefusal {
    noSuchLine,       ///< the lot is not in the box
    unitsNotPositive, ///< zero or less
    unitsTooMany,     ///< more than a line may carry (Units::lineMax)
    moreThanCame,     ///< of units that are said to have come, or were listed
    otherLotMissing,  ///< another lot came, but which
    otherLotIsListed, ///< it is on the list itself
    otherItem,        ///< another lot, but not of the item
};
constexpr int countOf(ReportRefusal) { return 7; }
QString name(ReportRefusal refusal);

/// What is said of the box with it.
[[nodiscard]] Result<DeliveryAct, ReportRefusal> decide(const OpenDelivery &delivery, const ReportLine &command);

} // namespace botiquin::receiving
