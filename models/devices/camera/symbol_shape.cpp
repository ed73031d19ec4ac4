// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/symbol_shape.h"

#include <algorithm>
#include <bitset>
#include <cmath>

namespace botiquin {

namespace {

constexpr int samples = 192;
constexpr double stepPixels = 2;
constexpr double alike = 0.8; ///< of the samples; two unlike patterns agree in about half
constexpr int unlikeMax = 2;

using Bars = std::bitset<samples>;

QPointF along(QPointF a, QPointF b, double share)
{
    return a + (b - a) * share;
}

/// Dark and bright on the way from `a` to `b`, told apart by the mean of the way.
Bars barsBetween(const GreyPicture &picture, QPointF a, QPointF b)
{
    std::array<int, samples> shades{};
    int sum = 0;
    for (int i = 0; i < samples; ++i) {
        shades[size_t(i)] = picture.at(along(a, b, (i + 0.5) / samples));
        sum += shades[size_t(i)];
    }
    Bars bars;
    for (int i = 0; i < samples; ++i)
        bars[size_t(i)] = shades[size_t(i)] * samples < sum;
    return bars;
}

double likeness(const Bars &a, const Bars &b)
{
    return 1.0 - double((a ^ b).count()) / samples;
}

/// How far the bars of the way from `a` to `b` go on in a direction.
double reach(const GreyPicture &picture, QPointF a, QPointF b, QPointF direction)
{
    const double most = std::hypot(b.x() - a.x(), b.y() - a.y());
    Bars last = barsBetween(picture, a, b);
    double found = 0;
    int unlike = 0;
    for (double way = stepPixels; way <= most && unlike <= unlikeMax; way += stepPixels) {
        const Bars bars = barsBetween(picture, a + direction * way, b + direction * way);
        if (likeness(bars, last) >= alike) {
            last = bars;
            found = way;
            unlike = 0;
        } else {
            ++unlike;
        }
    }
    return found;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

} // namespace

Corners wholeLinear(const GreyPicture &picture, const Corners &line)
{
    const QPointF a = (line[0] + line[3]) / 2;
    const QPointF b = (line[1] + line[2]) / 2;
    const double length = distance(a, b);
    if (length < 8)
        return line;
    const QPointF up((b.y() - a.y()) / length, (a.x() - b.x()) / length);
    const QPointF top = up * reach(picture, a, b, up);
    const QPointF bottom = -up * reach(picture, a, b, -up);
    return {a + top, b + top, b + bottom, a + bottom};
}

Corners widened(const Corners &corners, double share)
{
    const QPointF middle = middleOf(corners);
    Corners wide = corners;
    for (QPointF &corner : wide)
        corner = middle + (corner - middle) * (1 + share);
    return wide;
}

Corners thickened(const Corners &line, double pixels)
{
    const QPointF a = (line[0] + line[3]) / 2;
    const QPointF b = (line[1] + line[2]) / 2;
    const double length = std::max(distance(a, b), 1.0);
    const QPointF side = QPointF(b.y() - a.y(), a.x() - b.x()) * (pixels / length);
    return {line[0] + side, line[1] + side, line[2] - side, line[3] - side};
}

QPointF middleOf(const Corners &corners)
{
    return (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
}

double lengthOf(const Corners &corners)
{
    double longest = 0;
    for (size_t i = 0; i < corners.size(); ++i)
        longest = std::max(longest, distance(corners[i], corners[(i + 1) % corners.size()]));
    return longest;
}

Corners mapped(const Corners &corners, const QTransform &transform)
{
    Corners there = corners;
    for (QPointF &corner : there)
        corner = transform.map(corner);
    return there;
}

quint8 paperShade(const GreyPicture &picture, const Corners &corners)
{
    int brightest = 0;
    for (int i = 0; i < samples; ++i)
        brightest = std::max(brightest, picture.at(along(corners[0], corners[2], double(i) / samples)));
    return quint8(brightest);
}

} // namespace botiquin
