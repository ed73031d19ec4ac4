// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

/// Checks what stands at a paper's foot against the log, as it stands and as it stood when the paper was printed.
Reply checkPaper(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
