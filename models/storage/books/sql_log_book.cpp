// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_log_book.h"

#include <limits>

namespace botiquin {

Outcome<std::vector<LogLine>> SqlLogBook::lines(qint64 beforeRow, int limit, std::optional<int> kind)
{
    const int only = kind.value_or(-1);
    return m_sql.all<LogLine>("SELECT row, device, run, seq, time, clock_epoch, author, kind FROM event "
                              "WHERE row < ? AND (? < 0 OR kind = ?) ORDER BY row DESC LIMIT ?",
                              beforeRow > 0 ? beforeRow : std::numeric_limits<qint64>::max(), only, only, limit);
}

Outcome<qint64> SqlLogBook::eventCount()
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<qint64>("SELECT count(*) FROM event"));
    return count.value_or(0);
}

} // namespace botiquin
