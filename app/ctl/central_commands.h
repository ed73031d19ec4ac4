// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

/// What whoever runs a centre does on its store, also while it runs.
namespace botiquin::ctl {

Reply createCentral(const Invocation &invocation, QStringList arguments);
Reply listContacts(const Invocation &invocation, QStringList arguments);
Reply listHeldEvents(const Invocation &invocation, QStringList arguments);
Reply releaseHeldEvent(const Invocation &invocation, QStringList arguments);
Reply rejectHeldEvent(const Invocation &invocation, QStringList arguments);
Reply startNewEpoch(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
