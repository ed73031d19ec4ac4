// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/card.h"

class QHBoxLayout;

namespace botiquin::ui {

class Text;

enum class StepState { waiting, current, done };

/// One step of a piece of work: its circle, its name and what is known of it; the current one may hold a field.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(int number, QWidget *parent);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    void setState(StepState state);
    StepState state() const { return m_state; }
    /// Takes the widget, which is shown while the step is the current one, with `hint` at its right.
    void setField(QWidget *field, const QString &hint);
    /// 64 high instead of 80.
    void setTight(bool tight);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    int m_number;
    StepState m_state = StepState::waiting;
    bool m_tight = false;
    Text *m_title;
    Text *m_line;
    Text *m_hint;
    QWidget *m_fieldLine;
    QHBoxLayout *m_fieldRow;
    QWidget *m_field = nullptr;
};

/// The steps of a page, one below the other in a card.
class StepList : public Card
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);
    StepRow *addStep();
    void setTight(bool tight);

private:
    QList<StepRow *> m_steps;
};

} // namespace botiquin::ui
