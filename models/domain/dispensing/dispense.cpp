// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispensing/dispense.h"

#include <algorithm>
#include <map>

namespace botiquin {

namespace {

using Allotted = Result<std::vector<LotUnits>, DispenseRefused>;

bool isMeant(const Lot &asked, const Lot &there)
{
    return asked.item == there.item && asked.text == there.text && asked.expiry == there.expiry
        && (!asked.maker || !there.maker || *asked.maker == *there.maker);
}

std::optional<DispenseRefusal> verdictOn(const ShelfLot &lot, Date today)
{
    if (lot.lot.expiry < today)
        return DispenseRefusal::lotIsExpired;
    if (lot.recalled)
        return DispenseRefusal::lotIsRecalled;
    if (lot.quarantined)
        return DispenseRefusal::lotIsHeld;
    return std::nullopt;
}

/// Why the named lot cannot be given. One that is not here may still be expired.
std::optional<DispenseRefused> refusalOfNamed(const Lot &asked, const std::vector<ShelfLot> &shelf, Date today)
{
    if (asked.expiry < today)
        return DispenseRefused{DispenseRefusal::lotIsExpired, 0, {}, asked};
    for (const auto &lot : shelf) {
        const auto rule = isMeant(asked, lot.lot) ? verdictOn(lot, today) : std::nullopt;
        if (rule)
            return DispenseRefused{*rule, 0, {}, lot.lot};
    }
    return std::nullopt;
}

std::vector<ShelfLot> usable(const DispenseLine &line, const std::vector<ShelfLot> &shelf, Date today)
{
    std::vector<ShelfLot> lots;
    for (const auto &lot : shelf) {
        if (lot.units > Units(0) && !verdictOn(lot, today) && (!line.lot || isMeant(*line.lot, lot.lot)))
            lots.push_back(lot);
    }
    std::sort(lots.begin(), lots.end(), [](const ShelfLot &a, const ShelfLot &b) { return a.lot < b.lot; });
    return lots;
}

/// Where nothing may be given although something lies there, its reason.
DispenseRefused tooLittle(Units there, const DispenseLine &line, const std::vector<ShelfLot> &shelf, Date today)
{
    if (there.isZero() && !line.lot) {
        const auto lying = std::find_if(shelf.begin(), shelf.end(),
                                        [&](const ShelfLot &lot) { return lot.units > Units(0) && verdictOn(lot, today); });
        if (lying != shelf.end())
            return {*verdictOn(*lying, today), 0, {}, lying->lot};
    }
    return {DispenseRefusal::notInStock, 0, there, line.lot};
}

void takeFrom(std::vector<ShelfLot> &shelf, const std::vector<LotUnits> &taken)
{
    for (const auto &lot : taken) {
        const auto found = std::find_if(shelf.begin(), shelf.end(), [&](const ShelfLot &s) { return s.lot == lot.lot; });
        if (found != shelf.end())
            found->units -= lot.units;
    }
}

} // namespace

QString name(DispenseRefusal refusal)
{
    switch (refusal) {
    case DispenseRefusal::noRight: return QStringLiteral("noRight");
    case DispenseRefusal::patientMissing: return QStringLiteral("patientMissing");
    case DispenseRefusal::noSuchPatient: return QStringLiteral("noSuchPatient");
    case DispenseRefusal::nothingDispensed: return QStringLiteral("nothingDispensed");
    case DispenseRefusal::unknownItem: return QStringLiteral("unknownItem");
    case DispenseRefusal::unitsNotPositive: return QStringLiteral("unitsNotPositive");
    case DispenseRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case DispenseRefusal::lotIsExpired: return QStringLiteral("lotIsExpired");
    case DispenseRefusal::lotIsRecalled: return QStringLiteral("lotIsRecalled");
    case DispenseRefusal::lotIsHeld: return QStringLiteral("lotIsHeld");
    case DispenseRefusal::notInStock: return QStringLiteral("notInStock");
    case DispenseRefusal::prescriptionMissing: return QStringLiteral("prescriptionMissing");
    case DispenseRefusal::prescriberMissing: return QStringLiteral("prescriberMissing");
    }
    Q_UNREACHABLE();
}

bool DispenseOrder::isControlled() const
{
    return std::any_of(lines.begin(), lines.end(), [](const DispenseLine &line) { return line.item.isControlled(); });
}

Allotted allot(const DispenseLine &line, const std::vector<ShelfLot> &shelf, Date today)
{
    if (line.units <= Units(0))
        return err(DispenseRefused{DispenseRefusal::unitsNotPositive});
    if (line.units > Units(Units::lineMax))
        return err(DispenseRefused{DispenseRefusal::unitsTooMany});
    if (line.lot) {
        if (auto refused = refusalOfNamed(*line.lot, shelf, today))
            return err(*std::move(refused));
    }
    std::vector<LotUnits> taken;
    Units left = line.units;
    for (const auto &lot : usable(line, shelf, today)) {
        const Units units = std::min(left, lot.units);
        if (units > Units(0))
            taken.push_back({lot.lot, units});
        left -= units;
    }
    if (left > Units(0))
        return err(tooLittle(line.units - left, line, shelf, today));
    return taken;
}

Allotment allotEach(const std::vector<DispenseLine> &lines, Shelves shelves, Date today)
{
    Allotment each;
    for (const auto &line : lines) {
        const int number = int(each.size()) + 1;
        const auto shelf = shelves.find(line.item);
        if (shelf == shelves.end()) {
            each.push_back(err(DispenseRefused{DispenseRefusal::unknownItem, number}));
            continue;
        }
        auto taken = allot(line, *shelf, today);
        if (taken)
            takeFrom(*shelf, *taken);
        else
            taken.error().line = number;
        each.push_back(std::move(taken));
    }
    return each;
}

Result<std::vector<std::vector<LotUnits>>, DispenseRefused> decide(const DispenseOrder &order, const Shelves &shelves,
                                                                   Date today)
{
    if (!order.patient || *order.patient < 1)
        return err(DispenseRefused{DispenseRefusal::patientMissing});
    if (order.lines.empty())
        return err(DispenseRefused{DispenseRefusal::nothingDispensed});
    std::vector<std::vector<LotUnits>> lines;
    for (auto &taken : allotEach(order.lines, shelves, today)) {
        if (!taken)
            return err(taken.error());
        lines.push_back(*std::move(taken));
    }
    if (order.isControlled() && (!order.prescription || order.prescription->number.trimmed().isEmpty()))
        return err(DispenseRefused{DispenseRefusal::prescriptionMissing});
    if (order.isControlled() && order.prescription->prescriber.trimmed().isEmpty())
        return err(DispenseRefused{DispenseRefusal::prescriberMissing});
    return lines;
}

std::vector<LotUnits> merged(const std::vector<std::vector<LotUnits>> &lines)
{
    std::map<Lot, Units> sums;
    for (const auto &line : lines) {
        for (const auto &lot : line)
            sums[lot.lot] += lot.units;
    }
    std::vector<LotUnits> all;
    for (const auto &[lot, units] : sums)
        all.push_back({lot, units});
    return all;
}

} // namespace botiquin
