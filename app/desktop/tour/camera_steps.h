// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// The camera in place of a scanner.
namespace botiquin::desktop::steps {

/// As it is on this computer: its picture, or the word that there is none.
void theCamera(Hands &hands);

} // namespace botiquin::desktop::steps
