// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_desk.h"
#include "ui/shell/card.h"

class QVBoxLayout;

namespace botiquin::ui {

class ActionButton;
class ShortageAnswerForm;
class Text;

/// One shortage: what was said, what was answered, its history, and what may be done about it.
class ShortagePanel : public Card
{
    Q_OBJECT

public:
    enum class For { clinic, whoAnswers };
    ShortagePanel(Station &station, For whom, QWidget *parent = nullptr);

    void retranslate();
    /// What is being typed stays while it is the same shortage. `hasTwin`: there is another open one of the same
    /// medicine and clinic.
    void show(const Shortage &shortage, bool hasTwin);
    using QWidget::show;
    /// The answer is recorded: the form begins anew.
    void forgetTyped() { m_shown.clear(); }

    void focusAnswer();
    /// What was answered; nothing where something is missing, said at its field.
    std::optional<ShortageAnswered> typed();
    void sayRefused(const ShortageRefused &refused);

Q_SIGNALS:
    void finishRequested();
    void withdrawRequested();
    void mergeRequested();

private:
    void build();
    QString historyOf(const Shortage &shortage) const;

    Station &m_station;
    For m_whom;
    QString m_shown; ///< the shortage that the form is written for

    Text *m_name;
    Text *m_place;
    Text *m_facts;
    Text *m_note;
    Text *m_answer;
    Text *m_history;
    ShortageAnswerForm *m_form;
    ActionButton *m_finish;
    ActionButton *m_merge;
    ActionButton *m_withdraw;
};

} // namespace botiquin::ui
