// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/decoder_process.h"
#include "devices/camera/sighting_guard.h"

#include <QElapsedTimer>
#include <QPolygonF>
#include <QVideoFrame>

namespace botiquin {

/// The picture as the reader takes it: its greys, no larger than the reader can look at in its time. Nothing
/// where the frame has no picture that can be read.
[[nodiscard]] std::optional<GreyPicture> greyOf(const QVideoFrame &frame);

/// A camera as a scanner: every code that comes into view is scanned once. Pictures that come while one is looked
/// at are let go.
class CameraScanner : public QObject
{
    Q_OBJECT

public:
    /// `decoder`: the program that reads the pictures.
    explicit CameraScanner(const QString &decoder, QObject *parent = nullptr);

    void look(const QVideoFrame &frame);
    /// The camera is closed: nothing is in view, and the decoder is sent home.
    void rest();

Q_SIGNALS:
    /// As a scanner sends it, with its symbology identifier.
    void scanned(const QByteArray &code);
    /// What is in view, with corners as shares of the picture's width and height; empty when there is none.
    void seen(const QList<QPolygonF> &outlines);
    /// Whether the decoder is there at all.
    void decoderFound(bool found);

private:
    void take(const decoding::Answer &answer);

    DecoderProcess m_decoder;
    SightingGuard m_guard;
    QElapsedTimer m_clock;
    qint64 m_askedAt = 0;
    QSize m_size;
    int m_turn = 0;
    bool m_resting = true;
};

} // namespace botiquin
