// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/reference/import_plan.h"
#include "journal/station.h"

namespace botiquin {

/// An import that is recorded a few events at a time, so that a window stays alive: all in one transaction,
/// which is open for as long as this lives and its last step has not come. Without that step nothing of it
/// stands.
class PacedImport
{
public:
    PacedImport(Station &station, Transaction transaction, const Writer &writer, UserId user,
                ImportPlan plan);

    const ImportPlan &plan() const { return m_plan; }
    int done() const { return int(m_done); }
    int total() const { return int(m_plan.events.size()); }
    /// Records at most so many more. True with the step that ends it; no step may follow.
    [[nodiscard]] Outcome<bool> step(int events);

private:
    Station *m_station;
    Transaction m_transaction;
    Writer m_writer;
    UserId m_user;
    ImportPlan m_plan;
    size_t m_done = 0;
};

} // namespace botiquin
