// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDeliveryBook : public DeliveryBook
{
public:
    explicit SqlDeliveryBook(Sql &sql) : m_sql(sql) {}

private:
    Sql &m_sql;
};

} // namespace botiquin
