// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply issueRecall(const Invocation &invocation, QStringList arguments);
Reply listRecalls(const Invocation &invocation, QStringList arguments);
Reply showRecall(const Invocation &invocation, QStringList arguments);
Reply acknowledgeRecall(const Invocation &invocation, QStringList arguments);
Reply endRecall(const Invocation &invocation, QStringList arguments);
Reply traceUnits(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
