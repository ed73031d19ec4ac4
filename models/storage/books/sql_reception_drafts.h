// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/reception_drafts.h"
#include "storage/sql.h"

namespace botiquin {

/// The reception in hand, as a local setting of the store.
class SqlReceptionDrafts : public ReceptionDrafts
{
public:
    explicit SqlReceptionDrafts(Sql &sql) : m_sql(sql) {}

    Outcome<ReceptionDraft> load() override;
    Outcome<void> save(const ReceptionDraft &draft) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
