// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin {

/// The level of care of a facility: first is the clinic, second the general hospital, third the specialised
/// one; warehouses, offices and some mobile units have none.
enum class CareLevel { none, first, second, third };

/// The lowerCamel name, e.g. "first".
QString name(CareLevel level);

/// As sheets write it: "PRIMER NIVEL", "2", "NO APLICA" …
[[nodiscard]] std::optional<CareLevel> careLevelFromText(const QString &text);

} // namespace botiquin
