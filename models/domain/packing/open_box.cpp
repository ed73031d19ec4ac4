// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/open_box.h"

#include <algorithm>
#include <utility>

namespace botiquin::packing {

namespace {

template <class Act>
const Act *as(const DraftEntry &entry)
{
    return std::get_if<Act>(&entry.act);
}

bool isTakeable(const DraftEntry &entry)
{
    return as<UnitsPacked>(entry) || as<LotTaken>(entry) || as<LineMarkedShort>(entry)
        || as<ShortCleared>(entry);
}

void countOne(std::map<UserId, qint64> &counts, const UserId &user, int sign)
{
    if ((counts[user] += sign) == 0)
        counts.erase(user);
}

} // namespace

OpenBox::OpenBox(BoxOrder order) : m_order(std::move(order))
{
    for (PackingLine &line : inShelfOrder(std::exchange(m_order.lines, {}))) {
        const auto index = qsizetype(m_lines.size());
        m_index.insert(line.item, index);
        for (const Clave &substitute : line.substitutes) {
            if (substitute != line.item)
                m_standsInFor[substitute].push_back(index);
        }
        m_lines.push_back({std::move(line), {}, {}, {}, {}});
        tally(m_lines.back(), +1);
    }
}

Result<OpenBox, BrokenDraft> OpenBox::replay(BoxOrder order, std::vector<DraftEntry> entries)
{
    OpenBox box(std::move(order));
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!box.canApply(entries[i]))
            return err(BrokenDraft{qsizetype(i)});
        box.apply(std::move(entries[i]));
    }
    return box;
}

bool OpenBox::fits(const UnitsPacked &act) const
{
    const Units most(Units::lineMax);
    if (indexOf(act.line) < 0 || act.units.isZero() || act.units > most || act.units < -most)
        return false;
    const Units after = packedOf(act.lot, act.line) + act.units;
    return after >= Units(0) && after <= most;
}

bool OpenBox::canApply(const DraftEntry &entry) const
{
    if (isSealed())
        return as<DraftReopened>(entry) != nullptr;
    if (m_aside)
        return as<BoxTakenUp>(entry) != nullptr;
    if (const auto *act = as<UnitsPacked>(entry))
        return fits(*act);
    if (const auto *act = as<LineMarkedShort>(entry))
        return indexOf(act->line) >= 0 && !line(act->line)->isComplete();
    if (const auto *act = as<ShortCleared>(entry))
        return indexOf(act->line) >= 0 && line(act->line)->shortReason;
    if (const auto *act = as<LineChosen>(entry))
        return indexOf(act->line) >= 0;
    if (as<TakenBack>(entry))
        return takeable() != nullptr;
    return !as<BoxTakenUp>(entry) && !as<DraftReopened>(entry);
}

void OpenBox::apply(DraftEntry entry)
{
    BQ_ASSERT(canApply(entry));
    m_entries.push_back(std::move(entry));
    const DraftEntry &last = m_entries.back();
    if (as<TakenBack>(last)) {
        takeBackLast();
        return;
    }
    Effect effect{qsizetype(m_entries.size()) - 1, m_current, m_checker, {}, {}, {}};
    if (const auto *packed = as<UnitsPacked>(last))
        enact(last, *packed, effect);
    else if (const auto *taken = as<LotTaken>(last))
        enact(last, *taken, effect);
    else if (const auto *marked = as<LineMarkedShort>(last))
        enact(last, *marked, effect);
    else if (const auto *cleared = as<ShortCleared>(last))
        enact(last, *cleared, effect);
    else
        enactOnBox(last);
    m_inForce.push_back(std::move(effect));
    if (isSealed())
        m_reach = qsizetype(m_inForce.size());
}

void OpenBox::tally(const BoxLine &line, int sign)
{
    m_totals.lines += sign;
    m_totals.complete += line.isComplete() ? sign : 0;
    m_totals.markedShort += line.shortReason ? sign : 0;
    m_totals.required += line.order.required * sign;
    m_totals.packed += line.packed * sign;
}

void OpenBox::setShort(qsizetype line, std::optional<ShortReason> reason)
{
    BoxLine &changed = m_lines[size_t(line)];
    tally(changed, -1);
    changed.shortReason = std::move(reason);
    tally(changed, +1);
}

void OpenBox::addUnits(qsizetype line, const Lot &lot, Units units)
{
    BoxLine &changed = m_lines[size_t(line)];
    tally(changed, -1);
    changed.packed += units;
    tally(changed, +1);
    changed.lots[size_t(m_rows.value({line, lot}))].units += units;
    if ((m_byLot[lot] += units).isZero())
        m_byLot.remove(lot);
}

void OpenBox::count(const DraftEntry &entry, const UnitsPacked &act, int sign)
{
    countOne(m_packers, entry.by, sign);
    for (const Override &lifted : act.overrides) {
        countOne(m_overriders, lifted.by, sign);
        const Grant grant{lifted.rule, indexOf(act.line), act.lot};
        if ((m_grants[grant] += sign) == 0)
            m_grants.remove(grant);
    }
}

void OpenBox::setLotInHand(const Clave &item, const std::optional<Lot> &lot)
{
    if (lot)
        m_lotsInHand.insert(item, *lot);
    else
        m_lotsInHand.remove(item);
}

void OpenBox::enact(const DraftEntry &entry, const UnitsPacked &act, Effect &effect)
{
    const qsizetype index = indexOf(act.line);
    BoxLine &changed = m_lines[size_t(index)];
    effect.addedRow = !m_rows.contains({index, act.lot});
    if (effect.addedRow) {
        m_rows.insert({index, act.lot}, qsizetype(changed.lots.size()));
        changed.lots.push_back({act.lot, {}});
    }
    addUnits(index, act.lot, act.units);
    effect.shortBefore = changed.shortReason;
    if (changed.isComplete() && changed.shortReason)
        setShort(index, std::nullopt);
    effect.lineLotBefore = std::exchange(changed.lotInHand, act.lot);
    effect.itemLotBefore = lotInHand(act.lot.item);
    setLotInHand(act.lot.item, act.lot);
    count(entry, act, +1);
    m_current = index;
    m_checker.reset();
}

void OpenBox::enact(const DraftEntry &, const LotTaken &act, Effect &effect)
{
    effect.itemLotBefore = lotInHand(act.lot.item);
    setLotInHand(act.lot.item, act.lot);
    const BoxLine *filled = lineFor(act.lot.item);
    if (!filled)
        return;
    m_current = indexOf(filled->order.item);
    effect.lineLotBefore = std::exchange(m_lines[size_t(m_current)].lotInHand, act.lot);
}

void OpenBox::enact(const DraftEntry &entry, const LineMarkedShort &act, Effect &effect)
{
    m_current = indexOf(act.line);
    effect.shortBefore = m_lines[size_t(m_current)].shortReason;
    setShort(m_current, act.reason);
    countOne(m_packers, entry.by, +1);
    m_checker.reset();
}

void OpenBox::enact(const DraftEntry &entry, const ShortCleared &act, Effect &effect)
{
    m_current = indexOf(act.line);
    effect.shortBefore = m_lines[size_t(m_current)].shortReason;
    setShort(m_current, std::nullopt);
    countOne(m_packers, entry.by, +1);
    m_checker.reset();
}

void OpenBox::enactOnBox(const DraftEntry &entry)
{
    if (const auto *chosen = as<LineChosen>(entry))
        m_current = indexOf(chosen->line);
    else if (as<BoxPutAside>(entry) || as<BoxTakenUp>(entry))
        m_aside = !m_aside;
    else if (as<BoxChecked>(entry))
        m_checker = entry.by;
    else if (const auto *sealed = as<DraftSealed>(entry))
        m_seal = sealed->seal;
    else if (as<DraftReopened>(entry)) {
        m_seal.reset();
        m_checker.reset();
        m_reach = qsizetype(m_inForce.size()) + 1;
    }
}

void OpenBox::takeBackLast()
{
    bool found = false;
    while (!found) {
        const Effect effect = std::move(m_inForce.back());
        m_inForce.pop_back();
        revert(effect);
        found = isTakeable(m_entries[size_t(effect.entry)]);
    }
}

void OpenBox::revert(const Effect &effect)
{
    const DraftEntry &entry = m_entries[size_t(effect.entry)];
    const qsizetype touched = m_current;
    if (const auto *packed = as<UnitsPacked>(entry)) {
        count(entry, *packed, -1);
        setLotInHand(packed->lot.item, effect.itemLotBefore);
        addUnits(touched, packed->lot, -packed->units);
        setShort(touched, effect.shortBefore);
        BoxLine &changed = m_lines[size_t(touched)];
        changed.lotInHand = effect.lineLotBefore;
        if (effect.addedRow) {
            m_rows.remove({touched, packed->lot});
            changed.lots.pop_back();
        }
    } else if (const auto *taken = as<LotTaken>(entry)) {
        setLotInHand(taken->lot.item, effect.itemLotBefore);
        if (lineFor(taken->lot.item))
            m_lines[size_t(touched)].lotInHand = effect.lineLotBefore;
    } else if (as<LineMarkedShort>(entry) || as<ShortCleared>(entry)) {
        countOne(m_packers, entry.by, -1);
        setShort(touched, effect.shortBefore);
    } else if (as<BoxPutAside>(entry) || as<BoxTakenUp>(entry)) {
        m_aside = !m_aside;
    }
    m_current = effect.currentBefore;
    m_checker = effect.checkerBefore;
}

std::optional<BoxClass> OpenBox::otherBoxOf(const Clave &item) const
{
    const auto found = m_order.elsewhere.constFind(item);
    return found == m_order.elsewhere.constEnd() ? std::nullopt : std::optional<BoxClass>(*found);
}

const BoxLine *OpenBox::line(const Clave &item) const
{
    const qsizetype index = indexOf(item);
    return index < 0 ? nullptr : &m_lines[size_t(index)];
}

const BoxLine *OpenBox::lineFor(const Clave &item) const
{
    const BoxLine *first = line(item);
    if (first && first->isOpen())
        return first;
    const auto others = m_standsInFor.constFind(item);
    if (others == m_standsInFor.constEnd())
        return first;
    for (const qsizetype index : *others) {
        const BoxLine &other = m_lines[size_t(index)];
        if (other.isOpen())
            return &other;
    }
    return first ? first : &m_lines[size_t(others->front())];
}

bool OpenBox::mayFill(const Clave &item, const PackingLine &line)
{
    return item == line.item
        || std::find(line.substitutes.begin(), line.substitutes.end(), item) != line.substitutes.end();
}

const BoxLine *OpenBox::currentLine() const
{
    const size_t size = m_lines.size();
    for (size_t i = 0; i < size; ++i) {
        const BoxLine &candidate = m_lines[(size_t(m_current) + i) % size];
        if (candidate.isOpen())
            return &candidate;
    }
    return nullptr;
}

std::vector<const BoxLine *> OpenBox::nextLines(qsizetype atMost) const
{
    std::vector<const BoxLine *> next;
    const BoxLine *current = currentLine();
    if (!current)
        return next;
    const auto start = size_t(current - m_lines.data());
    const size_t size = m_lines.size();
    for (size_t i = 1; i < size && qsizetype(next.size()) < atMost; ++i) {
        const BoxLine &candidate = m_lines[(start + i) % size];
        if (candidate.isOpen())
            next.push_back(&candidate);
    }
    return next;
}

std::optional<Lot> OpenBox::lotInHand(const Clave &item) const
{
    const auto found = m_lotsInHand.constFind(item);
    return found == m_lotsInHand.constEnd() ? std::nullopt : std::optional<Lot>(*found);
}

Units OpenBox::packedOf(const Lot &lot, const Clave &line) const
{
    const qsizetype index = indexOf(line);
    const auto row = m_rows.constFind({index, lot});
    return row == m_rows.constEnd() ? Units(0) : m_lines[size_t(index)].lots[size_t(*row)].units;
}

std::vector<UserId> OpenBox::packers() const
{
    std::vector<UserId> users;
    for (const auto &[user, entries] : m_packers)
        users.push_back(user);
    return users;
}

bool OpenBox::isLifted(PackRefusal rule, const Clave &line, const Lot &lot) const
{
    return m_grants.contains({rule, indexOf(line), lot});
}

std::optional<Clave> OpenBox::lineGrantedTo(const Clave &item) const
{
    std::optional<Clave> granted;
    for (auto grant = m_grants.constBegin(); grant != m_grants.constEnd(); ++grant) {
        const Clave &candidate = m_lines[size_t(grant.key().line)].order.item;
        if (grant.key().rule == PackRefusal::wrongItem && grant.key().lot.item == item
            && (!granted || candidate < *granted))
            granted = candidate;
    }
    return granted;
}

std::vector<const DraftEntry *> OpenBox::entriesInForce() const
{
    std::vector<const DraftEntry *> entries;
    entries.reserve(m_inForce.size());
    for (const Effect &effect : m_inForce)
        entries.push_back(&m_entries[size_t(effect.entry)]);
    return entries;
}

const DraftEntry *OpenBox::takeable() const
{
    for (auto i = qsizetype(m_inForce.size()); i > m_reach; --i) {
        const DraftEntry &entry = m_entries[size_t(m_inForce[size_t(i - 1)].entry)];
        if (isTakeable(entry))
            return &entry;
    }
    return nullptr;
}

bool operator==(const OpenBox &a, const OpenBox &b)
{
    const auto samePointee = [](const DraftEntry *x, const DraftEntry *y) { return *x == *y; };
    const auto x = a.entriesInForce();
    const auto y = b.entriesInForce();
    return a.m_order == b.m_order && a.m_lines == b.m_lines && a.m_byLot == b.m_byLot
        && a.m_rows == b.m_rows && a.m_lotsInHand == b.m_lotsInHand && a.m_grants == b.m_grants
        && a.m_packers == b.m_packers && a.m_overriders == b.m_overriders && a.m_totals == b.m_totals
        && a.m_current == b.m_current && a.m_checker == b.m_checker && a.m_seal == b.m_seal
        && a.m_aside == b.m_aside && a.m_reach == b.m_reach
        && std::equal(x.begin(), x.end(), y.begin(), y.end(), samePointee);
}

} // namespace botiquin::packing
