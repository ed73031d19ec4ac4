// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choice_button.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>

namespace botiquin::ui {

namespace {

constexpr int padding = 15;
constexpr int gap = 14;

} // namespace

ChoiceButton::ChoiceButton(int digit, const QString &title, const QString &line, QWidget *parent)
    : QAbstractButton(parent), m_digit(digit)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(title);
    setLine(line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setIconName(const QString &name, Ink ink)
{
    m_iconName = name;
    m_ink = ink;
    update();
}

void ChoiceButton::setLine(const QString &line)
{
    m_line = line;
    setAccessibleDescription(line);
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int lines = theme().line(TextStyle::body) + theme().line(TextStyle::note);
    const int words = std::max(QFontMetrics(theme().face(16, QFont::Bold)).horizontalAdvance(text()),
                               QFontMetrics(theme().font(TextStyle::note)).horizontalAdvance(m_line));
    const int icon = m_iconName.isEmpty() ? 0 : theme().sizes().icon + gap;
    const int high = m_line.isEmpty() ? theme().line(TextStyle::body) + 24 : lines + 24;
    return {words + icon + keyChipWidth(QString::number(m_digit)) + gap + 2 * padding, high};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = theme().colours();
    paintBox(painter, rect(), isChecked() ? colours.accentSoft : colours.surface,
             isChecked() ? colours.accent : colours.edge, theme().sizes().radius, isChecked() ? 2 : 1);
    const QString digit = QString::number(m_digit);
    const int chip = keyChipWidth(digit);
    const bool digitFirst = m_iconName.isEmpty();
    const qreal chipX = digitFirst ? padding : width() - padding - chip;
    const qreal chipY = digitFirst && !m_line.isEmpty() ? padding : (height() - keyChipHeight()) / 2.0;
    paintKeyChip(painter, QRectF(chipX, chipY, chip, keyChipHeight()), digit);
    qreal x = digitFirst ? padding + chip + gap : padding;
    if (!digitFirst) {
        const int side = theme().sizes().icon;
        paintIcon(painter, m_iconName, QRectF(x, (height() - side) / 2.0, side, side), theme().colour(m_ink));
        x += side + gap - 3;
    }
    const qreal room = (digitFirst ? width() - padding : chipX - 4) - x;
    if (m_line.isEmpty()) {
        painter.setFont(theme().face(16, QFont::Bold));
        painter.setPen(colours.text);
        painter.drawText(QRectF(x, 0, room, height()), Qt::AlignVCenter, text());
        return;
    }
    const int top = (height() - theme().line(TextStyle::body) - theme().line(TextStyle::note)) / 2;
    painter.setFont(theme().face(16, QFont::Bold));
    painter.setPen(colours.text);
    painter.drawText(QRectF(x, top, room, theme().line(TextStyle::body)), Qt::AlignVCenter, text());
    painter.setFont(theme().font(TextStyle::note));
    painter.setPen(colours.text2);
    painter.drawText(QRectF(x, top + theme().line(TextStyle::body) - 1, room, theme().line(TextStyle::note)),
                     Qt::AlignVCenter, m_line);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (group() != nullptr && event->modifiers() == Qt::NoModifier) {
        for (auto *button : group()->buttons()) {
            auto *choice = qobject_cast<ChoiceButton *>(button);
            if (choice != nullptr && event->text() == QString::number(choice->m_digit)) {
                choice->setFocus(Qt::ShortcutFocusReason);
                choice->click();
                return;
            }
        }
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace botiquin::ui
