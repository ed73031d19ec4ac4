// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply receiveStock(const Invocation &invocation, QStringList arguments);
Reply listStock(const Invocation &invocation, QStringList arguments);
Reply stockCard(const Invocation &invocation, QStringList arguments);
Reply writeOffStock(const Invocation &invocation, QStringList arguments);
Reply assignSlot(const Invocation &invocation, QStringList arguments);
Reply holdLot(const Invocation &invocation, QStringList arguments);
Reply releaseLot(const Invocation &invocation, QStringList arguments);
Reply correctEvent(const Invocation &invocation, QStringList arguments);
Reply teachCode(const Invocation &invocation, QStringList arguments);
Reply listIncidents(const Invocation &invocation, QStringList arguments);
Reply settleIncident(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
