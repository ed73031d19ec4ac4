// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/roster.h"
#include "storage/sql.h"

namespace botiquin {

class SqlRoster : public Roster
{
public:
    explicit SqlRoster(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<PersonRow>> everybody(const Clues &facility) override;
    Outcome<std::vector<UserId>> activeInRole(Role role) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
