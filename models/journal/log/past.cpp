// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/past.h"

#include "journal/projector.h"

namespace botiquin {

PastReplay::PastReplay(Store &live, Store &scratch, quint64 mark, Past past)
    : m_live(live)
    , m_scratch(scratch)
    , m_mark(mark)
    , m_past(past)
{
}

Outcome<void> PastReplay::take(const StoredEvent &stored)
{
    BQ_TRY_ASSIGN(const qint64 row, m_scratch.append(stored.event, stored.chain));
    if (stored.isHeld)
        return m_scratch.hold(row, QString());
    BQ_TRY(project(m_scratch, {stored.event, row, stored.chain}));
    return {};
}

Outcome<bool> PastReplay::step(int events)
{
    BQ_TRY_ASSIGN(const auto next, m_live.after(m_row, events));
    if (next.empty())
        return false;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_scratch));
    bool isMore = true;
    for (const auto &stored : next) {
        const bool isAbove = stored.event.envelope().order > m_mark;
        isMore = !isAbove || m_past == Past::inOrder;
        if (!isMore)
            break;
        if (!isAbove)
            BQ_TRY(take(stored));
        m_row = stored.row;
        ++m_done;
    }
    BQ_TRY(transaction.commit());
    return isMore;
}

Outcome<bool> LateEvents::step(int events)
{
    BQ_TRY_ASSIGN(const auto next, m_live.after(m_row, events));
    for (const auto &stored : next) {
        m_isAbove = m_isAbove || stored.event.envelope().order > m_mark;
        m_isLate = m_isLate || (m_isAbove && stored.event.envelope().order <= m_mark);
        m_row = stored.row;
        ++m_done;
    }
    return !next.empty() && !m_isLate;
}

} // namespace botiquin
