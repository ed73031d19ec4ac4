// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/allocation.h"

#include "base/assertion.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace botiquin::planning {

namespace {

/// Smaller is served earlier: clinics by size, then what is not a clinic.
int sizeRank(SizeClass size)
{
    return size == SizeClass::mobileUnit ? -1 : int(size);
}

/// How many of `have` each gets, in their order: all that it asks for, as far as it goes.
std::vector<qint64> inTurn(const std::vector<qint64> &asked, qint64 have)
{
    std::vector<qint64> shares;
    shares.reserve(asked.size());
    for (const qint64 units : asked) {
        shares.push_back(std::min(units, have));
        have -= shares.back();
    }
    return shares;
}

/// The same part of what each asks for; what rounding leaves over goes one by one to the first.
std::vector<qint64> evenly(const std::vector<qint64> &asked, qint64 have)
{
    const qint64 all = std::accumulate(asked.begin(), asked.end(), qint64{0});
    if (have >= all)
        return asked;
    std::vector<qint64> shares;
    shares.reserve(asked.size());
    qint64 rest = have;
    for (const qint64 units : asked) {
        shares.push_back(units * have / all);
        rest -= shares.back();
    }
    for (size_t i = 0; rest > 0; ++i) {
        if (shares[i] < asked[i]) {
            ++shares[i];
            --rest;
        }
    }
    return shares;
}

template <class Asks>
std::vector<qint64> unitsOf(const Asks &asks)
{
    std::vector<qint64> units;
    units.reserve(asks.size());
    for (const auto &ask : asks)
        units.push_back(ask.units);
    return units;
}

} // namespace

QString name(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::moveIn: return QStringLiteral("moveIn");
    case RemedyKind::substitute: return QStringLiteral("substitute");
    case RemedyKind::smallRemoteFirst: return QStringLiteral("smallRemoteFirst");
    case RemedyKind::evenly: return QStringLiteral("evenly");
    }
    Q_UNREACHABLE();
}

std::optional<RemedyKind> parseRemedyKind(const QString &text)
{
    for (int i = 0; i < countOf(RemedyKind{}); ++i) {
        if (name(RemedyKind(i)) == text)
            return RemedyKind(i);
    }
    return std::nullopt;
}

Allocator::Allocator(PlanFacts facts) : m_facts(std::move(facts))
{
    for (const auto &lines : m_facts.contents) {
        QHash<Clave, ContentLine> byItem;
        for (const auto &line : lines)
            byItem.insert(line.item, line);
        m_contents.push_back(std::move(byItem));
    }
    sortKits();
    sortLots();
    std::stable_sort(m_facts.items.begin(), m_facts.items.end(), [](const PlannedItem &a, const PlannedItem &b) {
        return a.ven != b.ven ? a.ven < b.ven : a.item < b.item;
    });
    for (const auto &item : m_facts.items)
        m_plans.push_back({item.item, item.ven, {}, {}, {}, 0, 0, {}, {}});
}

void Allocator::sortKits()
{
    const auto &kits = m_facts.kits;
    m_byRule.resize(kits.size());
    std::iota(m_byRule.begin(), m_byRule.end(), 0);
    std::vector<int> order = m_byRule;
    std::sort(m_byRule.begin(), m_byRule.end(), [&](int i, int j) {
        const auto &a = kits[size_t(i)];
        const auto &b = kits[size_t(j)];
        if (a.begun != b.begun)
            return a.begun;
        if (a.size != b.size)
            return sizeRank(a.size) < sizeRank(b.size);
        if (a.metres != b.metres)
            return a.metres > b.metres;
        return a.kit < b.kit;
    });
    std::sort(order.begin(), order.end(), [&](int i, int j) {
        const auto &a = kits[size_t(i)];
        const auto &b = kits[size_t(j)];
        return a.arrival != b.arrival ? a.arrival < b.arrival : a.kit < b.kit;
    });
    m_byArrival.resize(kits.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        m_byArrival[size_t(order[rank])] = int(rank);
}

void Allocator::sortLots()
{
    const Date servesUntil = m_facts.margin.servesUntil(m_facts.month);
    for (const auto &lot : m_facts.lots) {
        if (lot.units <= Units(0))
            continue;
        auto &stock = m_stock[lot.item];
        if (lot.held || lot.expiry < m_facts.today || lot.expiry < servesUntil) {
            stock.unfit += lot.units.count();
            continue;
        }
        stock.lots.push_back({lot.expiry, lot.units.count()});
        stock.usable += lot.units.count();
    }
    for (auto &stock : m_stock)
        std::sort(stock.lots.begin(), stock.lots.end());
}

int Allocator::total() const
{
    return 2 * int(m_plans.size());
}

std::vector<Allocator::Ask> Allocator::asksFor(const Clave &item) const
{
    struct Asked
    {
        qint64 units = 0;
        BoxClass boxClass = BoxClass::dry;
    };
    std::vector<Asked> asked;
    for (const auto &contents : m_contents) {
        const auto line = contents.constFind(item);
        asked.push_back(line == contents.cend() ? Asked() : Asked{line->units.count(), line->boxClass});
    }
    std::vector<Ask> asks;
    asks.reserve(m_byRule.size());
    for (const int kit : m_byRule) {
        const auto &demand = m_facts.kits[size_t(kit)];
        const auto &line = asked[size_t(demand.contents)];
        if (line.units > 0 && !demand.isSealed(line.boxClass))
            asks.push_back({kit, line.units});
    }
    return asks;
}

/// Takes the shares from the lots in the order of delivery, the first to expire first. A share becomes less where
/// what is left expires before the kit arrives. The sum that is given.
qint64 Allocator::arriveFor(const std::vector<Ask> &asks, std::vector<qint64> &shares, ItemPlan &plan) const
{
    std::vector<size_t> order(asks.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return m_byArrival[size_t(asks[a].kit)] < m_byArrival[size_t(asks[b].kit)];
    });
    auto lots = m_stock.value(plan.item).lots;
    size_t first = 0;
    qint64 given = 0;
    for (const size_t i : order) {
        const Date arrival = m_facts.kits[size_t(asks[i].kit)].arrival;
        qint64 wanted = shares[i];
        while (first < lots.size() && lots[first].second == 0)
            ++first;
        for (size_t at = first; at < lots.size() && wanted > 0; ++at) {
            auto &[expiry, units] = lots[at];
            if (units == 0 || expiry < arrival)
                continue;
            const qint64 taken = std::min(units, wanted);
            units -= taken;
            wanted -= taken;
            const int days = int(expiry.epochDays() - arrival.epochDays());
            plan.daysLeftLeast = std::min(plan.daysLeftLeast.value_or(days), days);
        }
        shares[i] -= wanted;
        given += shares[i];
    }
    return given;
}

int Allocator::facilitiesBelow(const std::vector<Ask> &asks, const std::vector<qint64> &shares) const
{
    QSet<Clues> below;
    for (size_t i = 0; i < asks.size(); ++i) {
        if (shares[i] < asks[i].units)
            below.insert(m_facts.kits[size_t(asks[i].kit)].facility);
    }
    return int(below.size());
}

void Allocator::step()
{
    BQ_ASSERT(!isDone());
    const int items = int(m_plans.size());
    if (m_done < items)
        weigh(m_plans[size_t(m_done)]);
    else
        addRemedies(m_plans[size_t(m_done - items)]);
    ++m_done;
}

void Allocator::weigh(ItemPlan &plan)
{
    const auto asks = asksFor(plan.item);
    auto &stock = m_stock[plan.item];
    const auto asked = unitsOf(asks);
    auto shares = inTurn(asked, stock.usable);
    const qint64 given = arriveFor(asks, shares, plan);
    QSet<Clues> facilities;
    for (const auto &ask : asks)
        facilities.insert(m_facts.kits[size_t(ask.kit)].facility);
    plan.ordered = Units(std::accumulate(asked.begin(), asked.end(), qint64{0}));
    plan.given = Units(given);
    plan.unfit = Units(stock.unfit);
    plan.facilities = int(facilities.size());
    plan.facilitiesShort = facilitiesBelow(asks, shares);
    stock.given += given;
}

qint64 Allocator::spareOf(const Clave &item) const
{
    const auto stock = m_stock.constFind(item);
    return stock == m_stock.cend() ? 0 : stock->usable - stock->given;
}

/// From the last to be served on, whole lines go over to the substitute, until what is left of the item itself
/// suffices for the others.
std::vector<LineChange> Allocator::substituted(const std::vector<Ask> &asks, qint64 own, const Clave &by,
                                               qint64 units) const
{
    const auto asked = unitsOf(asks);
    qint64 rest = std::accumulate(asked.begin(), asked.end(), qint64{0});
    std::vector<LineChange> changes;
    std::vector<Ask> others;
    for (auto ask = asks.rbegin(); ask != asks.rend(); ++ask) {
        if (rest > own && ask->units <= units && !m_facts.kits[size_t(ask->kit)].begun) {
            changes.push_back({ask->kit, Units(ask->units), Units(ask->units), by});
            units -= ask->units;
            rest -= ask->units;
        } else {
            others.push_back(*ask);
        }
    }
    std::reverse(others.begin(), others.end());
    const auto shares = inTurn(unitsOf(others), own);
    for (size_t i = 0; i < others.size(); ++i) {
        if (shares[i] < others[i].units)
            changes.push_back({others[i].kit, Units(others[i].units), Units(shares[i]), std::nullopt});
    }
    return changes;
}

Remedy Allocator::ruled(RemedyKind kind, const std::vector<Ask> &asks, qint64 units) const
{
    const auto asked = unitsOf(asks);
    const auto shares = kind == RemedyKind::evenly ? evenly(asked, units) : inTurn(asked, units);
    return {kind, Units(0), facilitiesBelow(asks, shares)};
}

void Allocator::addRemedies(ItemPlan &plan)
{
    const qint64 missing = plan.missing().count();
    if (missing <= 0)
        return;
    const auto asks = asksFor(plan.item);
    const qint64 own = plan.given.count();
    const auto planned = std::find_if(m_facts.items.begin(), m_facts.items.end(),
                                      [&](const PlannedItem &item) { return item.item == plan.item; });
    for (const auto &spare : m_facts.spares) {
        if (spare.item != plan.item || spare.units <= Units(0))
            continue;
        const qint64 brought = std::min(missing, spare.units.count());
        const auto shares = inTurn(unitsOf(asks), own + brought);
        plan.remedies.push_back(
            {RemedyKind::moveIn, Units(brought), facilitiesBelow(asks, shares), std::nullopt, spare.warehouse});
    }
    std::stable_sort(plan.remedies.begin(), plan.remedies.end(),
                     [](const Remedy &a, const Remedy &b) { return a.units > b.units; });
    for (const auto &by : planned->substitutes) {
        const auto changes = substituted(asks, own, by, spareOf(by));
        Units units;
        QSet<Clues> below;
        for (const auto &change : changes) {
            if (change.substitute)
                units += change.units;
            else
                below.insert(m_facts.kits[size_t(change.kit)].facility);
        }
        if (units > Units(0))
            plan.remedies.push_back({RemedyKind::substitute, units, int(below.size()), by, std::nullopt});
    }
    // What leaves the fewest clinics short is proposed; of equals, what keeps to the item itself.
    std::stable_sort(plan.remedies.begin(), plan.remedies.end(),
                     [](const Remedy &a, const Remedy &b) { return a.facilitiesShort < b.facilitiesShort; });
    if (!plan.remedies.empty() && plan.remedies.front().kind == RemedyKind::substitute)
        m_stock[*plan.remedies.front().substitute].given += plan.remedies.front().units.count();
    plan.remedies.push_back(ruled(RemedyKind::smallRemoteFirst, asks, own));
    plan.remedies.push_back(ruled(RemedyKind::evenly, asks, own));
}

std::vector<ItemPlan> Allocator::shortfalls() const
{
    std::vector<ItemPlan> found;
    std::copy_if(m_plans.begin(), m_plans.end(), std::back_inserter(found),
                 [](const ItemPlan &plan) { return plan.missing() > Units(0); });
    std::stable_sort(found.begin(), found.end(), [](const ItemPlan &a, const ItemPlan &b) {
        return a.ven != b.ven ? a.ven < b.ven : a.missing() > b.missing();
    });
    return found;
}

std::vector<LineChange> Allocator::changes(const Clave &item, const Remedy &remedy) const
{
    const auto plan = std::find_if(m_plans.begin(), m_plans.end(), [&](const ItemPlan &one) { return one.item == item; });
    if (plan == m_plans.end() || plan->missing() <= Units(0))
        return {};
    const auto asks = asksFor(item);
    const qint64 own = plan->given.count();
    if (remedy.kind == RemedyKind::substitute && remedy.substitute)
        return substituted(asks, own, *remedy.substitute, remedy.units.count());
    const qint64 have = remedy.kind == RemedyKind::moveIn ? own + remedy.units.count() : own;
    const auto asked = unitsOf(asks);
    const auto shares = remedy.kind == RemedyKind::evenly ? evenly(asked, have) : inTurn(asked, have);
    std::vector<LineChange> changes;
    for (size_t i = 0; i < asks.size(); ++i) {
        if (shares[i] < asks[i].units)
            changes.push_back({asks[i].kit, Units(asks[i].units), Units(shares[i]), std::nullopt});
    }
    return changes;
}

} // namespace botiquin::planning
