// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/day_totals.h"
#include "storage/sql.h"

namespace botiquin {

class SqlTotals : public TotalBook
{
public:
    explicit SqlTotals(Sql &sql) : m_sql(sql), m_due(sql) {}

    Outcome<std::optional<GivenAt>> given(const EventId &event) override;
    Outcome<void> noteDue(const FacilityDay &of) override;
    Outcome<bool> settle(const FacilityDay &of) override;
    Outcome<std::vector<FacilityDay>> due(const std::optional<FederalState> &state, Date before, int limit) override;
    Outcome<std::vector<DayDispensing>> dispensings(const FacilityDay &of) override;
    Outcome<std::vector<LotUnits>> said(const FacilityDay &of) override;

private:
    Sql &m_sql;
    Remembered<std::pair<QString, Date>, bool> m_due; ///< what was noted in this transaction
};

} // namespace botiquin
