// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/receiving/delivery_events.h"

#include <map>
#include <set>

namespace botiquin::receiving {

/// Sends units of some lots to another facility.
struct MoveUnits
{
    Clues to;
    MoveReason reason;
    QString note;
    std::vector<LotUnits> lines;

    static constexpr auto fields = Fields{
        Field{1, "to", &MoveUnits::to}, Field{2, "reason", &MoveUnits::reason}, Field{3, "note", &MoveUnits::note},
        Field{4, "lines", &MoveUnits::lines}};
};

/// What the rules need to know of the place that sends.
struct MoveContext
{
    Clues from;
    bool isDestinationKnown;
    std::map<Lot, Units> available;
    std::set<Lot> held; ///< quarantined or recalled there
};

enum class MoveRefusal {
    noRight,          ///< judged by the desk
    sameFacility,     ///< to where they are
    unknownFacility,
    nothingToMove,    ///< no line
    lotTwice,         ///< a lot on two lines
    unitsNotPositive, ///< zero or less
    unitsTooMany,     ///< more than a line may carry (Units::lineMax)
    notEnoughStock,   ///< more than lies here and is not promised
    lotIsHeld,        ///< it may only be returned
    noteMissing,      ///< another reason needs words
};
constexpr int countOf(MoveRefusal) { return 10; }
QString name(MoveRefusal refusal);

struct MoveRefused
{
    MoveRefusal rule;
    int line = 0; ///< from 1; 0 where none is meant

    friend bool operator==(const MoveRefused &, const MoveRefused &) = default;
};

/// The box that it becomes, under the SSCC.
[[nodiscard]] Result<MoveUnits, MoveRefused> decide(const MoveContext &known, const MoveUnits &command);
[[nodiscard]] StockMoved toEvent(const MoveUnits &accepted, const Sscc &sscc, const Clues &from);

} // namespace botiquin::receiving
