// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/barcode.h"

namespace botiquin::reports {

// A symbol in two dimensions as the bytes of a picture: black on white, with its quiet zone.

/// A PNG picture, each module 8 dots wide.
[[nodiscard]] QByteArray pngOf(const Symbol &symbol);
/// An SVG drawing, each module 8 pixels wide until something else is asked of it.
[[nodiscard]] QByteArray svgOf(const Symbol &symbol);

} // namespace botiquin::reports
