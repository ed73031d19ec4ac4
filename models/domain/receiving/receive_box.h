// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/receiving/open_delivery.h"

namespace botiquin::receiving {

enum class TellRefusal {
    unitsTooMany,      ///< less than none, or more than a line may carry
    nothingTold,       ///< none of a lot that is not on the list
    replacesItself,    ///< a lot instead of the same lot, or one that is on the list itself
    replacesOtherItem, ///< another lot, but not of the item
    replacesUnlisted,  ///< instead of a lot that is not on the list
};
constexpr int countOf(TellRefusal) { return 5; }
QString name(TellRefusal refusal);

/// Whether what is said of a line can be so.
[[nodiscard]] Result<LineTold, TellRefusal> decide(const OpenDelivery &delivery, const LineTold &told);
[[nodiscard]] Result<UnitsFound, TellRefusal> decide(const OpenDelivery &delivery, const UnitsFound &found);

enum class ReceiveRefusal {
    noRight,          ///< judged by the desk
    notOpen,          ///< nobody has begun to receive the box here; judged by the desk
    linesAreOpen,     ///< of some lines nobody has said what came
    nothingFound,     ///< no list, nothing scanned, and nobody said that the box is empty
    receiverMissing,  ///< neither a person nor a signed name
    handedOverLater,  ///< said to have been handed over after now
};
constexpr int countOf(ReceiveRefusal) { return 6; }
QString name(ReceiveRefusal refusal);

/// Ends the receiving of a box.
struct ReceiveBox
{
    Sscc sscc;
    Clues facility;
    std::optional<TripId> trip;
    std::optional<Link> heldBy;
    std::optional<UserId> receiver; ///< who signed in; the name on the paper goes before
    std::optional<MapFix> fix;
    std::optional<qint64> metresFromFacility;
    Instant now;
};

[[nodiscard]] Result<DeliveryReceived, ReceiveRefusal> decide(const OpenDelivery &delivery, const ReceiveBox &command);

} // namespace botiquin::receiving
