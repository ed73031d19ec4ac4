// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply dispense(const Invocation &invocation, QStringList arguments);
Reply listDispensed(const Invocation &invocation, QStringList arguments);
Reply forgetPatient(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
