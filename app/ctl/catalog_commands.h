// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply approveCode(const Invocation &invocation, QStringList arguments);
Reply approveSubstitute(const Invocation &invocation, QStringList arguments);
Reply withdrawSubstitute(const Invocation &invocation, QStringList arguments);
Reply listSubstitutes(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
