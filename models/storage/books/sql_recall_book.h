// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/recalls/recall_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlRecallBook : public RecallBook
{
public:
    explicit SqlRecallBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
