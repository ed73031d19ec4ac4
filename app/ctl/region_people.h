// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/people_events.h"
#include "options.h"

#include <map>
#include <vector>

namespace botiquin::ctl {

/// The accounts that a region begins with, one a role and two packers, named after what they do. Badges are
/// random.
[[nodiscard]] std::vector<PersonDefined> peopleOfRegion(const Clues &warehouse);

/// The one of them who receives goods.
[[nodiscard]] UserId stockKeeperOfRegion();

/// "BTQUSR" and ten random letters and digits.
[[nodiscard]] BadgeCode randomBadge();

/// PINs by whose they are.
using GivenPins = std::map<UserId, QString>;

/// The PINs that --pins FILE gives (a JSON object, "-" for standard input); none without it.
[[nodiscard]] Result<GivenPins, Trouble> givenPins(const Options &options);

/// Six random digits that pinError() finds nothing wrong with.
[[nodiscard]] QString randomPin();

} // namespace botiquin::ctl
