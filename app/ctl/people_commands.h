// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply listPeople(const Invocation &invocation, QStringList arguments);

/// Reads the PIN from standard input, so that it is in no list of processes and no shell's history.
Reply setPin(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
