// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_item.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainterPath>

namespace botiquin::ui {

namespace {

constexpr int side = 6; ///< room at both sides of an entry
constexpr int iconLeft = 18;
constexpr int nameLeft = 52;
constexpr int iconSide = 22;
constexpr int nameSize = 16;
constexpr int namePixelsLeast = 14;

} // namespace

RailItem::RailItem(const QString &iconName, const QString &name, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_key(key)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setName(name);
}

void RailItem::setName(const QString &name)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(m_key);
    setToolTip(m_collapsed ? name : QString());
    update();
}

void RailItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

qreal RailItem::nameRoom(int width) const
{
    const int key = QFontMetrics(theme().fixed(TextStyle::note)).horizontalAdvance(m_key);
    return width - iconLeft - key - 6 - nameLeft;
}

int RailItem::namePixelsIn(int width) const
{
    QFont font = theme().face(nameSize, QFont::Bold);
    while (font.pixelSize() > namePixelsLeast && QFontMetricsF(font).horizontalAdvance(text()) > nameRoom(width))
        font.setPixelSize(font.pixelSize() - 1);
    return font.pixelSize();
}

void RailItem::setNamePixels(int pixels)
{
    m_namePixels = pixels;
    update();
}

QSize RailItem::sizeHint() const
{
    return {theme().sizes().railCollapsed - 2 * side, 50};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = theme().colours();
    const int inset = m_collapsed ? 0 : side;
    const QRectF box(inset, 0, width() - 2 * inset, height());
    const bool current = isChecked();
    if (current || underMouse()) {
        paintBox(painter, box, current ? colours.surface : QColor(), colours.line, theme().sizes().radius);
    }
    if (current) {
        QPainterPath shape;
        shape.addRoundedRect(box, theme().sizes().radius, theme().sizes().radius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(shape);
        painter.fillRect(QRectF(box.left(), box.top(), theme().sizes().selectionBar, box.height()), colours.accent);
        painter.restore();
    }
    const QColor ink = current ? colours.accent : colours.text;
    const qreal iconX = m_collapsed ? (width() - iconSide) / 2.0 : iconLeft;
    paintIcon(painter, m_iconName, QRectF(iconX, (height() - iconSide) / 2.0, iconSide, iconSide), ink);
    if (m_collapsed)
        return;
    painter.setFont(theme().fixed(TextStyle::note));
    painter.setPen(colours.text2);
    painter.drawText(QRectF(0, 0, width() - iconLeft, height()), Qt::AlignVCenter | Qt::AlignRight, m_key);
    QFont font = theme().face(nameSize, current ? QFont::Bold : QFont::Normal);
    if (m_namePixels > 0)
        font.setPixelSize(m_namePixels);
    const qreal room = nameRoom(width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(nameLeft, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(text(), Qt::ElideRight, room + 1));
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace botiquin::ui
