// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply planTrips(const Invocation &invocation, QStringList arguments);
Reply changeTrip(const Invocation &invocation, QStringList arguments);
Reply cancelTrip(const Invocation &invocation, QStringList arguments);
Reply listTrips(const Invocation &invocation, QStringList arguments);
Reply showTrip(const Invocation &invocation, QStringList arguments);
Reply nextDelivery(const Invocation &invocation, QStringList arguments);
Reply loadTrip(const Invocation &invocation, QStringList arguments);
Reply unloadTrip(const Invocation &invocation, QStringList arguments);
Reply departTrip(const Invocation &invocation, QStringList arguments);
Reply handOverTrip(const Invocation &invocation, QStringList arguments);
Reply arriveTrip(const Invocation &invocation, QStringList arguments);
Reply returnTrip(const Invocation &invocation, QStringList arguments);
Reply redirectBox(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
