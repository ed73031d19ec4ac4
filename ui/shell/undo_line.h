// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QTimer>
#include <QWidget>

namespace botiquin::ui {

/// What was just done, and how to take it back. Stays ten seconds or until the next action, keeps its place
/// when gone, takes no focus. The page's own Ctrl+Z goes on working after it has gone.
class UndoLine : public QWidget
{
    Q_OBJECT

public:
    explicit UndoLine(QWidget *parent = nullptr);

    void say(const Runs &words, Meaning meaning = Meaning::good);
    void clear();
    bool isSaying() const { return !m_words.isEmpty(); }

    QSize sizeHint() const override { return {320, theme().sizes().control}; }
    QSize minimumSizeHint() const override { return {240, theme().sizes().control}; }

Q_SIGNALS:
    void undoRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF undoBox() const;

    Runs m_words;
    Meaning m_meaning = Meaning::good;
    QTimer m_stay;
};

} // namespace botiquin::ui
