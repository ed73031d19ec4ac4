// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply defineVehicle(const Invocation &invocation, QStringList arguments);
Reply listVehicles(const Invocation &invocation, QStringList arguments);
Reply importVehicles(const Invocation &invocation, QStringList arguments);
Reply defineDriver(const Invocation &invocation, QStringList arguments);
Reply listDrivers(const Invocation &invocation, QStringList arguments);
Reply importDrivers(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
