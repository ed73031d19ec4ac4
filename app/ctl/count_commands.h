// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"
#include "reply.h"

namespace botiquin::ctl {

Reply closeCount(const Invocation &invocation, QStringList arguments);
Reply dropCount(const Invocation &invocation, QStringList arguments);
Reply enterCount(const Invocation &invocation, QStringList arguments);
Reply explainCount(const Invocation &invocation, QStringList arguments);
Reply importCount(const Invocation &invocation, QStringList arguments);
Reply keyListOfCounts(const Invocation &invocation, QStringList arguments);
Reply listCounts(const Invocation &invocation, QStringList arguments);
Reply scanCount(const Invocation &invocation, QStringList arguments);
Reply setCountTime(const Invocation &invocation, QStringList arguments);
Reply showCount(const Invocation &invocation, QStringList arguments);
Reply startCount(const Invocation &invocation, QStringList arguments);
Reply undoCount(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
