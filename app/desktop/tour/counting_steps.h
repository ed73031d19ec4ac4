// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// A shelf is counted, and how long things last is looked at. Goes on where somebody is signed in who may count.
namespace botiquin::desktop::steps {

void aShelfIsCounted(Hands &hands);
void theCountIsFinished(Hands &hands);
void howLongThingsLast(Hands &hands);

} // namespace botiquin::desktop::steps
