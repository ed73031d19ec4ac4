// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"

namespace botiquin::ctl {

/// Makes a store with a region in it: its authority, a warehouse with one workstation, people, reference data,
/// and the first round. The files appear whole or not at all.
Reply createRegion(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
