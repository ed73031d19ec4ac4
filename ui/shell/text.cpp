// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/text.h"

#include <QEvent>
#include <QPainter>

namespace botiquin::ui {

Text::Text(TextStyle style, Ink ink, QWidget *parent) : QLabel(parent), m_style(style), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

Text::Text(const QString &words, TextStyle style, Ink ink, QWidget *parent) : Text(style, ink, parent)
{
    setText(words);
}

void Text::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void Text::setFixedWidthFace(bool fixedWidth)
{
    m_fixedWidth = fixedWidth;
    dress();
}

void Text::dress()
{
    m_dressing = true;
    setFont(m_fixedWidth ? theme().fixed(m_style) : theme().font(m_style));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().colour(m_ink));
    setPalette(colours);
    m_dressing = false;
}

QSize Text::sizeHint() const
{
    const QSize natural = QLabel::sizeHint();
    const auto margins = contentsMargins();
    return wordWrap() ? natural : QSize(natural.width(), theme().line(m_style) + margins.top() + margins.bottom());
}

QSize Text::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    return m_mayShorten ? QSize(40, sizeHint().height()) : sizeHint();
}

void Text::setMayShorten(bool mayShorten)
{
    m_mayShorten = mayShorten;
    setSizePolicy(mayShorten ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

void Text::paintEvent(QPaintEvent *event)
{
    const QFontMetrics metrics(font());
    const bool whole = !m_mayShorten || metrics.horizontalAdvance(text()) <= contentsRect().width();
    if (toolTip().isEmpty() != whole)
        setToolTip(whole ? QString() : text());
    if (whole) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool Text::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::StyleChange && !m_dressing)
        dress();
    return handled;
}

} // namespace botiquin::ui
