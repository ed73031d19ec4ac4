// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlPeopleBook : public PeopleBook
{
public:
    explicit SqlPeopleBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<PersonRow>> person(const UserId &user) override;
    Outcome<std::optional<PersonRow>> personOfBadge(const BadgeCode &badge) override;
    Outcome<std::vector<PersonRow>> people(const Clues &facility) override;
    Outcome<std::optional<Credential>> credential(const UserId &user) override;
    Outcome<void> setCredential(const Credential &credential) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
