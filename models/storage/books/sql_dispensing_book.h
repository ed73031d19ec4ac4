// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/dispensing_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDispensingBook : public DispensingBook
{
public:
    explicit SqlDispensingBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
