// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/note_line.h"

namespace botiquin::ui {

/// What was just done, and how to take it back. Stays ten seconds or until the next action. The page's own
/// Ctrl+Z goes on working after it has gone.
class UndoLine : public NoteLine
{
    Q_OBJECT

public:
    using NoteLine::NoteLine;

Q_SIGNALS:
    void undoRequested();

protected:
    void arrange(Composition &composition) const override;
    QString sentence() const override;
    qreal wordsEnd() const override;
    int stayMs(Meaning meaning) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF undoBox() const;
};

} // namespace botiquin::ui
