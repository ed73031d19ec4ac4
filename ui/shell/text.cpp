// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/text.h"

#include <QEvent>

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

bool Text::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::StyleChange && !m_dressing)
        dress();
    return handled;
}

} // namespace botiquin::ui
