// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace botiquin::ctl {

Reply startNewRun(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
