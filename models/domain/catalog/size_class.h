// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace botiquin {

/// What a facility is, as far as kits care. A núcleo básico is one doctor with nurses for some 3,000 people.
enum class SizeClass {
    nucleos1to2,
    nucleos3to5,
    nucleos6to12,
    serviciosAmpliados, ///< health centres with extended services, CAAPS
    warehouse,
    mobileUnit,
    hospital,
    other, ///< offices, laboratories, UNEMEs …
};

inline constexpr std::array sizeClasses = {
    SizeClass::nucleos1to2, SizeClass::nucleos3to5, SizeClass::nucleos6to12, SizeClass::serviciosAmpliados,
    SizeClass::warehouse,   SizeClass::mobileUnit,  SizeClass::hospital,     SizeClass::other};

/// The lowerCamel name, e.g. "nucleos1to2"; parseSizeClass() reads it back and nothing else.
QString name(SizeClass sizeClass);
[[nodiscard]] std::optional<SizeClass> parseSizeClass(QStringView name);

/// As the ministry's and the programme's sheets write it: "1-2 NUCLEOS", "RURAL DE 01 NÚCLEO BÁSICO",
/// "Servicios ampliados", "UNIDAD MÓVIL", "ALMACENES", "Grupo 7.1 (31-59 C)", "UNEME" … or its name.
[[nodiscard]] std::optional<SizeClass> sizeClassFromText(const QString &text);

} // namespace botiquin
