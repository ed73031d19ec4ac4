// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

/// Answers what a new device asks for in a file, as the server answers POST /v1/enrol.
Reply grantRequest(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
