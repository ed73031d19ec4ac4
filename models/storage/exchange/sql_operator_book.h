// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/operator_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlOperatorBook : public OperatorBook
{
public:
    explicit SqlOperatorBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<DeviceStanding>> devices(int offset, int limit) override;
    Outcome<std::vector<HeldAct>> held(bool withDecided, int offset, int limit) override;
    Outcome<int> heldCount(bool withDecided) override;
    Outcome<std::vector<FeedStanding>> feeds(const QString &after, int limit) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
