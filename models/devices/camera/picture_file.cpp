// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/picture_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <cstring>

namespace botiquin {

namespace {

auto cannotRead(const char *why)
{
    return fail(Failure::Kind::malformed, QString::fromLatin1(why));
}

/// What follows a JPEG's marker has its length in the first two bytes, up to the start of the scan.
qsizetype endOfSegments(const QByteArray &file)
{
    qsizetype at = 2;
    while (at + 4 <= file.size() && quint8(file[at]) == 0xff) {
        const auto marker = quint8(file[at + 1]);
        if (marker == 0xda)
            return at;
        if (marker == 0xff) {
            ++at;
            continue;
        }
        at += 2 + (quint8(file[at + 2]) << 8 | quint8(file[at + 3]));
    }
    return -1;
}

/// The reader of JPEG files takes the missing end of one for grey.
bool isCutJpeg(const QByteArray &file)
{
    const auto scan = endOfSegments(file);
    return scan < 0 || file.indexOf("\xff\xd9", scan) < 0;
}

QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (file.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return "webp";
    if (file.startsWith("BM"))
        return "bmp";
    if (file.size() > 2 && file[0] == 'P' && file[1] >= '1' && file[1] <= '6')
        return file[1] == '1' || file[1] == '4' ? "pbm" : file[1] == '2' || file[1] == '5' ? "pgm" : "ppm";
    return {};
}

} // namespace

GreyPicture greyOf(const QImage &image)
{
    QImage flat = image;
    if (image.hasAlphaChannel()) {
        flat = QImage(image.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, image);
    }
    const QImage grey = flat.convertToFormat(QImage::Format_Grayscale8);
    GreyPicture picture(grey.width(), grey.height(), 0);
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(picture.row(y), grey.constScanLine(y), size_t(grey.width()));
    return picture;
}

Outcome<GreyPicture> readPicture(const QByteArray &file)
{
    if (file.size() > pictureBytesMax)
        return cannotRead("pictureTooLarge");
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return cannotRead("notAPicture");
    if (format == "jpeg" && isCutJpeg(file))
        return cannotRead("pictureIsCut");
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    // Of four bytes a pixel, as most formats are read.
    QImageReader::setAllocationLimit(int(picturePixelsMax * 4 / 1'000'000) + 1);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return cannotRead("notAPicture");
    if (size.width() > GreyPicture::sideMax || size.height() > GreyPicture::sideMax
        || qint64(size.width()) * size.height() > picturePixelsMax)
        return cannotRead("pictureTooLarge");
    const QImage image = reader.read();
    if (image.isNull())
        return cannotRead("pictureIsCut");
    return greyOf(image);
}

} // namespace botiquin
