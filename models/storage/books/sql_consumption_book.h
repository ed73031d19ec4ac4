// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/consumption_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlConsumptionBook : public ConsumptionBook
{
public:
    explicit SqlConsumptionBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<DayMoved>> days(const Place &place, const Clave &item, Date from) override;
    Outcome<std::vector<ItemDay>> allDays(const Place &place, Date from) override;
    Outcome<std::vector<ExpiryMonth>> expiries(const Place &place) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
