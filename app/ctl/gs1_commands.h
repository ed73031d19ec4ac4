// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_table.h"

namespace botiquin::ctl {

/// gs1 parse: reads one code a line from standard input and answers each with a line of JSON at once.
Exit parseCodes(const Invocation &invocation, const QStringList &arguments);

/// gs1 link [--stem URL]: the Digital Link of each code, in the same way.
Exit linkCodes(const Invocation &invocation, const QStringList &arguments);

} // namespace botiquin::ctl
