// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/client.h"

namespace botiquin::desktop {

/// The HTTP proxy that this computer's settings name for the address; none for a direct way. May take a moment.
[[nodiscard]] std::optional<http::Proxy> systemProxyFor(const QString &address);

} // namespace botiquin::desktop
