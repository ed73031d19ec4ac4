// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::desktop {

class Hands;

namespace steps {

void thePlanOfTheMonth(Hands &hands);
void whatIsShortIsDecided(Hands &hands);
void theRoutes(Hands &hands);

} // namespace steps

} // namespace botiquin::desktop
