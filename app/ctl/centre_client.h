// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "sync/http/client.h"

namespace botiquin::ctl {

/// --trust FILE: certificates (PEM) that are trusted beside the system's.
inline const QString trustOption = QStringLiteral("--trust");

/// Speaks with the centre at the address, by the system's proxy. Where --trust names no certificates, those beside the store
/// are trusted (centre.pem), if there are any.
[[nodiscard]] Result<std::unique_ptr<http::Client>, Trouble> centreAt(const QString &address, const Options &options,
                                                                      const QString &store);

} // namespace botiquin::ctl
