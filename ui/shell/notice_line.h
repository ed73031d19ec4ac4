// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

#include <QTimer>

namespace botiquin::ui {

/// A sentence of the window's own at its foot, e.g. about a scan that the page had no use for. It lies over the
/// status bar without moving anything, takes no focus and goes after ten seconds or with the next one. A screen
/// reader hears it as an alert.
class NoticeLine : public PaintedPiece
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *window);

    void say(Meaning meaning, const Runs &words);
    void clear();
    /// What it says; empty when it is gone.
    QString words() const { return isHidden() ? QString() : wordsOf(m_words); }

    QSize sizeHint() const override { return {400, theme().sizes().statusBar}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override { return wordsOf(m_words); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    Meaning m_meaning = Meaning::info;
    Runs m_words;
    QTimer m_stay;
};

} // namespace botiquin::ui
