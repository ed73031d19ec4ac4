// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shortages/shortage_events.h"

namespace botiquin {

/// How far a shortage is. What came reached it, whether or not anybody has said so yet.
enum class ShortageState { reported, seen, answered, received, closed };
constexpr int countOf(ShortageState) { return 5; }
QString name(ShortageState state);
[[nodiscard]] std::optional<ShortageState> parseShortageState(const QString &text);

enum class ShortageRefusal {
    noRight,
    unknownItem,       ///< a clave that the catalogue does not hold
    unitsNotPositive,  ///< nothing is needed, or nothing is said to come
    unitsTooMany,      ///< more than a line may carry (Units::lineMax)
    patientsNegative,
    patientsTooMany,   ///< more than `patientsWaitingMax`
    alreadyReported,   ///< one of the same item waits; it can be replaced
    noSuchShortage,
    notOfThisFacility, ///< another clinic's
    alreadySeen,       ///< or answered
    alreadyClosed,
    notAnswered,       ///< nothing was promised that could have come
    substituteMissing, ///< an answer with a substitute that names none, or the item itself
    unknownSubstitute, ///< a clave that the catalogue does not hold
    unknownTrip,       ///< no trip of that name, or one that is cancelled, back or has been there
    tripGoesElsewhere, ///< it does not stop at the clinic
    noteMissing,       ///< why not, or which neighbour
    notOfOneItem,      ///< only shortages of one item and clinic are merged
    intoItself,
};
QString name(ShortageRefusal refusal);

/// Where a shortage stands, as far as the rules ask.
struct ShortageStanding
{
    QString shortage;
    Clues facility;
    Clave item;
    ShortageState state;
};

/// What is known of the trip and the item that an answer names.
struct AnswerContext
{
    bool isTripKnown = true;
    bool stopsThere = true;
    bool isSubstituteKnown = true;
};

/// As many as wait at the largest clinic, and more than that.
constexpr int patientsWaitingMax = 99'999;

// Nothing where the rule lets it be. Rights are looked at before.
[[nodiscard]] std::optional<ShortageRefusal> refusalOf(const ShortageReported &report);
[[nodiscard]] std::optional<ShortageRefusal> refusalOf(const ShortageAnswered &answer,
                                                       const std::optional<ShortageStanding> &shortage,
                                                       const AnswerContext &known);
[[nodiscard]] std::optional<ShortageRefusal> refusalOfSeeing(const std::optional<ShortageStanding> &shortage);
/// `into` is the shortage to merge into.
[[nodiscard]] std::optional<ShortageRefusal> refusalOfClosing(ShortageEnd end,
                                                              const std::optional<ShortageStanding> &shortage,
                                                              const std::optional<ShortageStanding> &into);

/// A shortage that the books foresee.
struct ShortageProposal
{
    Units needed; ///< until the next delivery, over what there is
    Urgency urgency;
};

/// What to propose for an item that lasts `daysLeft` where the next delivery is `daysToDelivery` away; nothing
/// where it lasts. `monthly` is the average consumption of 30 days.
[[nodiscard]] std::optional<ShortageProposal> proposeShortage(Units onHand, Units monthly, std::optional<int> daysLeft,
                                                              int daysToDelivery);

} // namespace botiquin
