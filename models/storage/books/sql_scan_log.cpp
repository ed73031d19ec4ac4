// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_scan_log.h"

namespace botiquin {

Outcome<void> SqlScanLog::add(const ScanRecord &scan)
{
    BQ_TRY(m_sql.run("INSERT INTO scan (time, author, source, code, answer, detail) VALUES (?, ?, ?, ?, ?, ?)", scan.time,
                     scan.author, scan.source, scan.code, scan.answer, scan.detail));
    return {};
}

Outcome<std::vector<ScanRecord>> SqlScanLog::recent(int offset, int limit)
{
    return m_sql.all<ScanRecord>("SELECT time, author, source, code, answer, detail FROM scan ORDER BY scan DESC LIMIT ? OFFSET ?",
                                 limit, offset);
}

} // namespace botiquin
