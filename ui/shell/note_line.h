// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

#include <QTimer>

namespace botiquin::ui {

/// What came of the last action, at the page's foot, where there is nothing to take back. Keeps its place
/// when gone; what went wrong stays until the next action.
class NoteLine : public PaintedPiece
{
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    void say(const Runs &words, Meaning meaning = Meaning::good);
    void clear();
    const Runs &said() const { return m_words; }

    QSize sizeHint() const override { return {320, theme().sizes().control}; }
    QSize minimumSizeHint() const override { return {240, theme().sizes().control}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override { return wordsOf(m_words); }

private:
    Runs m_words;
    Meaning m_meaning = Meaning::good;
    QTimer m_stay;
};

} // namespace botiquin::ui
