// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPainter>

namespace botiquin::ui {

/// Small shapes that both the pieces and the rows of tables draw.

/// A rounded box with a hairline of `stroke` wholly inside it; no line for an invalid colour.
void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &stroke, qreal radius,
              qreal strokeWidth = 1);

/// A bar of `share` (0 to 1) in its sunken channel.
void paintBar(QPainter &painter, const QRectF &box, double share, const QColor &fill);

/// The tag of a meaning: icon and bold word on the soft ground.
void paintTag(QPainter &painter, const QRectF &box, Meaning meaning, const QString &iconName, const QString &word);
int tagWidth(const QString &word, bool withIcon);

/// A key as a keyboard of the present language has it: "Ctrl+Supr" is "Ctrl+Del" in English.
QString keyCap(const QString &key);
/// The key as it is printed on a keyboard, e.g. "F2" or "Ctrl+Z".
void paintKeyChip(QPainter &painter, const QRectF &box, const QString &key);
int keyChipWidth(const QString &key);
int keyChipHeight();

/// The lines of `text` broken at words to `width`; a word wider than that is broken inside.
QStringList brokenLines(const QString &text, const QFont &font, qreal width);

} // namespace botiquin::ui
