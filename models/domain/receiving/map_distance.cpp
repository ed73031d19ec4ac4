// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/map_distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace botiquin::receiving {

namespace {

constexpr double earthRadiusMetres = 6'371'008.8;

double radians(qint64 millionths)
{
    return double(millionths) / 1e6 * std::numbers::pi / 180;
}

double haversine(double angle)
{
    const double half = std::sin(angle / 2);
    return half * half;
}

} // namespace

qint64 metresBetween(const MapPoint &one, const MapPoint &other)
{
    const double north = haversine(radians(other.latitude) - radians(one.latitude));
    const double east = haversine(radians(other.longitude) - radians(one.longitude));
    const double chord = north + std::cos(radians(one.latitude)) * std::cos(radians(other.latitude)) * east;
    return std::llround(2 * earthRadiusMetres * std::asin(std::sqrt(std::clamp(chord, 0.0, 1.0))));
}

} // namespace botiquin::receiving
