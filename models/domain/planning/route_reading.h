// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "domain/dispatch/transport.h"
#include "domain/sheets/import_reading.h"
#include "domain/sheets/sheet.h"

#include <optional>

namespace botiquin::planning {

/// A stop of a route, and how the route is travelled where the row says it.
struct RouteReading
{
    RouteId route;
    Clues facility;
    std::optional<int> position; ///< 1 and up; the order of the rows where there is none
    std::optional<int> weekday;  ///< 1 for Monday … 7
    std::optional<int> windowFrom; ///< minutes after midnight
    std::optional<int> windowTo;
    std::optional<Transport> transport;

    friend bool operator==(const RouteReading &, const RouteReading &) = default;
};

/// "lunes", "Lun", "monday" or 1 … 7.
[[nodiscard]] std::optional<int> weekdayFromText(const QString &text);
/// "8:30", "08:30", "8" or "8:30 h"; minutes after midnight.
[[nodiscard]] std::optional<int> minutesFromText(const QString &text);
/// "camioneta", "camión", "lancha", "motocicleta", "avioneta", "a pie", or its own name.
[[nodiscard]] std::optional<Transport> transportFromText(const QString &text);

/// Required columns: route and CLUES; stop, weekday, from, to, transport. A facility twice on a route is a warning
/// where the rows say the same, and else an error. One bad row spoils its route (ImportReading::badRows).
[[nodiscard]] ImportReading<RouteReading> readRoutes(const Sheet &sheet);

} // namespace botiquin::planning
