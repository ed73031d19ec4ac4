// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <QString>

namespace botiquin::ui {

/// An expiry as people type it: "31/08/2028", "31-8-28", "2028-08-31", or a month alone, "08/2028", which means
/// its last day. Nothing for a day that does not exist.
[[nodiscard]] std::optional<Date> typedExpiry(const QString &text);

} // namespace botiquin::ui
