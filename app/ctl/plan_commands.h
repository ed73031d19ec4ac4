// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply defineRound(const Invocation &invocation, QStringList arguments);
Reply listRounds(const Invocation &invocation, QStringList arguments);
Reply showRound(const Invocation &invocation, QStringList arguments);
Reply useRound(const Invocation &invocation, QStringList arguments);
Reply makeOrders(const Invocation &invocation, QStringList arguments);
Reply importOrders(const Invocation &invocation, QStringList arguments);
Reply allocateStock(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
