// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pin_field.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QRegularExpressionValidator>

namespace botiquin::ui {

namespace {

constexpr int left = 20;
constexpr int dot = 16;
constexpr int pitch = 32;
constexpr int padding = 13; ///< of the style sheet, with the edge

} // namespace

PinField::PinField(QWidget *parent) : QLineEdit(parent)
{
    // The dots are drawn here: the style's own are small and stand close.
    setEchoMode(QLineEdit::NoEcho);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,12}")), this));
    setContextMenuPolicy(Qt::NoContextMenu);
    setFont(theme().face(28));
    setFixedHeight(64);
    connect(this, &QLineEdit::textChanged, this, &PinField::makeRoomForDots);
    makeRoomForDots();
}

/// The cursor stands after the dots, where the next one will be.
void PinField::makeRoomForDots()
{
    setTextMargins(left - padding + int(text().size()) * pitch, 0, 0, 0);
    update();
}

void PinField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours().text);
    for (int i = 0; i < int(text().size()); ++i)
        painter.drawEllipse(QRectF(left + i * pitch, (height() - dot) / 2.0, dot, dot));
}

} // namespace botiquin::ui
