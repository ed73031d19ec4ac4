// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/route_order.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace botiquin::planning {

namespace {

std::vector<MapSpot> spotsOf(const std::vector<StopSpot> &stops)
{
    std::vector<MapSpot> spots;
    for (const auto &stop : stops) {
        if (stop.spot)
            spots.push_back(*stop.spot);
    }
    return spots;
}

std::vector<StopSpot> nearestNext(MapSpot from, std::vector<StopSpot> stops)
{
    std::vector<StopSpot> ordered;
    while (!stops.empty()) {
        const auto next = std::min_element(stops.begin(), stops.end(), [&](const StopSpot &a, const StopSpot &b) {
            return metresBetween(from, *a.spot) < metresBetween(from, *b.spot);
        });
        from = *next->spot;
        ordered.push_back(*next);
        stops.erase(next);
    }
    return ordered;
}

/// Turns a piece of the tour round wherever that shortens it; the number of passes is bounded.
void untangle(const MapSpot &start, std::vector<StopSpot> &stops)
{
    constexpr int passesMax = 30;
    const auto spot = [&](size_t i) { return i == 0 || i > stops.size() ? start : *stops[i - 1].spot; };
    bool shorter = true;
    for (int pass = 0; shorter && pass < passesMax; ++pass) {
        shorter = false;
        for (size_t i = 1; i < stops.size(); ++i) {
            for (size_t j = i + 1; j <= stops.size(); ++j) {
                const qint64 before = metresBetween(spot(i - 1), spot(i)) + metresBetween(spot(j), spot(j + 1));
                const qint64 after = metresBetween(spot(i - 1), spot(j)) + metresBetween(spot(i), spot(j + 1));
                if (after >= before)
                    continue;
                std::reverse(stops.begin() + qsizetype(i - 1), stops.begin() + qsizetype(j));
                shorter = true;
            }
        }
    }
}

} // namespace

qint64 metresBetween(const MapSpot &a, const MapSpot &b)
{
    constexpr double earthMetres = 6'371'009;
    constexpr double radians = std::numbers::pi / 180 / 1'000'000;
    const double north = double(b.latitude - a.latitude) * radians / 2;
    const double east = double(b.longitude - a.longitude) * radians / 2;
    const double half = std::sin(north) * std::sin(north)
        + std::cos(double(a.latitude) * radians) * std::cos(double(b.latitude) * radians) * std::sin(east) * std::sin(east);
    return std::llround(2 * earthMetres * std::asin(std::min(1.0, std::sqrt(half))));
}

qint64 roundTripMetres(const std::optional<MapSpot> &start, const std::vector<StopSpot> &stops)
{
    const auto spots = spotsOf(stops);
    if (spots.empty())
        return 0;
    qint64 metres = start ? metresBetween(*start, spots.front()) + metresBetween(spots.back(), *start) : 0;
    for (size_t i = 1; i < spots.size(); ++i)
        metres += metresBetween(spots[i - 1], spots[i]);
    return metres;
}

std::vector<StopSpot> byDistance(const std::optional<MapSpot> &start, std::vector<StopSpot> stops)
{
    const auto given = stops;
    const auto unplaced
        = std::stable_partition(stops.begin(), stops.end(), [](const StopSpot &stop) { return stop.spot.has_value(); });
    const std::vector<StopSpot> rest(unplaced, stops.end());
    stops.erase(unplaced, stops.end());
    if (stops.empty())
        return given;
    const MapSpot from = start.value_or(*stops.front().spot);
    auto ordered = nearestNext(from, stops);
    untangle(from, ordered);
    // The order given may be the better one to begin with.
    untangle(from, stops);
    if (roundTripMetres(from, stops) <= roundTripMetres(from, ordered))
        ordered = std::move(stops);
    ordered.insert(ordered.end(), rest.begin(), rest.end());
    return ordered;
}

std::vector<int> arrivals(const std::optional<MapSpot> &start, const std::vector<StopSpot> &stops, int from, int to)
{
    std::vector<std::optional<qint64>> legs;
    qint64 known = 0;
    qint64 metres = 0;
    std::optional<MapSpot> last = start;
    for (const auto &stop : stops) {
        const bool isKnown = last && stop.spot;
        legs.push_back(isKnown ? std::optional(metresBetween(*last, *stop.spot)) : std::nullopt);
        known += isKnown ? 1 : 0;
        metres += legs.back().value_or(0);
        last = stop.spot;
    }
    const double usual = known > 0 && metres > 0 ? double(metres) / double(known) : 1;
    const auto lengthOf = [usual, metres](const std::optional<qint64> &leg) {
        return leg && metres > 0 ? double(*leg) : usual;
    };
    double whole = 0;
    for (const auto &leg : legs)
        whole += lengthOf(leg);
    std::vector<int> minutes;
    double gone = 0;
    for (const auto &leg : legs) {
        gone += lengthOf(leg);
        constexpr int step = 5;
        minutes.push_back(int(std::lround((from + (to - from) * gone / whole) / step)) * step);
    }
    return minutes;
}

std::vector<Clues> withStopMoved(std::vector<Clues> stops, int from, int to)
{
    const int count = int(stops.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return stops;
    const auto at = stops.begin();
    if (from < to)
        std::rotate(at + from, at + from + 1, at + to + 1);
    else
        std::rotate(at + to, at + from, at + from + 1);
    return stops;
}

} // namespace botiquin::planning
