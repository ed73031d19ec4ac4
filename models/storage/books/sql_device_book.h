// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/region/device_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDeviceBook : public DeviceBook
{
public:
    explicit SqlDeviceBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<ListedDevice>> devices(int offset, int limit) override;
    Outcome<int> deviceCount() override;
    Outcome<std::vector<DeviceNumbersRow>> numbers() override;
    Outcome<std::vector<DeviceNumbersRow>> contestedNumbers() override;
    Outcome<quint32> newestRun(DeviceId device) override;
    Outcome<quint64> highestSerial(const QString &companyPrefix, int extension) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
