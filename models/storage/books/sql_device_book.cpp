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

Outcome<std::vector<DeviceNumbersRow>> SqlDeviceBook::numbers()
{
    return m_sql.all<DeviceNumbersRow>("SELECT n.device, n.company_prefix, n.extension, n.serial_first, n.serial_last, n.run "
                                       "FROM device_numbers n WHERE NOT EXISTS "
                                       "(SELECT 1 FROM device_revocation r WHERE r.device = n.device) "
                                       "ORDER BY n.device, n.rank, n.serial_first");
}

/// As the view device_range says it, for all in one go.
Outcome<std::vector<DeviceNumbersRow>> SqlDeviceBook::contestedNumbers()
{
    return m_sql.all<DeviceNumbersRow>(
        "SELECT device, company_prefix, extension, serial_first, serial_last, run FROM (SELECT n.*, "
        "max(serial_last) OVER (PARTITION BY company_prefix, extension ORDER BY serial_first, serial_last, device "
        "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last_before, "
        "min(serial_first) OVER (PARTITION BY company_prefix, extension ORDER BY serial_first, serial_last, device "
        "ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS first_after FROM device_numbers n) given "
        "WHERE last_before >= serial_first OR first_after <= serial_last ORDER BY device, rank, serial_first");
}

Outcome<quint32> SqlDeviceBook::newestRun(DeviceId device)
{
    BQ_TRY_ASSIGN(const auto newest, m_sql.one<quint32>("SELECT coalesce(max(run), 1) FROM device_run WHERE device = ?", device));
    return newest.value_or(1);
}

Outcome<quint64> SqlDeviceBook::highestSerial(const QString &companyPrefix, int extension)
{
    BQ_TRY_ASSIGN(const auto highest,
                  m_sql.one<quint64>("SELECT coalesce(max(serial_last), 0) FROM device_numbers WHERE company_prefix = ? "
                                     "AND extension = ?",
                                     companyPrefix, extension));
    return highest.value_or(0);
}

} // namespace botiquin
