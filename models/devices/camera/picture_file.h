// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "devices/camera/grey_picture.h"

#include <QImage>

namespace botiquin {

/// So many pixels are a picture of the largest cameras there are; what claims more is refused unread.
inline constexpr qint64 picturePixelsMax = 64'000'000;
inline constexpr qint64 pictureBytesMax = 64LL * 1024 * 1024;

/// A picture out of the bytes of a PNG, JPEG, BMP, PBM, PGM, PPM or WebP file, the right way up as its camera says;
/// transparent is white. `malformed` where they are not such a file, or not the whole of it (detail
/// "notAPicture", "pictureIsCut") or it is too large ("pictureTooLarge").
[[nodiscard]] Outcome<GreyPicture> readPicture(const QByteArray &file);

[[nodiscard]] GreyPicture greyOf(const QImage &image);

} // namespace botiquin
