// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/plan_routes.h"

namespace botiquin::planning {

/// As the crow flies, on a globe.
[[nodiscard]] qint64 metresBetween(const MapSpot &a, const MapSpot &b);

/// A stop of a route, and where it is if that is known.
struct StopSpot
{
    Clues facility;
    std::optional<MapSpot> spot;
};

/// From the start through the stops in their order and back; stops without a place on the map are left out.
[[nodiscard]] qint64 roundTripMetres(const std::optional<MapSpot> &start, const std::vector<StopSpot> &stops);

/// The stops in a short order out from the start and back to it: the nearest next, then pieces turned round while
/// that shortens it. Never longer than the order given. Stops without a place on the map stay last, in their order.
[[nodiscard]] std::vector<StopSpot> byDistance(const std::optional<MapSpot> &start, std::vector<StopSpot> stops);

/// Takes the stop at `from` to the place `to`, both from 0; as it was where one of them is none.
[[nodiscard]] std::vector<Clues> withStopMoved(std::vector<Clues> stops, int from, int to);

} // namespace botiquin::planning
