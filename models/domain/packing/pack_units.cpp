// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/pack_units.h"

#include <algorithm>
#include <utility>

namespace botiquin::packing {

namespace {

bool agrees(const Lot &lot, const Clave &item, const LotRead &read)
{
    return lot.item == item && (!read.text || lot.text == *read.text)
        && (!read.expiry || lot.expiry == *read.expiry)
        && (!read.maker || !lot.maker || *lot.maker == *read.maker);
}

/// The lots of the item that agree with what was read, each once, the surest first.
std::vector<Lot> agreeingLots(const OpenBox &box, const Clave &item, const LotRead &read,
                              const PackingContext &context)
{
    std::vector<Lot> lots;
    const auto add = [&](const Lot &lot) {
        if (agrees(lot, item, read) && std::find(lots.begin(), lots.end(), lot) == lots.end())
            lots.push_back(lot);
    };
    if (const auto inHand = box.lotInHand(item))
        add(*inHand);
    if (context.slotLot)
        add(*context.slotLot);
    if (!read.text)
        return lots;
    if (context.stock) {
        for (const LotStock &place : *context.stock)
            add(place.lot);
    }
    return lots;
}

/// One command on its way through the rules.
class Packing
{
public:
    Packing(const OpenBox &box, const PackingContext &context, std::vector<Override> offered)
        : m_box(box)
        , m_context(context)
        , m_offered(std::move(offered))
    {}

    std::optional<PackRefusal> refusalOfHands() const;
    std::optional<PackRefusal> refusalOfItem(const Clave &item, const std::optional<Clave> &forLine);
    std::optional<PackRefusal> refusalOfLot(const std::optional<Lot> &lot);
    std::optional<PackRefusal> refusalOfUnits(Units units);

    void setLine(const BoxLine *line) { m_line = line; }
    void setLot(const std::optional<Lot> &lot) { m_lot = lot; }
    PackRefused refused(PackRefusal rule, const Clave &item) const;
    PackAccepted accepted(Units units, Entering entering, const QByteArray &source) const;
    const BoxLine *line() const { return m_line; }
    const Lot &lot() const { return *m_lot; }

private:
    bool isOffered(PackRefusal rule);
    bool isLotLifted(PackRefusal rule);
    const BoxLine *grantedLine(const Clave &item, const std::optional<Clave> &forLine);
    Units beyondStock(Units units) const;
    std::optional<Lot> lotThatExpiresEarlier() const;

    const OpenBox &m_box;
    const PackingContext &m_context;
    std::vector<Override> m_offered;
    std::vector<Override> m_used;
    const BoxLine *m_line = nullptr;
    std::optional<Lot> m_lot;
};

std::optional<PackRefusal> Packing::refusalOfHands() const
{
    if (m_box.isSealed())
        return PackRefusal::alreadySealed;
    if (m_box.isAside())
        return PackRefusal::boxIsAside;
    if (m_box.hasOverridden(m_context.user))
        return PackRefusal::packerOverrodeThisBox;
    for (const Override &offered : m_offered) {
        if (!m_context.supervisors.contains(offered.by))
            return PackRefusal::overriderHasNoRight;
    }
    for (const Override &offered : m_offered) {
        if (offered.by == m_context.user || m_box.hasPacked(offered.by))
            return PackRefusal::overriderPackedThisBox;
    }
    return std::nullopt;
}

std::optional<PackRefusal> Packing::refusalOfItem(const Clave &item, const std::optional<Clave> &forLine)
{
    m_line = forLine ? m_box.line(*forLine) : m_box.lineFor(item);
    if (m_line && OpenBox::mayFill(item, m_line->order))
        return std::nullopt;
    if (m_box.otherBoxOf(item))
        return PackRefusal::goesInOtherBox;
    m_line = grantedLine(item, forLine);
    return m_line ? std::nullopt : std::optional(PackRefusal::wrongItem);
}

const BoxLine *Packing::grantedLine(const Clave &item, const std::optional<Clave> &forLine)
{
    const auto granted = m_box.lineGrantedTo(item);
    if (granted && (!forLine || *forLine == *granted))
        return m_box.line(*granted);
    if (forLine && m_box.line(*forLine) && isOffered(PackRefusal::wrongItem))
        return m_box.line(*forLine);
    return nullptr;
}

std::optional<PackRefusal> Packing::refusalOfLot(const std::optional<Lot> &lot)
{
    if (!lot)
        return PackRefusal::lotMissing;
    m_lot = lot;
    const bool isExpired = lot->expiry < m_context.today;
    if (isExpired && !isLotLifted(PackRefusal::lotIsExpired))
        return PackRefusal::lotIsExpired;
    if (m_context.holds.isRecalled(*lot))
        return PackRefusal::lotIsRecalled;
    if (m_context.holds.isQuarantined(*lot) && !isLotLifted(PackRefusal::lotIsQuarantined))
        return PackRefusal::lotIsQuarantined;
    const bool isTooShort = !isExpired && lot->expiry < m_context.margin.servesUntil(m_box.month());
    if (isTooShort && !isLotLifted(PackRefusal::lotExpiresTooSoon))
        return PackRefusal::lotExpiresTooSoon;
    return std::nullopt;
}

std::optional<PackRefusal> Packing::refusalOfUnits(Units units)
{
    if (m_line->isComplete() && !isOffered(PackRefusal::lineIsComplete))
        return PackRefusal::lineIsComplete;
    if (!m_line->isComplete() && units > m_line->missing() && !isOffered(PackRefusal::moreThanLineNeeds))
        return PackRefusal::moreThanLineNeeds;
    if (units <= Units(0))
        return PackRefusal::unitsNotPositive;
    const Units most(Units::lineMax);
    if (units > most || m_box.packedOf(*m_lot, m_line->order.item) + units > most)
        return PackRefusal::tooManyUnits;
    return std::nullopt;
}

bool Packing::isOffered(PackRefusal rule)
{
    BQ_ASSERT(mayBeOverridden(rule));
    const auto found = std::find_if(m_offered.begin(), m_offered.end(),
                                    [&](const Override &offered) { return offered.rule == rule; });
    if (found == m_offered.end())
        return false;
    m_used.push_back(*found);
    return true;
}

bool Packing::isLotLifted(PackRefusal rule)
{
    return m_box.isLifted(rule, m_line->order.item, *m_lot) || isOffered(rule);
}

PackRefused Packing::refused(PackRefusal rule, const Clave &item) const
{
    PackRefused refused{rule, {}, {}, m_lot, {}, {}};
    if (m_line) {
        refused.line = m_line->order.item;
        refused.missing = m_line->missing();
    }
    if (rule == PackRefusal::goesInOtherBox)
        refused.goesIn = m_box.otherBoxOf(item);
    if (rule == PackRefusal::lotExpiresTooSoon)
        refused.servesUntil = m_context.margin.servesUntil(m_box.month());
    return refused;
}

Units Packing::beyondStock(Units units) const
{
    if (!m_context.stock || units <= Units(0))
        return Units(0);
    Units left = -m_box.packedOf(*m_lot);
    for (const LotStock &place : *m_context.stock) {
        if (place.lot == *m_lot)
            left += place.units;
    }
    return units - std::clamp(left, Units(0), units);
}

std::optional<Lot> Packing::lotThatExpiresEarlier() const
{
    if (!m_context.stock)
        return std::nullopt;
    std::vector<LotStock> left;
    for (LotStock place : *m_context.stock) {
        place.units -= m_box.packedOf(place.lot);
        if (place.lot.item == m_lot->item && place.lot.expiry < m_lot->expiry)
            left.push_back(std::move(place));
    }
    const auto proposal = proposeLot(left, m_context.lotRules(m_box.month()));
    if (!proposal || proposal->verdict != LotVerdict::serves)
        return std::nullopt;
    return proposal->stock.lot;
}

PackAccepted Packing::accepted(Units units, Entering entering, const QByteArray &source) const
{
    UnitsPacked packed{m_line->order.item, *m_lot, units, entering, source, m_used, beyondStock(units), {}};
    if (units > Units(0))
        packed.expiresEarlier = lotThatExpiresEarlier();
    return {{m_context.user, m_context.now, std::move(packed)}};
}

} // namespace

std::optional<Lot> resolveLot(const OpenBox &box, const Clave &item, const LotRead &read,
                              const PackingContext &context)
{
    const std::vector<Lot> lots = agreeingLots(box, item, read, context);
    if (!read.text)
        return lots.empty() ? std::nullopt : std::optional(lots.front());
    if (!read.expiry)
        return lots.size() == 1 ? std::optional(lots.front()) : std::nullopt;
    const Lot asRead{item, read.maker, *read.text, *read.expiry};
    const bool isKnown = std::find(lots.begin(), lots.end(), asRead) != lots.end();
    return lots.size() == 1 && !isKnown ? lots.front() : asRead;
}

Result<PackAccepted, PackRefused> decide(const OpenBox &box, const PackUnits &command,
                                         const PackingContext &context)
{
    Packing packing(box, context, command.overrides);
    if (const auto rule = packing.refusalOfHands())
        return err(packing.refused(*rule, command.item));
    if (const auto rule = packing.refusalOfItem(command.item, command.forLine))
        return err(packing.refused(*rule, command.item));
    if (const auto rule = packing.refusalOfLot(resolveLot(box, command.item, command.lot, context)))
        return err(packing.refused(*rule, command.item));
    if (const auto rule = packing.refusalOfUnits(command.units))
        return err(packing.refused(*rule, command.item));
    return packing.accepted(command.units, command.entering, command.source);
}

Result<PackAccepted, PackRefused> decide(const OpenBox &box, const SetQuantity &command,
                                         const PackingContext &context)
{
    Packing packing(box, context, command.overrides);
    const auto refuse = [&](PackRefusal rule) { return err(packing.refused(rule, command.line)); };
    if (const auto rule = packing.refusalOfHands())
        return refuse(*rule);
    const BoxLine *line = box.line(command.line);
    packing.setLine(line);
    if (!line)
        return refuse(PackRefusal::wrongItem);
    const auto lot = line->lotInHand ? line->lotInHand : resolveLot(box, command.line, {}, context);
    if (!lot)
        return refuse(PackRefusal::lotMissing);
    packing.setLot(lot);
    const Units stands = box.packedOf(*lot, command.line);
    if (command.units > stands) {
        if (const auto rule = packing.refusalOfLot(lot))
            return refuse(*rule);
        if (const auto rule = packing.refusalOfUnits(command.units - stands))
            return refuse(*rule);
    }
    if (command.units < Units(0))
        return refuse(PackRefusal::unitsNotPositive);
    if (command.units == stands)
        return refuse(PackRefusal::nothingChanges);
    return packing.accepted(command.units - stands, Entering::typed, {});
}

Result<DraftEntry, PackRefused> decide(const OpenBox &box, const TakeLot &command, const PackingContext &context)
{
    Packing packing(box, context, {});
    if (const auto rule = packing.refusalOfHands())
        return err(packing.refused(*rule, command.item));
    if (const auto rule = packing.refusalOfItem(command.item, std::nullopt))
        return err(packing.refused(*rule, command.item));
    if (const auto rule = packing.refusalOfLot(resolveLot(box, command.item, command.lot, context)))
        return err(packing.refused(*rule, command.item));
    return DraftEntry{context.user, context.now, LotTaken{packing.lot(), command.source}};
}

} // namespace botiquin::packing
