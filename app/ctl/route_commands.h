// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply planAllRoutes(const Invocation &invocation, QStringList arguments);
Reply listRoutes(const Invocation &invocation, QStringList arguments);
Reply showRoute(const Invocation &invocation, QStringList arguments);
Reply defineRoute(const Invocation &invocation, QStringList arguments);
Reply reorderRoute(const Invocation &invocation, QStringList arguments);
Reply retireRoute(const Invocation &invocation, QStringList arguments);
Reply importRoutes(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
