// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/camera_view.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QPainterPath>

namespace botiquin::ui {

namespace {

constexpr int usualWidth = 400;
constexpr int iconSide = 56;
constexpr double guideShare = 0.6; ///< of the picture, as the reader looks hardest there
constexpr int guideArm = 22;
constexpr int guideLine = 3;

} // namespace

CameraView::CameraView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CameraView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void CameraView::clear(const QString &iconName)
{
    m_picture = {};
    m_outlines.clear();
    m_iconName = iconName;
    update();
}

void CameraView::setOutlines(const QList<QPolygonF> &outlines)
{
    m_outlines = outlines;
    update();
}

QSize CameraView::sizeHint() const
{
    const int width = theme().scaled(usualWidth);
    return {width, width * 9 / 16};
}

bool CameraView::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

QRectF CameraView::pictureBox() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void CameraView::paintGuide(QPainter &painter, const QRectF &box) const
{
    QRectF guide(QPointF(), box.size() * guideShare);
    guide.moveCenter(box.center());
    const qreal arm = theme().scaled(guideArm);
    QPainterPath corners;
    for (const qreal x : {guide.left(), guide.right()}) {
        for (const qreal y : {guide.top(), guide.bottom()}) {
            corners.moveTo(x + (x == guide.left() ? arm : -arm), y);
            corners.lineTo(x, y);
            corners.lineTo(x, y + (y == guide.top() ? arm : -arm));
        }
    }
    // Seen on a bright pack and in a dark room alike, whatever the theme.
    painter.strokePath(corners, QPen(Qt::black, guideLine + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(corners, QPen(Qt::white, guideLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void CameraView::paintOutlines(QPainter &painter, const QRectF &box) const
{
    for (const QPolygonF &shares : m_outlines) {
        QPolygonF outline;
        for (const QPointF &share : shares)
            outline << QPointF(box.right() - share.x() * box.width(), box.top() + share.y() * box.height());
        painter.setPen(QPen(theme().colours().onGood, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(outline);
        painter.setPen(QPen(theme().colours().goodSolid, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(outline);
    }
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), theme().sizes().radiusSmall, theme().sizes().radiusSmall);
    painter.setClipPath(shape);
    if (m_picture.isNull()) {
        painter.fillRect(rect(), theme().colours().sunken);
        const qreal side = theme().scaled(iconSide);
        paintIcon(painter, m_iconName, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                  theme().colours().text2);
        return;
    }
    painter.fillRect(rect(), Qt::black);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF box = pictureBox();
    painter.save();
    painter.translate(box.left() + box.right(), 0);
    painter.scale(-1, 1);
    painter.drawImage(box, m_picture);
    painter.restore();
    paintGuide(painter, box);
    painter.setBrush(Qt::NoBrush);
    paintOutlines(painter, box);
}

} // namespace botiquin::ui
