// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/scans/scan_log.h"
#include "storage/sql.h"

namespace botiquin {

class SqlScanLog : public ScanLog
{
public:
    explicit SqlScanLog(Sql &sql) : m_sql(sql) {}

    Outcome<void> add(const ScanRecord &scan) override;
    Outcome<std::vector<ScanRecord>> recent(int offset, int limit) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
