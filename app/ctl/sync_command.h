// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace botiquin::ctl {

/// Whose logs a store may write, the authority's first: what it says of devices and people is what the others are judged by.
[[nodiscard]] std::vector<Writer> writersOf(Workplace &workplace);

/// store re-key: other keys for the store's logs, which the centre hears of signed by the old ones.
Reply rekeyStore(const Invocation &invocation, QStringList arguments);
Reply syncStore(const Invocation &invocation, QStringList arguments);

} // namespace botiquin::ctl
