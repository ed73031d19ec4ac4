// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

// Each writes a PDF to --out.
Reply printShortageReport(const Invocation &invocation, QStringList arguments);
Reply printControlBook(const Invocation &invocation, QStringList arguments);
Reply printStockCard(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
