// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/kind.h"
#include "domain/people/role.h"

namespace botiquin {

/// Who may do what an event of a kind says: whoever has any one of these rights. Desks ask by it before they write, and a
/// centre once more. None for what no person does (a device says it of itself, a centre of others), for what the authority's
/// own device alone answers for, and for kinds that this program does not know.
[[nodiscard]] std::vector<Right> rightsFor(int kind);

[[nodiscard]] bool mayDo(const std::vector<Role> &roles, int kind);
[[nodiscard]] inline bool mayDo(const std::vector<Role> &roles, Kind kind)
{
    return mayDo(roles, int(kind));
}

} // namespace botiquin
