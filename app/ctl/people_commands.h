// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

/// The badge is made here, and so is the PIN unless --pin names a file with it.
Reply addPerson(const Invocation &invocation, QStringList arguments);
Reply changePerson(const Invocation &invocation, QStringList arguments);
Reply listPeople(const Invocation &invocation, QStringList arguments);

/// Reads the PIN from standard input, so that it is in no list of processes and no shell's history.
Reply setPin(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
