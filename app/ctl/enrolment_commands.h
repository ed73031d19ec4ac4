// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply makeEnrolmentCode(const Invocation &invocation, QStringList arguments);
Reply requestEnrolment(const Invocation &invocation, QStringList arguments);
Reply enrolDevice(const Invocation &invocation, QStringList arguments);
Reply setDeviceReach(const Invocation &invocation, QStringList arguments);
Reply revokeDevice(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
