// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/consumption_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlConsumptionBook : public ConsumptionBook
{
public:
    explicit SqlConsumptionBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
