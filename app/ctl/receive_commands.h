// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply receiveBox(const Invocation &invocation, QStringList arguments);
Reply listDeliveries(const Invocation &invocation, QStringList arguments);
Reply showDelivery(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
