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

size_t Auditor::add(Act act)
{
    m_byEvent[{act.machine, act.event}] = m_acts.size();
    m_acts.push_back(std::move(act));
    return m_acts.size() - 1;
}

void Auditor::done(size_t machine, const EventId &event, std::vector<Movement> movements)
{
    add({machine, event, std::move(movements)});
}

void Auditor::counted(size_t machine, const EventId &event, const Clues &facility, const std::vector<Clave> &items,
                      const std::map<Lot, qint64> &found)
{
    add({machine, event, {}, facility, items, found});
}

/// It stands where the wrong one stood: what was counted since, was counted of what really happened.
void Auditor::corrected(size_t machine, const EventId &event, const EventId &wrong, std::vector<Movement> right)
{
    const auto known = m_byEvent.find({machine, wrong});
    Act act{machine, event, {}};
    if (known != m_byEvent.end()) {
        act.corrects = known->second;
        act.was = std::exchange(m_acts[known->second].movements, std::move(right));
    }
    const auto corrects = act.corrects;
    add(std::move(act));
    if (corrects)
        m_byEvent[{machine, event}] = *corrects;
}

void Auditor::goesBack(size_t machine)
{
    m_since[machine] = m_acts.size();
}

void Auditor::renamed(size_t machine, const EventId &first, quint32 run)
{
    for (size_t i = m_since[machine]; i < m_acts.size(); ++i) {
        auto &act = m_acts[i];
        const bool hasMoved = act.machine == machine && act.event.device == first.device &&
                              act.event.run == first.run && act.event.seq >= first.seq;
        if (!hasMoved)
            continue;
        const EventId now{first.device, run, act.event.seq - first.seq + 1};
        m_byEvent[{machine, now}] = m_byEvent[{machine, act.event}];
        act.event = now;
    }
}

/// The last first, so that what a correction changed comes back as it was.
int Auditor::giveUp(const std::function<bool(size_t machine, const EventId &event)> &survives)
{
    int gone = 0;
    for (auto act = m_acts.rbegin(); act != m_acts.rend(); ++act) {
        if (act->isGone || survives(act->machine, act->event))
            continue;
        act->isGone = true;
        act->movements.clear();
        act->countedAt.reset();
        if (act->corrects && !m_acts[*act->corrects].isGone)
            m_acts[*act->corrects].movements = *act->was;
        ++gone;
    }
    return gone;
}

std::vector<EventId> Auditor::acknowledged() const
{
    std::vector<EventId> events;
    for (const auto &act : m_acts) {
        if (!act.isGone)
            events.push_back(act.event);
    }
    return events;
}

/// Of a count, what was found beyond what the books say, or short of it.
std::vector<Movement> Auditor::movedBy(const Act &act, const Books &books)
{
    if (!act.countedAt)
        return act.movements;
    const QString there = place::facility(*act.countedAt);
    std::map<Lot, qint64> differences = act.found;
    for (const auto &[key, units] : books) {
        const bool isCounted = std::find(act.items.begin(), act.items.end(), key.second.item) != act.items.end();
        if (key.first == there && isCounted)
            differences[key.second] -= units;
    }
    std::vector<Movement> movements;
    for (const auto &[lot, units] : differences)
        movements.push_back({place::variance(*act.countedAt), there, lot, units});
    return movements;
}

std::vector<Line> Auditor::lines() const
{
    Books books;
    std::vector<Line> lines;
    for (const auto &act : m_acts) {
        for (const auto &movement : movedBy(act, books)) {
            books[{movement.from, movement.lot}] -= movement.units;
            books[{movement.to, movement.lot}] += movement.units;
            lines.push_back({act.event, movement.from, movement.lot, -movement.units});
            lines.push_back({act.event, movement.to, movement.lot, movement.units});
        }
    }
    return lines;
}

} // namespace botiquin::simulation
