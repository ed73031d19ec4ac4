// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/size_class.h"
#include "domain/catalog/ven.h"
#include "domain/kits/box_class.h"

#include <QString>
#include <optional>

namespace botiquin {

// Classes as sheets write them, or by their own names; without regard to case and accents.

/// "1-2 NUCLEOS", "RURAL DE 01 NÚCLEO BÁSICO", "Servicios ampliados", "UNIDAD MÓVIL", "ALMACENES",
/// "Grupo 7.1 (31-59 C)", "UNEME" …
[[nodiscard]] std::optional<SizeClass> sizeClassFromText(const QString &text);

/// "Seca", "refrigerado", "cuarto frío", "material de curación" …
[[nodiscard]] std::optional<BoxClass> boxClassFromText(const QString &text);

/// V, E, N, "vital", "esencial", "no esencial".
[[nodiscard]] std::optional<Ven> venFromText(const QString &text);

} // namespace botiquin
