// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/camera_scanner.h"

#include "devices/camera/picture_file.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

namespace botiquin {

namespace {

constexpr int restMilliseconds = 70; ///< from question to question: a laptop has other work too
constexpr int widthMax = 1920;

/// How the greys lie in the first plane: so many bytes from one to the next, from the first on.
struct GreyBytes
{
    int step = 0; ///< 0: no greys by themselves
    int first = 0;
};

GreyBytes greyBytesOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8: return {1, 0};
    case QVideoFrameFormat::Format_YUYV: return {2, 0};
    case QVideoFrameFormat::Format_UYVY: return {2, 1};
    default: return {};
    }
}

std::optional<GreyPicture> planeOf(QVideoFrame frame, GreyBytes bytes)
{
    if (!frame.map(QVideoFrame::ReadOnly))
        return std::nullopt;
    GreyPicture picture(frame.width(), frame.height(), 0);
    const int stride = frame.bytesPerLine(0);
    const bool isWhole = stride >= frame.width() * bytes.step && frame.mappedBytes(0) >= stride * frame.height();
    for (int y = 0; isWhole && y < picture.height(); ++y) {
        const uchar *from = frame.bits(0) + qsizetype(y) * stride + bytes.first;
        quint8 *into = picture.row(y);
        for (int x = 0; x < picture.width(); ++x)
            into[x] = from[x * bytes.step];
    }
    frame.unmap();
    return isWhole ? std::optional(std::move(picture)) : std::nullopt;
}

bool hasPicture(const QVideoFrame &frame)
{
    return frame.isValid() && frame.width() > 0 && frame.height() > 0 && frame.width() <= GreyPicture::sideMax
        && frame.height() <= GreyPicture::sideMax;
}

} // namespace

std::optional<GreyPicture> greyOf(const QVideoFrame &frame)
{
    if (!hasPicture(frame))
        return std::nullopt;
    const GreyBytes bytes = greyBytesOf(frame.pixelFormat());
    std::optional<GreyPicture> picture;
    if (bytes.step > 0) {
        picture = planeOf(frame, bytes);
    } else if (const QImage image = frame.toImage(); !image.isNull()) {
        picture = greyOf(image);
    }
    while (picture && picture->width() > widthMax)
        picture = halved(*picture).picture;
    return picture;
}

CameraScanner::CameraScanner(const QString &decoder, QObject *parent) : QObject(parent), m_decoder(decoder)
{
    m_clock.start();
    m_askedAt = -restMilliseconds;
}

void CameraScanner::look(const QVideoFrame &frame)
{
    m_resting = false;
    const qint64 now = m_clock.elapsed();
    if (m_decoder.isBusy() || now - m_askedAt < restMilliseconds)
        return;
    const auto picture = greyOf(frame);
    if (!picture)
        return;
    m_askedAt = now;
    m_size = {picture->width(), picture->height()};
    m_decoder.ask(decoding::FrameQuestion{*picture, m_turn}, [this](const auto &answer) { take(answer); });
    m_turn = (m_turn + 1) % 1'000'000;
}

void CameraScanner::rest()
{
    m_resting = true;
    m_decoder.stop();
    m_guard.clear();
    Q_EMIT seen({});
}

void CameraScanner::take(const decoding::Answer &answer)
{
    if (m_resting)
        return;
    Q_EMIT decoderFound(answer || answer.error().kind != Failure::Kind::notFound);
    if (!answer)
        return;
    QList<QPolygonF> outlines;
    for (const ReadSymbol &symbol : *answer) {
        QPolygonF outline;
        for (const QPointF &corner : symbol.corners)
            outline << QPointF(corner.x() / m_size.width(), corner.y() / m_size.height());
        outlines << outline;
    }
    Q_EMIT seen(outlines);
    for (const ReadSymbol &symbol : m_guard.scansOf(*answer, m_clock.elapsed())) {
        // What a scan opened may have closed the camera.
        if (!m_resting)
            Q_EMIT scanned(symbol.scan());
    }
}

} // namespace botiquin
