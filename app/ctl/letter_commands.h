// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"
#include "reply.h"

namespace botiquin::ctl {

// Contacts by file, for stores that no network reaches.
Reply writeLetter(const Invocation &invocation, QStringList arguments);
Reply carryLetter(const Invocation &invocation, QStringList arguments);
Reply answerLetter(const Invocation &invocation, QStringList arguments);
Reply takeAnswer(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
