// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/rights_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlRightsBook : public RightsBook
{
public:
    explicit SqlRightsBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<std::vector<Role>>> rolesEverHeld(const UserId &user) override;
    Outcome<std::optional<std::vector<Clues>>> concernedWith(const ActedOn &thing) override;
    Outcome<std::vector<EventId>> heldFor(const UserId &user) override;

private:
    Outcome<std::vector<Clues>> supplied(const QString &facility);
    Outcome<std::vector<Clues>> aboutBox(const QString &sscc);

    Sql &m_sql;
};

} // namespace botiquin
