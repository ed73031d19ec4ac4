// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_device_book.h"

namespace botiquin {

Outcome<std::vector<ListedDevice>> SqlDeviceBook::devices(int offset, int limit)
{
    return m_sql.all<ListedDevice>("SELECT d.device, d.facility, d.label, d.company_prefix, d.extension, d.serial_first, "
                                   "d.serial_last, coalesce(r.reach, ?) AS reach "
                                   "FROM device d LEFT JOIN device_reach r ON r.device = d.device "
                                   "ORDER BY d.facility, d.label, d.device LIMIT ? OFFSET ?",
                                   Reach::facility, limit, offset);
}

Outcome<int> SqlDeviceBook::deviceCount()
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(*) FROM device"));
    return count.value_or(0);
}

Outcome<quint64> SqlDeviceBook::highestSerial(const QString &companyPrefix, int extension)
{
    BQ_TRY_ASSIGN(const auto highest,
                  m_sql.one<quint64>("SELECT coalesce(max(serial_last), 0) FROM device WHERE company_prefix = ? "
                                     "AND extension = ?",
                                     companyPrefix, extension));
    return highest.value_or(0);
}

} // namespace botiquin
