// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/paced_import.h"

namespace botiquin {

PacedImport::PacedImport(Station &station, Transaction transaction, const Writer &writer, UserId user,
                         ImportPlan plan)
    : m_station(&station)
    , m_transaction(std::move(transaction))
    , m_writer(writer)
    , m_user(std::move(user))
    , m_plan(std::move(plan))
{
}

Outcome<bool> PacedImport::step(int events)
{
    for (int i = 0; i < events && m_done < m_plan.events.size(); ++i, ++m_done)
        BQ_TRY(m_station->journal.record(m_writer, m_user, m_plan.events[m_done]));
    if (m_done < m_plan.events.size())
        return false;
    BQ_TRY(m_transaction.commit());
    m_station->journal.publish();
    return true;
}

} // namespace botiquin
