// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRect>
#include <QTransform>
#include <array>
#include <optional>

namespace botiquin {

/// A picture of eight bits of grey, row after row without gaps. A value: copies share their pixels.
class GreyPicture
{
public:
    static constexpr int sideMax = 32'767;

    GreyPicture() = default;
    /// All of one shade; both sides from 1 to sideMax.
    GreyPicture(int width, int height, quint8 shade);
    /// Nothing unless the sides are from 1 to sideMax and there are just width × height bytes.
    static std::optional<GreyPicture> of(int width, int height, QByteArray pixels);

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool isEmpty() const { return m_pixels.isEmpty(); }
    QRect area() const { return {0, 0, m_width, m_height}; }
    const QByteArray &pixels() const { return m_pixels; }

    const quint8 *row(int y) const
    {
        return reinterpret_cast<const quint8 *>(m_pixels.constData()) + qsizetype(y) * m_width;
    }
    quint8 *row(int y) { return reinterpret_cast<quint8 *>(m_pixels.data()) + qsizetype(y) * m_width; }
    /// The shade there; 0 outside.
    int at(QPointF point) const;

    friend bool operator==(const GreyPicture &, const GreyPicture &) = default;

private:
    int m_width = 0;
    int m_height = 0;
    QByteArray m_pixels;
};

/// A picture made from another, and the way back to the other's points.
struct MadePicture
{
    GreyPicture picture;
    QTransform back;
};

/// Corners of a symbol in a picture.
using Corners = std::array<QPointF, 4>;

MadePicture cropped(const GreyPicture &picture, QRect part);
/// Half as wide and high, each pixel the mean of four: noise goes, and so does fine detail.
MadePicture halved(const GreyPicture &picture);
MadePicture doubled(const GreyPicture &picture);
/// Turned about its middle, clockwise, on a white ground that holds all of it.
MadePicture turned(const GreyPicture &picture, double degrees);
/// Dark and bright stretched to black and white, each part of the picture by its own light.
GreyPicture stretched(const GreyPicture &picture);
/// Edges drawn harder, against blur; `radius` in pixels, from 1.
GreyPicture sharpened(const GreyPicture &picture, int radius);
/// Each pixel with its neighbours, against noise.
GreyPicture smoothed(const GreyPicture &picture);
/// What lies within the corners, painted over in a shade.
void cover(GreyPicture &picture, const Corners &corners, quint8 shade);

} // namespace botiquin
