// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply printManifest(const Invocation &invocation, QStringList arguments);
Reply printDeliveryNote(const Invocation &invocation, QStringList arguments);
Reply printPickingList(const Invocation &invocation, QStringList arguments);
Reply printDay(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
