// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply listTotals(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
