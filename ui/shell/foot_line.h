// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QStackedWidget>

namespace botiquin::ui {

class NoteLine;
class UndoLine;

/// The foot of a page that both says and takes back: what came of the last action, in one place of one height.
class FootLine : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FootLine(QWidget *parent = nullptr);

    /// What came of it, where there is nothing to take back.
    void say(const Runs &words, Meaning meaning);
    /// What was done, with the way back.
    void sayDone(const Runs &words, Meaning meaning = Meaning::good);
    void clear();

Q_SIGNALS:
    void undoRequested();

private:
    UndoLine *m_undo;
    NoteLine *m_note;
};

} // namespace botiquin::ui
