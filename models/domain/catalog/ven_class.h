// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace botiquin {

/// How much a patient depends on an item (the VEN analysis of the WHO).
enum class VenClass { vital, essential, nonEssential, unknown };

inline constexpr std::array venClasses = {VenClass::vital, VenClass::essential, VenClass::nonEssential,
                                          VenClass::unknown};

/// The lowerCamel name, e.g. "nonEssential"; parseVenClass() reads it back and nothing else.
QString name(VenClass venClass);
[[nodiscard]] std::optional<VenClass> parseVenClass(QStringView name);

/// As sheets write it: its name, V, E, N, "vital", "esencial", "no esencial".
[[nodiscard]] std::optional<VenClass> venClassFromText(const QString &text);

} // namespace botiquin
