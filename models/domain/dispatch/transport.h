// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin {

enum class Transport { van, truck, boat, motorbike, plane, onFoot };
constexpr int countOf(Transport) { return 6; }
QString name(Transport transport);
[[nodiscard]] std::optional<Transport> parseTransport(const QString &text);

} // namespace botiquin
