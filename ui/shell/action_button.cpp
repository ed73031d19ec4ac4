// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_button.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace botiquin::ui {

namespace {

constexpr int iconSide = 22;
constexpr int iconGap = 10;
constexpr int keyGap = 10;

const char *nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::primary:
        return "primary";
    case ButtonKind::plain:
        return "plain";
    case ButtonKind::quiet:
        return "quiet";
    }
    return "plain";
}

int heightOf(ButtonSize size)
{
    const auto &sizes = theme().sizes();
    switch (size) {
    case ButtonSize::small:
        return sizes.controlSmall;
    case ButtonSize::medium:
        return sizes.control;
    case ButtonSize::large:
        return sizes.controlLarge;
    case ButtonSize::huge:
        return sizes.controlHuge;
    }
    return sizes.control;
}

int paddingOf(ButtonKind kind, ButtonSize size)
{
    if (kind == ButtonKind::quiet)
        return 8;
    if (size == ButtonSize::huge && kind == ButtonKind::primary)
        return 29;
    return size == ButtonSize::small ? 14 : 21;
}

} // namespace

ActionButton::ActionButton(ButtonKind kind, ButtonSize size, QWidget *parent)
    : QPushButton(parent), m_kind(kind), m_size(size)
{
    setProperty("kind", QString::fromLatin1(nameOf(kind)));
    setProperty("measured", true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

ActionButton::ActionButton(const QString &text, ButtonKind kind, ButtonSize size, QWidget *parent)
    : ActionButton(kind, size, parent)
{
    setText(text);
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setKeyHint(const QString &key)
{
    m_key = key;
    setAccessibleDescription(keyCap(key));
    updateGeometry();
    update();
}

QFont ActionButton::textFont() const
{
    if (m_kind != ButtonKind::primary || m_size < ButtonSize::large)
        return theme().face(16, QFont::Bold);
    return theme().face(m_size == ButtonSize::huge ? 20 : 18, QFont::Bold);
}

int ActionButton::contentWidth() const
{
    int width = QFontMetrics(textFont()).horizontalAdvance(text()) + 1;
    if (!m_iconName.isEmpty())
        width += iconSide + iconGap;
    if (!m_key.isEmpty())
        width += keyGap + QFontMetrics(theme().fixed(TextStyle::note)).horizontalAdvance(keyCap(m_key));
    return width;
}

QSize ActionButton::sizeHint() const
{
    const int height = std::max(heightOf(m_size), QFontMetrics(textFont()).height() + 8);
    return {contentWidth() + 2 * paddingOf(m_kind, m_size), height};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.state &= ~QStyle::State_HasFocus;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const auto &colours = theme().colours();
    const QColor ink = !isEnabled()        ? colours.text2
        : m_kind == ButtonKind::primary ? colours.onAccent
        : m_kind == ButtonKind::quiet   ? colours.accent
                                        : colours.text;
    int x = (width() - contentWidth()) / 2;
    if (m_kind == ButtonKind::quiet)
        x = 0; // On the page's own edge.
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, m_iconName, QRectF(x, (height() - iconSide) / 2, iconSide, iconSide), ink);
        x += iconSide + iconGap;
    }
    painter.setPen(ink);
    painter.setFont(textFont());
    const int textWidth = QFontMetrics(textFont()).horizontalAdvance(text()) + 1;
    painter.drawText(QRect(x, 0, textWidth, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text());
    if (m_key.isEmpty())
        return;
    painter.setFont(theme().fixed(TextStyle::note));
    if (m_kind != ButtonKind::primary)
        painter.setPen(colours.text2);
    painter.drawText(QRect(x + textWidth + keyGap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, keyCap(m_key));
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace botiquin::ui
