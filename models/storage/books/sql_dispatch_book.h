// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/dispatch_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDispatchBook : public DispatchBook
{
public:
    explicit SqlDispatchBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
