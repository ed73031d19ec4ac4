// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bundle/bundle.h"

namespace botiquin::bundle {

[[nodiscard]] QByteArray headerBytes(const Header &header);
[[nodiscard]] std::optional<Header> parseHeader(const QByteArray &bytes);

} // namespace botiquin::bundle
