// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/printing/document_output.h"

namespace botiquin::ui {

/// The sheet of codes that steer packing from the scanner.
[[nodiscard]] Document commandSheet();

/// The badges of the people of this place, to cut out; nothing where nobody has one that can be printed.
[[nodiscard]] Outcome<std::optional<Document>> badgeSheet(Station &station);

} // namespace botiquin::ui
