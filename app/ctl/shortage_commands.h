// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply reportShortage(const Invocation &invocation, QStringList arguments);
Reply listShortages(const Invocation &invocation, QStringList arguments);
Reply showShortage(const Invocation &invocation, QStringList arguments);
Reply seeShortage(const Invocation &invocation, QStringList arguments);
Reply answerShortage(const Invocation &invocation, QStringList arguments);
Reply closeShortage(const Invocation &invocation, QStringList arguments);
Reply withdrawShortage(const Invocation &invocation, QStringList arguments);
Reply mergeShortage(const Invocation &invocation, QStringList arguments);
Reply proposeShortages(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
