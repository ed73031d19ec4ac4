// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin {

/// What travels together: a kit is one box of each class that it needs.
enum class BoxClass {
    dry,      ///< medicines at room temperature
    cold,     ///< 2 to 8 °C, packed on the morning of dispatch
    supplies, ///< curing materials (060 …)
};
constexpr int countOf(BoxClass) { return 3; }

QString name(BoxClass boxClass);
[[nodiscard]] std::optional<BoxClass> parseBoxClass(QStringView text);

} // namespace botiquin
