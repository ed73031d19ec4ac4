// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlExchangeBook : public ExchangeBook
{
public:
    explicit SqlExchangeBook(Sql &sql) : m_sql(sql) {}

    Outcome<QString> centre() override;
    Outcome<void> setCentre(const QString &address) override;
    /// Nothing remembered where another program's memory cannot be read.
    Outcome<ExchangeMemory> memory() override;
    Outcome<void> setMemory(const ExchangeMemory &memory) override;
    Outcome<Waiting> waiting(DeviceId device) override;
    Outcome<std::vector<Parked>> parked(int limit) override;
    Outcome<std::vector<HeldAct>> held(const Clues &facility, Instant since, int limit) override;
    Outcome<qint64> lastRow() override;
    Outcome<std::vector<int>> kindsAfter(qint64 row, DeviceId device) override;

private:
    Outcome<QString> local(const QString &name);
    Outcome<void> set(const QString &name, const QString &value);
    Outcome<Waiting> unacknowledged(DeviceId device);

    Sql &m_sql;
};

} // namespace botiquin
