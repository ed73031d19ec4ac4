// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_roster.h"

namespace botiquin {

Outcome<std::vector<PersonRow>> SqlRoster::everybody(const Clues &facility)
{
    return m_sql.all<PersonRow>("SELECT user_id, initials, facility, roles, badge, active FROM person "
                                "WHERE facility = ? ORDER BY active DESC, initials, user_id",
                                facility);
}

Outcome<std::vector<UserId>> SqlRoster::activeInRole(Role role)
{
    return m_sql.all<UserId>("SELECT user_id FROM person WHERE active = 1 AND (roles >> ?) & 1 ORDER BY user_id",
                             qint64(role));
}

} // namespace botiquin
