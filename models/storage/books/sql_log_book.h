// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log/log_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlLogBook : public LogBook
{
public:
    explicit SqlLogBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<LogLine>> lines(qint64 beforeRow, int limit, std::optional<int> kind) override;
    Outcome<qint64> eventCount() override;

private:
    Sql &m_sql;
};

} // namespace botiquin
