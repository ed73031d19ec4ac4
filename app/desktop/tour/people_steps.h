// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_desk.h"
#include "tour/hands.h"

namespace botiquin::desktop {

/// Somebody of this place who has a badge and the right; nobody where the tour cannot go on.
[[nodiscard]] std::optional<PersonRow> somebodyWho(Hands &hands, Right right);

/// The tour is at a clinic, not at a warehouse.
[[nodiscard]] bool isClinic(Hands &hands);

/// From the door: scans the badge of somebody who may, and types the tour's PIN.
void enterAs(Hands &hands, Right right);

namespace steps {

void theDoor(Hands &hands);
void aBadgeSaysWho(Hands &hands);
void aWrongPinIsSaidSo(Hands &hands);
void namesByKeyboard(Hands &hands);
void thePinLetsIn(Hands &hands);
void settings(Hands &hands);
void aScanWithoutUse(Hands &hands);
void scanLog(Hands &hands);
void keyHelp(Hands &hands);
void lock(Hands &hands);

} // namespace steps

} // namespace botiquin::desktop
