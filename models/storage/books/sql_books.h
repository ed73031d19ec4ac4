// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/books.h"
#include "storage/sql_store.h"

#include <memory>

namespace botiquin {

/// Every port of Books on one SqlStore's connection.
class SqlBooks
{
public:
    explicit SqlBooks(SqlStore &store);
    SqlBooks(const SqlBooks &) = delete;
    ~SqlBooks();

    Books &books() { return m_books; }

private:
    struct Ports;
    std::unique_ptr<Ports> m_ports;
    Books m_books;
};

} // namespace botiquin
