// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/grey_picture.h"

namespace botiquin {

/// The whole of a linear symbol of which one line across its bars is known: as far up and down from the line as
/// the bars go on.
Corners wholeLinear(const GreyPicture &picture, const Corners &line);

/// Made larger about its middle.
Corners widened(const Corners &corners, double share);

/// A line with so many pixels more on both of its sides.
Corners thickened(const Corners &line, double pixels);

QPointF middleOf(const Corners &corners);
/// The longest side.
double lengthOf(const Corners &corners);
Corners mapped(const Corners &corners, const QTransform &transform);
/// The brightest shade on the way between two opposite corners: the paper's.
quint8 paperShade(const GreyPicture &picture, const Corners &corners);

} // namespace botiquin
