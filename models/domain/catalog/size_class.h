// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin {

/// The size of a facility, which decides its kits.
enum class SizeClass {
    nucleos1to2,
    nucleos3to5,
    nucleos6to12,
    serviciosAmpliados,
    warehouse,
    mobileUnit,
    hospital,
    other,
};
constexpr int countOf(SizeClass) { return 8; }

QString name(SizeClass sizeClass);
[[nodiscard]] std::optional<SizeClass> parseSizeClass(const QString &text);

} // namespace botiquin
