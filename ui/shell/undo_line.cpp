// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_line.h"

#include "ui/shell/painting.h"

#include <QFontMetrics>
#include <QMouseEvent>

namespace botiquin::ui {

namespace {

constexpr int offeredMs = 10000;
constexpr int padding = 16;
const QString undoKey = QStringLiteral("Ctrl+Z");

} // namespace

int UndoLine::stayMs(Meaning) const
{
    return offeredMs;
}

QString UndoLine::sentence() const
{
    return isSaying() ? wordsOf(said()) + u' ' + tr("Deshacer") + u' ' + undoKey : QString();
}

QRectF UndoLine::undoBox() const
{
    const int words = QFontMetrics(theme().face(16, QFont::Bold)).horizontalAdvance(tr("Deshacer")) + 1;
    const int width = words + 12 + keyChipWidth(undoKey);
    return {qreal(this->width() - padding - width), 0, qreal(width), qreal(height())};
}

qreal UndoLine::wordsEnd() const
{
    return undoBox().left() - padding;
}

void UndoLine::arrange(Composition &composition) const
{
    NoteLine::arrange(composition);
    if (!isSaying())
        return;
    const QRectF undo = undoBox();
    composition.text(undo, tr("Deshacer"), theme().face(16, QFont::Bold), &Colours::accent);
    composition.chip(undo.right() - keyChipWidth(undoKey), height() / 2.0, undoKey);
}

void UndoLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (isSaying() && undoBox().contains(event->position()))
        Q_EMIT undoRequested();
}

} // namespace botiquin::ui
