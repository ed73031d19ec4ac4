// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people/roster.h"

#include <algorithm>

namespace botiquin {

QString name(PersonRefusal refusal)
{
    switch (refusal) {
    case PersonRefusal::lastAdministrator: return QStringLiteral("lastAdministrator");
    }
    Q_UNREACHABLE();
}

Outcome<std::optional<PersonRefusal>> refusalOf(const PersonDefined &change, Roster &roster)
{
    const bool administers = change.active
        && std::find(change.roles.begin(), change.roles.end(), Role::administrator) != change.roles.end();
    if (administers)
        return std::optional<PersonRefusal>();
    BQ_TRY_ASSIGN(const auto administrators, roster.activeInRole(Role::administrator));
    const bool isTheOnlyOne = administrators.size() == 1 && administrators.front() == change.user;
    return isTheOnlyOne ? std::optional(PersonRefusal::lastAdministrator) : std::nullopt;
}

} // namespace botiquin
