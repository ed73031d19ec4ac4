// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

namespace botiquin::desktop::steps {

// At a clinic: nothing where nobody of this place may receive boxes but a warehouse's supervisor.
void theBoxesToCome(Hands &hands);
void aBoxIsReceived(Hands &hands);
void unitsAreSentBack(Hands &hands);
void theClinicIsLeft(Hands &hands);

} // namespace botiquin::desktop::steps
