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

/// When each stop is reached, in minutes after midnight, to five: from the hour at which the route sets out to the one
/// at which its last stop is to be reached, by the way to each as the crow flies. A way that is not known is taken to be as long
/// as the others are on average.
[[nodiscard]] std::vector<int> arrivals(const std::optional<MapSpot> &start, const std::vector<StopSpot> &stops, int from,
                                        int to);

/// Takes the stop at `from` to the place `to`, both from 0; as it was where one of them is none.
[[nodiscard]] std::vector<Clues> withStopMoved(std::vector<Clues> stops, int from, int to);

} // namespace botiquin::planning
