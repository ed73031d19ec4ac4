// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanning/camera_feed.h"
#include "ui/scanning/camera_panel.h"
#include "ui/scanning/camera_scanner.h"

#include <QPointer>

namespace botiquin::desktop {

/// The camera as one more scanner of the window: F10 opens and closes it, Ctrl+F10 is its light, Ctrl+Shift+F10
/// moves its panel to another corner.
class CameraDesk : public QObject
{
    Q_OBJECT

public:
    explicit CameraDesk(QWidget &window);
    ~CameraDesk() override;

    /// By its id; what is open goes over to it.
    void setCamera(const QString &id);
    void toggle();
    void close();
    /// Says in the panel what was read; a badge not in full.
    void showScanned(const QByteArray &code);
    CameraFeed &feed() { return m_feed; }
    ui::CameraPanel &panel() { return *m_panel; }

Q_SIGNALS:
    /// As a scanner sends it.
    void scanned(const QByteArray &code);

private:
    void buildKeys(QWidget &window);

    CameraFeed m_feed;
    CameraScanner m_scanner;
    QPointer<ui::CameraPanel> m_panel; ///< the window's
    QString m_camera;
};

} // namespace botiquin::desktop
