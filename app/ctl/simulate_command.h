// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_table.h"

namespace botiquin::ctl {

/// simulate: a region from a seed, with what goes wrong in it, and whether everything held.
Exit simulateRegion(const Invocation &invocation, const QStringList &arguments);

} // namespace botiquin::ctl
