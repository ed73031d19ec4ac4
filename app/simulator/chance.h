// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/assertion.h"

#include <QByteArray>

namespace botiquin::simulation {

/// Numbers that look like chance and follow from a seed alone, the same on every machine (SplitMix64).
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// From 0 on, less than `count`.
    qint64 below(qint64 count)
    {
        BQ_ASSERT(count > 0);
        return qint64(next() % quint64(count));
    }
    /// Both included.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool oneIn(qint64 times) { return below(times) == 0; }
    template <class List>
    auto &pick(List &list)
    {
        return list[size_t(below(qint64(list.size())))];
    }
    QByteArray bytes(int count)
    {
        QByteArray made;
        while (made.size() < count)
            made.append(char(next() >> 56));
        return made;
    }
    /// A stream of its own: what is drawn from it changes nothing of what this one gives.
    Chance branch() { return Chance(next()); }

private:
    quint64 m_state;
};

} // namespace botiquin::simulation
