// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

// Each writes a PDF to --out.
Reply printLabel(const Invocation &invocation, QStringList arguments);
Reply printPackingList(const Invocation &invocation, QStringList arguments);
Reply printLotLabel(const Invocation &invocation, QStringList arguments);
Reply printCountSheet(const Invocation &invocation, QStringList arguments);
Reply printCommandSheet(const Invocation &invocation, QStringList arguments);
Reply printBadges(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
