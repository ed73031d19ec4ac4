// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/move_units.h"

namespace botiquin::receiving {

namespace {

std::optional<MoveRefusal> refusalOf(const MoveContext &known, const MoveUnits &command, const LotUnits &line)
{
    if (line.units <= Units(0))
        return MoveRefusal::unitsNotPositive;
    if (line.units > Units(Units::lineMax))
        return MoveRefusal::unitsTooMany;
    const auto there = known.available.find(line.lot);
    if (there == known.available.end() || line.units > there->second)
        return MoveRefusal::notEnoughStock;
    if (command.reason != MoveReason::returned && known.held.contains(line.lot))
        return MoveRefusal::lotIsHeld;
    return std::nullopt;
}

} // namespace

QString name(MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::noRight: return QStringLiteral("noRight");
    case MoveRefusal::sameFacility: return QStringLiteral("sameFacility");
    case MoveRefusal::unknownFacility: return QStringLiteral("unknownFacility");
    case MoveRefusal::nothingToMove: return QStringLiteral("nothingToMove");
    case MoveRefusal::lotTwice: return QStringLiteral("lotTwice");
    case MoveRefusal::unitsNotPositive: return QStringLiteral("unitsNotPositive");
    case MoveRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case MoveRefusal::notEnoughStock: return QStringLiteral("notEnoughStock");
    case MoveRefusal::lotIsHeld: return QStringLiteral("lotIsHeld");
    case MoveRefusal::noteMissing: return QStringLiteral("noteMissing");
    }
    Q_UNREACHABLE();
}

Result<MoveUnits, MoveRefused> decide(const MoveContext &known, const MoveUnits &command)
{
    if (command.to == known.from)
        return err(MoveRefused{MoveRefusal::sameFacility});
    if (!known.isDestinationKnown)
        return err(MoveRefused{MoveRefusal::unknownFacility});
    if (command.lines.empty())
        return err(MoveRefused{MoveRefusal::nothingToMove});
    std::set<Lot> seen;
    int number = 0;
    for (const auto &line : command.lines) {
        ++number;
        if (!seen.insert(line.lot).second)
            return err(MoveRefused{MoveRefusal::lotTwice, number});
        if (const auto refusal = refusalOf(known, command, line))
            return err(MoveRefused{*refusal, number});
    }
    if (command.reason == MoveReason::other && command.note.trimmed().isEmpty())
        return err(MoveRefused{MoveRefusal::noteMissing});
    return command;
}

StockMoved toEvent(const MoveUnits &accepted, const Sscc &sscc, const Clues &from)
{
    return {sscc, from, accepted.to, accepted.reason, accepted.note.simplified(), accepted.lines};
}

} // namespace botiquin::receiving
