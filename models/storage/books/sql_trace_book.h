// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/tracing/trace_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlTraceBook : public TraceBook
{
public:
    explicit SqlTraceBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
