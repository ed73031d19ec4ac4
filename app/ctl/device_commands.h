// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/region/number_desk.h"
#include "reply.h"

namespace botiquin::ctl {

/// Which devices got which SSCCs, and which of those that need some did not.
[[nodiscard]] QJsonObject describe(const Refilled &refilled);

Reply addDevice(const Invocation &invocation, QStringList arguments);
Reply listDevices(const Invocation &invocation, QStringList arguments);
Reply refillDevices(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
