// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QWidget>

namespace botiquin::ui {

/// What the camera sees, as in a mirror, with the frame that the code is to be held in and a line around what
/// was found. Without a picture: the ground and the icon of a state.
class CameraView : public QWidget
{
    Q_OBJECT

public:
    explicit CameraView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// Without a picture.
    void clear(const QString &iconName);
    /// Around what was found, as shares of the picture's width and height.
    void setOutlines(const QList<QPolygonF> &outlines);
    bool hasPicture() const { return !m_picture.isNull(); }

    /// 16 to 9; other pictures have bars at their sides.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF pictureBox() const;
    void paintGuide(QPainter &painter, const QRectF &box) const;
    void paintOutlines(QPainter &painter, const QRectF &box) const;

    QImage m_picture;
    QString m_iconName;
    QList<QPolygonF> m_outlines;
};

} // namespace botiquin::ui
