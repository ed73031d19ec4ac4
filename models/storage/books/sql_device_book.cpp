// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_device_book.h"

namespace botiquin {

Outcome<std::vector<DeviceRow>> SqlDeviceBook::devices(int offset, int limit)
{
    return m_sql.all<DeviceRow>("SELECT device, facility, label, public_key, company_prefix, extension, serial_first, "
                                "serial_last, code_until FROM device ORDER BY facility, label, device LIMIT ? OFFSET ?",
                                limit, offset);
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
