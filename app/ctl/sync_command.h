// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace botiquin::ctl {

/// store re-key: other keys for the store's logs, which the centre hears of signed by the old ones.
Reply rekeyStore(const Invocation &invocation, QStringList arguments);
Reply syncStore(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
