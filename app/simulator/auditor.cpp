// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/auditor.h"

#include <algorithm>

namespace botiquin::simulation {

namespace place {

QString supplier(const QString &name)
{
    return QStringLiteral("S:") + name;
}

QString facility(const Clues &clues)
{
    return QStringLiteral("F:") + clues.text();
}

QString box(const Sscc &sscc)
{
    return QStringLiteral("B:") + sscc.text();
}

QString patient(const Clues &clinic, qint64 number)
{
    return QStringLiteral("P:%1/%2").arg(clinic.text()).arg(number);
}

QString loss(const QString &reason)
{
    return QStringLiteral("L:") + reason;
}

QString variance(const Clues &clues)
{
    return QStringLiteral("V:") + clues.text();
}

} // namespace place

void Auditor::done(const EventId &event, std::vector<Movement> movements)
{
    m_byEvent.emplace(event, m_acts.size());
    m_acts.push_back({event, std::move(movements)});
}

void Auditor::counted(const EventId &event, const Clues &facility, const std::vector<Clave> &items,
                      const std::map<Lot, qint64> &found)
{
    m_byEvent.emplace(event, m_acts.size());
    m_acts.push_back({event, {}, facility, items, found});
}

/// It stands where the wrong one stood: what was counted since, was counted of what really happened.
void Auditor::corrected(const EventId &event, const EventId &wrong, std::vector<Movement> right)
{
    const auto known = m_byEvent.find(wrong);
    if (known != m_byEvent.end()) {
        auto &act = m_acts[known->second];
        act.movements = std::move(right);
        act.countedAt.reset();
    }
    done(event);
    if (known != m_byEvent.end())
        m_byEvent[event] = known->second;
}

std::vector<EventId> Auditor::acknowledged() const
{
    std::vector<EventId> events;
    for (const auto &act : m_acts)
        events.push_back(act.event);
    return events;
}

void Auditor::move(Books &books, const Movement &movement)
{
    books[{movement.from, movement.lot}] -= movement.units;
    books[{movement.to, movement.lot}] += movement.units;
}

void Auditor::count(Books &books, const Act &act)
{
    const QString there = place::facility(*act.countedAt);
    std::map<Lot, qint64> found = act.found;
    for (const auto &[key, units] : books) {
        const bool isCounted = std::find(act.items.begin(), act.items.end(), key.second.item) != act.items.end();
        if (key.first == there && isCounted)
            found.try_emplace(key.second, 0);
    }
    for (const auto &[lot, units] : found)
        move(books, {place::variance(*act.countedAt), there, lot, units - books[{there, lot}]});
}

QStringList Auditor::balances() const
{
    Books books;
    for (const auto &act : m_acts) {
        for (const auto &movement : act.movements)
            move(books, movement);
        if (act.countedAt)
            count(books, act);
    }
    QStringList all;
    for (const auto &[key, units] : books) {
        const auto &[where, lot] = key;
        if (units != 0)
            all << QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(where, lot.item.text(), lot.text.text(), lot.expiry.iso())
                       .arg(units);
    }
    all.sort();
    return all;
}

} // namespace botiquin::simulation
