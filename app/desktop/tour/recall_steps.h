// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// What the day asks of a supervisor, and how a lot is stopped and followed.
namespace botiquin::desktop::steps {

void todayOfASupervisor(Hands &hands);
void theRecalls(Hands &hands);
void aTrace(Hands &hands);

// Once the clinics' records have come back.
void aSupervisorComesBack(Hands &hands);
void aMedicineIsFollowed(Hands &hands);

} // namespace botiquin::desktop::steps
