// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply listLog(const Invocation &invocation, QStringList arguments);
Reply showEvent(const Invocation &invocation, QStringList arguments);
Reply exportLogFile(const Invocation &invocation, QStringList arguments);
Reply importLogFile(const Invocation &invocation, QStringList arguments);
Reply verifyStore(const Invocation &invocation, QStringList arguments);
Reply rebuildStore(const Invocation &invocation, QStringList arguments);
Reply digestStore(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
