// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QString>
#include <optional>

namespace botiquin {

/// What a box of a kit holds, and so how it travels: a kit has at most one box of each class.
enum class BoxClass {
    dry,      ///< medicine at room temperature
    cold,     ///< 2 to 8 °C, packed on the morning of dispatch
    supplies, ///< curing materials (group 060)
};

/// The name in events, stores and the command line: "dry", "cold", "supplies".
[[nodiscard]] QString name(BoxClass boxClass);
/// The class of exactly such a name.
[[nodiscard]] std::optional<BoxClass> parseBoxClass(QStringView text);

} // namespace botiquin
