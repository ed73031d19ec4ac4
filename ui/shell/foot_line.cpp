// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foot_line.h"

#include "ui/shell/undo_line.h"

namespace botiquin::ui {

FootLine::FootLine(QWidget *parent) : QStackedWidget(parent), m_undo(new UndoLine), m_note(new NoteLine)
{
    addWidget(m_undo);
    addWidget(m_note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_undo, &UndoLine::undoRequested, this, &FootLine::undoRequested);
}

void FootLine::say(const Runs &words, Meaning meaning)
{
    m_note->say(words, meaning);
    setCurrentWidget(m_note);
}

void FootLine::sayDone(const Runs &words, Meaning meaning)
{
    m_undo->say(words, meaning);
    setCurrentWidget(m_undo);
}

void FootLine::clear()
{
    m_undo->clear();
    m_note->clear();
}

} // namespace botiquin::ui
