// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace botiquin::receiving {

/// A place on the map, in millionths of a degree.
struct MapPoint
{
    qint64 latitude;
    qint64 longitude;
};

/// Along the ground, to the nearest metre, on a sphere of the earth's mean radius: right to half a percent.
[[nodiscard]] qint64 metresBetween(const MapPoint &one, const MapPoint &other);

} // namespace botiquin::receiving
