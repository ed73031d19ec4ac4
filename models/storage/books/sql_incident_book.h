// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/incidents/incident_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlIncidentBook : public IncidentBook
{
public:
    explicit SqlIncidentBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<Incident>> openIncidents(int offset, int limit) override;
    Outcome<int> openCount() override;

private:
    Sql &m_sql;
};

} // namespace botiquin
