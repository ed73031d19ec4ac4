// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier/timetable.h"

#include <algorithm>

namespace botiquin::courier {

Timetable::Timetable(std::function<double()> chance, const Pace &pace) : m_chance(std::move(chance)), m_pace(pace) {}

void Timetable::bringForward(Milliseconds to)
{
    if (m_isSpeaking)
        m_wanted = std::min(m_wanted.value_or(to), to);
    else
        m_due = std::min(m_due, to);
}

void Timetable::noteRecorded(bool goesAtOnce, Milliseconds now)
{
    // A link that is down is not asked again for what may wait.
    if (goesAtOnce)
        bringForward(now + m_pace.atOnce);
    else if (m_failures == 0)
        bringForward(now + m_pace.soon);
}

void Timetable::noteWanted(Milliseconds now)
{
    m_failures = 0;
    m_isPersons = m_isSpeaking;
    bringForward(now);
}

void Timetable::noteBegun()
{
    m_isSpeaking = true;
    m_wanted.reset();
    m_isPersons = false;
}

void Timetable::noteSpoken(bool isMore, Milliseconds now)
{
    m_isSpeaking = false;
    m_failures = 0;
    m_due = isMore ? now : now + m_pace.idle;
    if (m_wanted)
        m_due = std::min(m_due, std::max(now, *m_wanted));
}

void Timetable::noteFailed(Milliseconds now)
{
    m_isSpeaking = false;
    ++m_failures;
    m_due = now + retryAfter();
    // What pressed while the contact failed is not lost with it: a person gets an answer, the rest waits its turn.
    if (m_isPersons)
        m_due = now;
}

/// Between half of the time and all of it, so that a thousand clinics do not come back in the same second.
Milliseconds Timetable::retryAfter()
{
    const int doublings = std::min(m_failures - 1, 30);
    const auto whole = std::min<long long>(m_pace.retryMax.count(), m_pace.retryMin.count() << doublings);
    return Milliseconds(whole / 2 + static_cast<long long>(m_chance() * double(whole - whole / 2)));
}

} // namespace botiquin::courier
