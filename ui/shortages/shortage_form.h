// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_desk.h"
#include "journal/shortages/shortage_outlook.h"
#include "ui/shell/card.h"

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QScrollArea;

namespace botiquin::ui {

class ActionButton;
class ChoiceButton;
class Field;
class FormRow;
class RunOutChart;
class SelectBox;
class Tag;
class Text;

/// What is there of a medicine, how long it lasts, and what is said of its shortage.
class ShortageForm : public Card
{
    Q_OBJECT

public:
    explicit ShortageForm(QWidget *parent = nullptr);

    /// Begins with what the books propose. `waiting` is the report of the same medicine that is still open.
    void start(const ItemRow &item, const ShortageOutlook &outlook, const std::optional<Shortage> &waiting);
    /// The choice of how urgent it is.
    void focusFirst();
    void retranslate();

    QString name() const;
    /// What was typed, where it can be reported; else nothing, and the sentence stands at its field.
    std::optional<ShortageReport> typed();

    /// As narrow as it is when all that can stand below the other does so.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reportRequested();
    void printRequested();

protected:
    bool event(QEvent *event) override;

private:
    void build();
    QHBoxLayout *buildHead();
    QHBoxLayout *buildPicture();
    QBoxLayout *buildChoices();
    QBoxLayout *buildFields();
    QBoxLayout *buildActs();
    void arrange();
    void goTo(QWidget *field);
    void fill();
    void showItem();

    std::optional<ItemRow> m_item;
    std::optional<ShortageOutlook> m_outlook;
    std::optional<Shortage> m_waiting;

    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_choiceBox = nullptr;
    QBoxLayout *m_fieldBox = nullptr;
    QBoxLayout *m_actBox = nullptr;
    QBoxLayout *m_buttonBox = nullptr;
    Text *m_name;
    Text *m_presentation;
    Tag *m_lasts;
    RunOutChart *m_chart;
    Text *m_usedLabel;
    Text *m_used;
    Text *m_deliveryLabel;
    Text *m_delivery;
    Text *m_urgencyLabel;
    QButtonGroup *m_urgency;
    QList<ChoiceButton *> m_choices;
    Field *m_needed;
    FormRow *m_neededRow;
    SelectBox *m_reason;
    FormRow *m_reasonRow;
    Field *m_note;
    FormRow *m_noteRow;
    Field *m_patients;
    FormRow *m_patientsRow;
    Text *m_again;
    ActionButton *m_send;
    ActionButton *m_print;
    Text *m_advice;
};

} // namespace botiquin::ui
