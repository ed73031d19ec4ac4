// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanning/camera_feed.h"
#include "ui/shell/card.h"

#include <QPolygonF>

namespace botiquin::ui {

class ActionButton;
class CameraView;

/// The camera as a scanner, over a corner of the window whatever page is shown (F10). It takes no focus: the page
/// goes on being worked with, and what the camera reads goes where a scanner's codes go.
class CameraPanel : public Card
{
    Q_OBJECT

public:
    /// `window`: over which it lies; the feed must outlive it.
    CameraPanel(CameraFeed &feed, QWidget *window);

    /// Shows the panel and opens the camera of that id; hides it and lets the camera go.
    void open(const QString &cameraId);
    void close();
    bool isOpen() const { return !isHidden(); }
    /// To the next corner of the window, for who needs what it lies on.
    void moveOn();
    void toggleTorch();

    void showSeen(const QList<QPolygonF> &outlines);
    /// What was just read, as people read it.
    void showScanned(const QString &code);
    /// Without a decoder nothing can be read, however good the picture.
    void setDecoderFound(bool found);
    /// What it says under the picture.
    QString words() const;

Q_SIGNALS:
    void torchWanted();
    void moveWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Corner { bottomRight, bottomLeft, topLeft, topRight };

    ActionButton *makeButton(const QString &key);
    void take(const QVideoFrame &frame);
    void say();
    void place();
    void retranslate();

    CameraFeed &m_feed;
    CameraView *m_view;
    Text *m_title;
    Text *m_words;
    ActionButton *m_torch;
    ActionButton *m_move;
    ActionButton *m_close;
    QString m_scanned;
    Corner m_corner = Corner::bottomRight;
    bool m_decoderFound = true;
};

} // namespace botiquin::ui
