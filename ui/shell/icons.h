// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>

class QPainter;

namespace botiquin::ui {

/// The icon resources/icons/`name`.svg as a mask filled with `ink`, drawn at the screen's ratio. Follows the
/// appearance without being made again. Null for a name that does not exist.
QIcon icon(QStringView name, Ink ink = &Colours::text);

/// Draws the icon into the square `box`; nothing for an empty name.
void paintIcon(QPainter &painter, QStringView name, const QRectF &box, const QColor &colour);

} // namespace botiquin::ui
