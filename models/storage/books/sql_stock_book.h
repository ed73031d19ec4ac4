// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/stock_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlStockBook : public StockBook
{
public:
    explicit SqlStockBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<LotStock>> lots(const Place &place, const Clave &item) override;
    Outcome<std::vector<ItemStock>> items(const Place &place, const QString &typed, int offset, int limit) override;
    Outcome<int> itemCount(const Place &place, const QString &typed) override;
    Outcome<std::vector<CardLine>> card(const Place &place, const Clave &item, int offset, int limit) override;
    Outcome<Units> balance(const Place &place, const Lot &lot) override;
    Outcome<std::vector<LotStock>> lotsByText(const Place &place, const Clave &item, const LotText &text) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
