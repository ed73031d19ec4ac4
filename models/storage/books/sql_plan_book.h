// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlPlanBook : public PlanBook
{
public:
    explicit SqlPlanBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
