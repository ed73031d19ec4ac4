// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlCountBook : public CountBook
{
public:
    explicit SqlCountBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<Clave>> itemsAt(const Clues &facility) override;
    Outcome<std::vector<Clave>> itemsOn(const Clues &facility, const Slot &shelf) override;
    Outcome<std::vector<QString>> shelves(const Clues &facility) override;
    Outcome<std::vector<SheetLine>> sheet(const Clues &facility, const std::vector<Clave> &items) override;
    Outcome<std::vector<SheetLine>> sheetAt(const Clues &facility, const std::vector<Clave> &items, Instant time) override;
    Outcome<ShelfUnits> onShelf(const Clues &facility, const Lot &lot) override;
    Outcome<Units> movedSince(const Clues &facility, const Lot &lot, const BookMark &mark) override;
    Outcome<qint64> lastRow() override;
    Outcome<Units> unitsAt(const Clues &facility, const Lot &lot, Instant time) override;
    Outcome<std::vector<CountRow>> counts(const Clues &facility, int offset, int limit) override;
    Outcome<int> countCount(const Clues &facility) override;
    Outcome<std::vector<Clave>> keyItems() override;
    Outcome<void> setKeyItems(const std::vector<Clave> &items) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
