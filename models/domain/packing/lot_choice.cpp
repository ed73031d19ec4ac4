// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/lot_choice.h"

#include "domain/packing/recall_holds.h"

#include <algorithm>
#include <utility>

namespace botiquin::packing {

std::optional<ShelfLifeMargin> ShelfLifeMargin::ofDays(int days)
{
    if (days < 0 || days > 3650)
        return std::nullopt;
    return ShelfLifeMargin(days);
}

void LotHolds::hold(Makers &makers, Lot lot)
{
    const auto maker = std::exchange(lot.maker, std::nullopt);
    makers.insert(lot, maker);
}

// A recall holds lots of any expiry, or of any text as well: kept under a day and a text that no label bears.
namespace {

Date anyDay()
{
    static const Date day = *Date::of(1900, 1, 1);
    return day;
}

const LotText &anyText()
{
    static const LotText text = *LotText::parse(QString(QChar(0xE000)));
    return text;
}

/// A lot that none of the recalls concerns is kept under its own text behind a mark that no label bears either.
std::optional<LotText> spareText(const Lot &lot)
{
    const auto text = LotText::parse(QChar(0xE001) + lot.text.text());
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace

void recall(LotHolds &holds, const std::vector<RecallScope> &scopes)
{
    for (const auto &scope : scopes) {
        holds.recall({scope.item, scope.maker, scope.lot ? bareLot(*scope.lot) : anyText(), anyDay()});
        for (const auto &lot : scope.spared) {
            const auto text = spareText(lot);
            const bool isSpared = text && std::none_of(scopes.begin(), scopes.end(), [&](const RecallScope &other) {
                return other.concerns(lot);
            });
            if (isSpared)
                holds.recall({lot.item, lot.maker, *text, lot.expiry});
        }
    }
}

bool LotHolds::isHeld(const Makers &makers, Lot lot)
{
    const auto maker = std::exchange(lot.maker, std::nullopt);
    const Lot ofAnyDay{lot.item, std::nullopt, bareLot(lot.text), anyDay()};
    const Lot ofAnyText{lot.item, std::nullopt, anyText(), anyDay()};
    const auto holds = [&](const Lot &key) {
        const auto [first, last] = makers.equal_range(key);
        return std::any_of(first, last,
                           [&](const std::optional<Maker> &held) { return !held || !maker || *held == *maker; });
    };
    const auto isSpared = [&] {
        const auto text = spareText(lot);
        return text && makers.contains({lot.item, std::nullopt, *text, lot.expiry}, maker);
    };
    return holds(lot) || ((holds(ofAnyDay) || holds(ofAnyText)) && !isSpared());
}

LotVerdict verdictOn(const Lot &lot, const LotRules &rules)
{
    if (lot.expiry < rules.today)
        return LotVerdict::expired;
    if (rules.holds.isRecalled(lot))
        return LotVerdict::recalled;
    if (rules.holds.isQuarantined(lot))
        return LotVerdict::quarantined;
    if (lot.expiry < rules.margin.servesUntil(rules.month))
        return LotVerdict::expiresTooSoon;
    return LotVerdict::serves;
}

namespace {

bool isBetter(const LotProposal &a, const LotProposal &b)
{
    if (a.verdict != b.verdict)
        return a.verdict < b.verdict;
    if (a.stock.lot.expiry != b.stock.lot.expiry) {
        const bool earlier = a.stock.lot.expiry < b.stock.lot.expiry;
        return a.verdict == LotVerdict::serves ? earlier : !earlier;
    }
    if (a.stock.units != b.stock.units)
        return a.stock.units > b.stock.units;
    return a.stock.lot < b.stock.lot;
}

} // namespace

std::optional<LotProposal> proposeLot(const std::vector<LotStock> &stock, const LotRules &rules)
{
    std::optional<LotProposal> best;
    for (const LotStock &place : stock) {
        if (place.units <= Units(0))
            continue;
        LotProposal proposal{place, verdictOn(place.lot, rules)};
        if (!best || isBetter(proposal, *best))
            best = std::move(proposal);
    }
    return best;
}

} // namespace botiquin::packing
