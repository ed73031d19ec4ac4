// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_people_book.h"

namespace botiquin {

#define PERSON "SELECT user_id, initials, facility, roles, badge, active FROM person "

Outcome<std::optional<PersonRow>> SqlPeopleBook::person(const UserId &user)
{
    return m_sql.one<PersonRow>(PERSON "WHERE user_id = ?", user);
}

Outcome<std::optional<PersonRow>> SqlPeopleBook::personOfBadge(const BadgeCode &badge)
{
    return m_sql.one<PersonRow>(PERSON "WHERE badge = ? AND active = 1", badge);
}

Outcome<std::vector<PersonRow>> SqlPeopleBook::people(const Clues &facility)
{
    return m_sql.all<PersonRow>(PERSON "WHERE facility = ? AND active = 1 ORDER BY initials, user_id", facility);
}

Outcome<std::optional<Credential>> SqlPeopleBook::credential(const UserId &user)
{
    return m_sql.one<Credential>("SELECT user_id, pin_hash, failures, failed_at, set_at FROM credential WHERE user_id = ?", user);
}

Outcome<void> SqlPeopleBook::setCredential(const Credential &credential)
{
    // At a centre a PIN that is new is a change that devices are to hear of.
    BQ_TRY(m_sql.run("INSERT INTO credential (user_id, pin_hash, failures, failed_at, set_at, change) "
                     "SELECT ?, ?, ?, ?, ?, coalesce(max(change), 0) + 1 FROM credential WHERE true "
                     "ON CONFLICT (user_id) DO UPDATE SET pin_hash = excluded.pin_hash, failures = excluded.failures, "
                     "failed_at = excluded.failed_at, unsent = CASE WHEN pin_hash <> excluded.pin_hash THEN 1 ELSE unsent END, "
                     "change = CASE pin_hash WHEN excluded.pin_hash THEN change ELSE excluded.change END, "
                     "set_at = excluded.set_at",
                     credential.user, credential.pinHash, credential.failures, credential.failedAt, credential.setAt));
    return {};
}

} // namespace botiquin
