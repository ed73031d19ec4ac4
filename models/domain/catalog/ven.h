// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin {

/// How much a patient's life depends on an item (WHO's VEN analysis).
enum class Ven { vital, essential, nonEssential, unknown };
constexpr int countOf(Ven) { return 4; }

QString name(Ven ven);
[[nodiscard]] std::optional<Ven> parseVen(const QString &text);

} // namespace botiquin
