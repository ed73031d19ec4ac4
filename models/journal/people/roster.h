// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"

namespace botiquin {

/// Everybody who works or ever worked somewhere, for whoever administers it.
class Roster
{
public:
    virtual ~Roster() = default;

    /// Those who are active first, each part by initials.
    [[nodiscard]] virtual Outcome<std::vector<PersonRow>> everybody(const Clues &facility) = 0;
    /// Those who are active and have the role, anywhere in the region.
    [[nodiscard]] virtual Outcome<std::vector<UserId>> activeInRole(Role role) = 0;
};

enum class PersonRefusal {
    lastAdministrator, ///< nobody in the region could change anything any more
};
QString name(PersonRefusal refusal);

/// Whether a person may become what `change` says.
[[nodiscard]] Outcome<std::optional<PersonRefusal>> refusalOf(const PersonDefined &change, Roster &roster);

} // namespace botiquin
