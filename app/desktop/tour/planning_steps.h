// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::desktop {

class Hands;

namespace steps {

void aMonthFromNothing(Hands &hands);
void thePlanOfTheMonth(Hands &hands);
void whatIsShortIsDecided(Hands &hands);
/// The picture of how far its boxes are.
void theProgressOfTheRound(Hands &hands);
/// A round out of turn is made, with its days, and put into hand.
void aRoundOutOfTurn(Hands &hands);
/// The month's round is the one in hand again.
void theRoundOfTheMonthAgain(Hands &hands);
void theRoutes(Hands &hands);

} // namespace steps

} // namespace botiquin::desktop
