// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace botiquin {

/// The boxes that a kit travels as: each item belongs in one of them.
enum class BoxClass {
    dry,
    cold,     ///< 2 to 8 °C, packed on the morning of dispatch
    supplies, ///< curing materials
};

inline constexpr std::array boxClasses = {BoxClass::dry, BoxClass::cold, BoxClass::supplies};

/// The lowerCamel name, e.g. "cold"; parseBoxClass() reads it back and nothing else.
QString name(BoxClass boxClass);
[[nodiscard]] std::optional<BoxClass> parseBoxClass(QStringView name);

/// As sheets write it: its name, or "seca", "refrigerado", "red fría", "material de curación" …
[[nodiscard]] std::optional<BoxClass> boxClassFromText(const QString &text);

} // namespace botiquin
