// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/client.h"

namespace botiquin::http {

/// The HTTP proxy that this computer's settings name for the address; none for a direct way, and for this computer itself.
/// May take a moment.
[[nodiscard]] std::optional<Proxy> systemProxyFor(const QString &address);

/// Client::of by that way.
[[nodiscard]] std::unique_ptr<Client> systemClientOf(const QString &address, const QString &certificates = {});

/// Beside a store: the certificates of a region's own authority ("centre.pem"), by which its centre is believed to be it. The
/// file need not be there.
[[nodiscard]] QString certificatesBeside(const QString &store);

} // namespace botiquin::http
