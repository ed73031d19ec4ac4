// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

namespace botiquin::desktop::steps {

// At a warehouse, where clinics' reports are answered.
void theShortagesOfTheClinics(Hands &hands);

// At a clinic; elsewhere they do nothing.
void aShortageIsReported(Hands &hands);
void theReportsOfTheClinic(Hands &hands);
void aMedicineIsDispensed(Hands &hands);
void whatWasDispensed(Hands &hands);

} // namespace botiquin::desktop::steps
