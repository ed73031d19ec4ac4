// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/supervision/day_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDayBook : public DayBook
{
public:
    explicit SqlDayBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<ItemOfDay>> days(const std::optional<Clues> &facility, Date from, Date to, int offset, int limit) override;
    Outcome<std::vector<ItemHeld>> held(const Clues &facility) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
