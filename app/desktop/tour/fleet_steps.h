// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// What a trip needs before it can leave. Begins at the door.
namespace botiquin::desktop::steps {

/// A vehicle and a driver are written down by keys.
void aVehicleAndItsDriver(Hands &hands);
/// More vehicles come from a sheet, of which one row is wrong.
void vehiclesFromASheet(Hands &hands);

} // namespace botiquin::desktop::steps
