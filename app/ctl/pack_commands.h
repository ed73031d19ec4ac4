// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

Reply packNext(const Invocation &invocation, QStringList arguments);
Reply packShow(const Invocation &invocation, QStringList arguments);
Reply packOpen(const Invocation &invocation, QStringList arguments);
Reply packScan(const Invocation &invocation, QStringList arguments);
Reply packList(const Invocation &invocation, QStringList arguments);
Reply packLot(const Invocation &invocation, QStringList arguments);
Reply packQuantity(const Invocation &invocation, QStringList arguments);
Reply packShort(const Invocation &invocation, QStringList arguments);
Reply packUndo(const Invocation &invocation, QStringList arguments);
Reply packAside(const Invocation &invocation, QStringList arguments);
Reply packCheck(const Invocation &invocation, QStringList arguments);
Reply packSeal(const Invocation &invocation, QStringList arguments);
Reply packReopen(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
