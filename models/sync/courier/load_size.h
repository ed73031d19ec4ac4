// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace botiquin::courier {

/// How many bytes of events a contact carries one way: twice as many after each that held and was full, a quarter
/// after one that broke, so that a bad link loses little and a good one is used.
class LoadSize
{
public:
    static constexpr qsizetype least = 4 * 1024;
    static constexpr qsizetype first = 16 * 1024;

    explicit LoadSize(qsizetype most) : m_most(most) {}

    qsizetype bytes() const { return m_bytes; }
    void noteHeld(bool wasFull)
    {
        if (wasFull)
            m_bytes = std::min(m_most, m_bytes * 2);
    }
    void noteBroken() { m_bytes = std::max(least, m_bytes / 4); }

private:
    qsizetype m_most;
    qsizetype m_bytes = first;
};

} // namespace botiquin::courier
