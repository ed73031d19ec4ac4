// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlCountBook : public CountBook
{
public:
    explicit SqlCountBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
