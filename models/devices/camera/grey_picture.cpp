// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/grey_picture.h"

#include "base/assertion.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace botiquin {

namespace {

constexpr quint8 white = 255;

quint8 shadeOf(int value)
{
    return quint8(std::clamp(value, 0, 255));
}

/// The mean of the pixels within `radius`, along rows: twice, turned in between, is a square's.
void meanOfRow(const quint8 *from, int width, int radius, std::vector<int> &into)
{
    int sum = 0;
    const auto pixel = [&](int x) { return int(from[std::clamp(x, 0, width - 1)]); };
    for (int x = -radius; x <= radius; ++x)
        sum += pixel(x);
    for (int x = 0; x < width; ++x) {
        into[size_t(x)] = sum;
        sum += pixel(x + radius + 1) - pixel(x - radius);
    }
}

/// The mean of the (2 × radius + 1)² pixels around each.
GreyPicture meanOf(const GreyPicture &picture, int radius)
{
    const int width = picture.width();
    const int height = picture.height();
    const int side = 2 * radius + 1;
    GreyPicture mean(width, height, 0);
    const auto columns = size_t(width);
    std::vector<std::vector<int>> rows(static_cast<size_t>(side), std::vector<int>(columns));
    std::vector<int> sums(columns, 0);
    const auto slot = [&](int y) -> std::vector<int> & { return rows[size_t((y + side) % side)]; };
    const auto rowAt = [&](int y) { return picture.row(std::clamp(y, 0, height - 1)); };
    for (int y = -radius; y <= radius; ++y) {
        meanOfRow(rowAt(y), width, radius, slot(y));
        for (int x = 0; x < width; ++x)
            sums[size_t(x)] += slot(y)[size_t(x)];
    }
    for (int y = 0; y < height; ++y) {
        quint8 *out = mean.row(y);
        for (int x = 0; x < width; ++x)
            out[x] = quint8(sums[size_t(x)] / (side * side));
        auto &gone = slot(y - radius);
        for (int x = 0; x < width; ++x)
            sums[size_t(x)] -= gone[size_t(x)];
        meanOfRow(rowAt(y + radius + 1), width, radius, gone);
        for (int x = 0; x < width; ++x)
            sums[size_t(x)] += gone[size_t(x)];
    }
    return mean;
}

/// The darkest and the brightest pixels of a part, the few odd ones left out.
struct Range
{
    int dark = 0;
    int bright = 255;
};

Range rangeOf(const GreyPicture &picture, QRect part)
{
    std::array<int, 256> histogram{};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const quint8 *row = picture.row(y);
        for (int x = part.left(); x <= part.right(); ++x)
            ++histogram[row[x]];
    }
    const int odd = part.width() * part.height() / 50;
    Range range;
    for (int seen = histogram[0]; seen <= odd && range.dark < 255; seen += histogram[size_t(range.dark)])
        ++range.dark;
    for (int seen = histogram[255]; seen <= odd && range.bright > 0; seen += histogram[size_t(range.bright)])
        --range.bright;
    return range;
}

constexpr int rangeSide = 64;
constexpr int contrastMin = 24; ///< less is a bare surface, whose noise must not become a pattern

/// The ranges of a grid of overlapping squares, so that a seam is never seen.
std::vector<Range> rangesOf(const GreyPicture &picture, int columns, int rows)
{
    std::vector<Range> ranges;
    ranges.reserve(size_t(columns) * size_t(rows));
    for (int j = 0; j < rows; ++j) {
        for (int i = 0; i < columns; ++i) {
            const QRect around(i * rangeSide - rangeSide, j * rangeSide - rangeSide, 2 * rangeSide, 2 * rangeSide);
            ranges.push_back(rangeOf(picture, around.intersected(picture.area())));
        }
    }
    return ranges;
}

int stretchedShade(int shade, double dark, double bright)
{
    const double contrast = std::max(bright - dark, double(contrastMin));
    const double middle = (bright + dark) / 2;
    return int(std::lround((shade - middle) * 255 / contrast + 127.5));
}

quint8 between(const GreyPicture &picture, double x, double y)
{
    if (x < 0 || y < 0 || x > picture.width() - 1 || y > picture.height() - 1)
        return white;
    const int left = int(x);
    const int top = int(y);
    const int right = std::min(left + 1, picture.width() - 1);
    const quint8 *upper = picture.row(top);
    const quint8 *lower = picture.row(std::min(top + 1, picture.height() - 1));
    const double dx = x - left;
    const double dy = y - top;
    const double above = upper[left] + (upper[right] - upper[left]) * dx;
    const double below = lower[left] + (lower[right] - lower[left]) * dx;
    return quint8(above + (below - above) * dy + 0.5);
}

} // namespace

GreyPicture::GreyPicture(int width, int height, quint8 shade)
    : m_width(width)
    , m_height(height)
    , m_pixels(qsizetype(width) * height, char(shade))
{
    BQ_ASSERT(width > 0 && height > 0 && width <= sideMax && height <= sideMax);
}

std::optional<GreyPicture> GreyPicture::of(int width, int height, QByteArray pixels)
{
    if (width < 1 || height < 1 || width > sideMax || height > sideMax || pixels.size() != qsizetype(width) * height)
        return std::nullopt;
    GreyPicture picture;
    picture.m_width = width;
    picture.m_height = height;
    picture.m_pixels = std::move(pixels);
    return picture;
}

int GreyPicture::at(QPointF point) const
{
    const QPoint place = point.toPoint();
    return area().contains(place) ? row(place.y())[place.x()] : 0;
}

MadePicture cropped(const GreyPicture &picture, QRect part)
{
    const QRect inside = part.intersected(picture.area());
    BQ_ASSERT(!inside.isEmpty());
    GreyPicture crop(inside.width(), inside.height(), 0);
    for (int y = 0; y < inside.height(); ++y)
        std::copy_n(picture.row(inside.top() + y) + inside.left(), inside.width(), crop.row(y));
    return {std::move(crop), QTransform::fromTranslate(inside.left(), inside.top())};
}

MadePicture halved(const GreyPicture &picture)
{
    const int width = std::max(picture.width() / 2, 1);
    const int height = std::max(picture.height() / 2, 1);
    GreyPicture half(width, height, 0);
    for (int y = 0; y < height; ++y) {
        const quint8 *upper = picture.row(2 * y);
        const quint8 *lower = picture.row(std::min(2 * y + 1, picture.height() - 1));
        quint8 *out = half.row(y);
        for (int x = 0; x < width; ++x) {
            const int right = std::min(2 * x + 1, picture.width() - 1);
            out[x] = quint8((upper[2 * x] + upper[right] + lower[2 * x] + lower[right] + 2) / 4);
        }
    }
    return {std::move(half), QTransform::fromScale(2, 2)};
}

MadePicture doubled(const GreyPicture &picture)
{
    BQ_ASSERT(picture.width() <= GreyPicture::sideMax / 2 && picture.height() <= GreyPicture::sideMax / 2);
    GreyPicture large(picture.width() * 2, picture.height() * 2, 0);
    for (int y = 0; y < large.height(); ++y) {
        quint8 *out = large.row(y);
        const double from = std::clamp((y - 0.5) / 2, 0.0, picture.height() - 1.0);
        for (int x = 0; x < large.width(); ++x)
            out[x] = between(picture, std::clamp((x - 0.5) / 2, 0.0, picture.width() - 1.0), from);
    }
    return {std::move(large), QTransform::fromScale(0.5, 0.5)};
}

MadePicture turned(const GreyPicture &picture, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    const int width = int(std::ceil(std::abs(picture.width() * c) + std::abs(picture.height() * s)));
    const int height = int(std::ceil(std::abs(picture.width() * s) + std::abs(picture.height() * c)));
    GreyPicture turn(std::clamp(width, 1, GreyPicture::sideMax), std::clamp(height, 1, GreyPicture::sideMax), white);
    QTransform back;
    back.translate(picture.width() / 2.0, picture.height() / 2.0);
    back.rotate(-degrees);
    back.translate(-turn.width() / 2.0, -turn.height() / 2.0);
    for (int y = 0; y < turn.height(); ++y) {
        quint8 *out = turn.row(y);
        double fromX = back.m21() * y + back.dx();
        double fromY = back.m22() * y + back.dy();
        for (int x = 0; x < turn.width(); ++x, fromX += back.m11(), fromY += back.m12())
            out[x] = between(picture, fromX, fromY);
    }
    return {std::move(turn), back};
}

GreyPicture stretched(const GreyPicture &picture)
{
    const int columns = (picture.width() + rangeSide - 1) / rangeSide + 1;
    const int rows = (picture.height() + rangeSide - 1) / rangeSide + 1;
    const auto ranges = rangesOf(picture, columns, rows);
    GreyPicture out(picture.width(), picture.height(), 0);
    for (int y = 0; y < picture.height(); ++y) {
        const int j = y / rangeSide;
        const double v = double(y % rangeSide) / rangeSide;
        const quint8 *from = picture.row(y);
        quint8 *into = out.row(y);
        for (int x = 0; x < picture.width(); ++x) {
            const int i = x / rangeSide;
            const double u = double(x % rangeSide) / rangeSide;
            const auto mix = [&](int Range::*end) {
                const auto corner = [&](int di, int dj) { return ranges[size_t((j + dj) * columns + i + di)].*end; };
                const double above = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
                const double below = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
                return above + (below - above) * v;
            };
            into[x] = shadeOf(stretchedShade(from[x], mix(&Range::dark), mix(&Range::bright)));
        }
    }
    return out;
}

GreyPicture sharpened(const GreyPicture &picture, int radius)
{
    GreyPicture out = meanOf(picture, radius);
    for (int y = 0; y < picture.height(); ++y) {
        const quint8 *from = picture.row(y);
        quint8 *into = out.row(y);
        for (int x = 0; x < picture.width(); ++x)
            into[x] = shadeOf(from[x] + 2 * (from[x] - into[x]));
    }
    return out;
}

GreyPicture smoothed(const GreyPicture &picture)
{
    return meanOf(picture, 1);
}

void cover(GreyPicture &picture, const Corners &corners, quint8 shade)
{
    const auto [top, bottom] = std::minmax_element(corners.begin(), corners.end(),
                                                   [](QPointF a, QPointF b) { return a.y() < b.y(); });
    const int first = std::max(0, int(std::floor(top->y())));
    const int last = std::min(picture.height() - 1, int(std::ceil(bottom->y())));
    for (int y = first; y <= last; ++y) {
        double left = picture.width();
        double right = -1;
        for (size_t i = 0; i < corners.size(); ++i) {
            const QPointF a = corners[i];
            const QPointF b = corners[(i + 1) % corners.size()];
            const double low = std::min(a.y(), b.y());
            const double high = std::max(a.y(), b.y());
            if (high < y - 1 || low > y + 1)
                continue;
            const double share = high > low ? (std::clamp(double(y), low, high) - a.y()) / (b.y() - a.y()) : 0;
            for (const double x : {a.x() + (b.x() - a.x()) * share, high > low ? a.x() + (b.x() - a.x()) * share : b.x()}) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
        const int from = std::max(0, int(std::floor(left)));
        const int to = std::min(picture.width() - 1, int(std::ceil(right)));
        if (from <= to)
            std::fill(picture.row(y) + from, picture.row(y) + to + 1, shade);
    }
}

} // namespace botiquin
