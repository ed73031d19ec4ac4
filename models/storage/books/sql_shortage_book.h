// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlShortageBook : public ShortageBook
{
public:
    explicit SqlShortageBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
