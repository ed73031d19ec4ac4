// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

#include <QTimer>

namespace botiquin::ui {

/// What came of the last action, at the page's foot, where there is nothing to take back; or a sentence of the
/// window's own. What went wrong stays until the next action. Takes no focus; a screen reader hears it as an
/// alert.
class NoteLine : public PaintedPiece
{
    Q_OBJECT

public:
    /// Keeps its place when gone.
    explicit NoteLine(QWidget *parent = nullptr);

    /// Has no place when gone: what stands above it in the column, a list, has the room meanwhile. Not for a
    /// line beside buttons, which would move.
    void setLeavesRoom();
    /// Lies over the status bar of `window`, which then is its parent, where no table, key or button is under
    /// it, without moving anything; a click or ten seconds take it away.
    void layOver(QWidget *window);

    void say(const Runs &words, Meaning meaning = Meaning::good);
    void clear();
    const Runs &said() const { return m_words; }
    bool isSaying() const { return !m_words.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override { return wordsOf(m_words); }
    /// Where the words end, in pixels from the left.
    virtual qreal wordsEnd() const { return width() - 16; }
    /// How long something is said in milliseconds; 0 for until the next action.
    virtual int stayMs(Meaning meaning) const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    Runs m_words;
    Meaning m_meaning = Meaning::good;
    QTimer m_stay;
    bool m_leavesRoom = false;
    bool m_isOver = false;
};

} // namespace botiquin::ui
