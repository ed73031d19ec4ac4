// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/grey_picture.h"

#include <QByteArray>
#include <vector>

namespace botiquin {

/// A code that was read in a picture.
struct ReadSymbol
{
    QByteArray format;    ///< "DataMatrix", "QRCode", "EAN-13", "Code128", "DataBarExpanded", "ITF" …
    QByteArray symbology; ///< the identifier of ISO/IEC 15424 that a scanner would send first, e.g. "]d2"
    QByteArray text;      ///< UTF-8
    QByteArray bytes;     ///< as they stand in the symbol; GS as 0x1D
    Corners corners{};    ///< in the picture's pixels, clockwise from the symbol's own top left

    /// What a scanner set to send identifiers would have sent.
    QByteArray scan() const { return symbology + bytes; }

    friend bool operator==(const ReadSymbol &, const ReadSymbol &) = default;
};

using ReadSymbols = std::vector<ReadSymbol>;

} // namespace botiquin
