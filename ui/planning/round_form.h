// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_rules.h"
#include "ui/shell/card.h"

#include <array>

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class SelectBox;
class Text;

/// A round and the days of its steps, to be typed: "18/11" will do, and a step of one day needs no second.
class RoundForm : public Card
{
    Q_OBJECT

public:
    explicit RoundForm(QWidget *parent = nullptr);

    /// A round that is there, or one to be: its name and month can be typed only for the latter.
    void show(const RoundDefined &round, bool isNew);
    using QWidget::show;
    void focusFirst();
    void retranslate();
    /// The round as it is typed; nothing where something is missing or wrong, which then says so and has the
    /// focus.
    std::optional<RoundDefined> typed();
    bool isNew() const { return m_isNew; }
    /// Something was typed over the round that is shown.
    bool isChanged() const;
    /// To the days, whose order is wrong.
    void focusDates();

Q_SIGNALS:
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Step { plan, pack, load, deliver, steps };
    /// A step's first or last day.
    struct Day
    {
        Field *field;
        FormRow *row;
    };
    struct StepDays
    {
        Text *name;
        Day from;
        Day to;
    };

    Day makeDay();
    void fill(const RoundDefined &round);
    QStringList texts() const;
    std::optional<Month> typedMonth();
    std::optional<RoundId> typedName();
    /// Nothing where what is typed is no day; what is empty is no day either, and no mistake.
    std::optional<std::optional<Date>> dayOf(const Day &day, Month month);
    std::optional<std::optional<std::pair<Date, Date>>> daysOf(Step step, Month month);
    bool complain(Field *field, FormRow *row, const QString &sentence);

    std::optional<RoundDefined> m_round;
    bool m_isNew = false;
    QStringList m_shown; ///< what stood in the fields when the round was shown
    SelectBox *m_kind;
    FormRow *m_kindRow;
    Field *m_month;
    FormRow *m_monthRow;
    Field *m_name;
    FormRow *m_nameRow;
    Text *m_from;
    Text *m_to;
    std::array<StepDays, steps> m_steps;
    ActionButton *m_save;
};

} // namespace botiquin::ui
