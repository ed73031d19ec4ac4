// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_desk.h"

#include <QWidget>

namespace botiquin::ui {

class Field;
class FormRow;
class SelectBox;

/// What is done about a shortage: sent, on which trip, another in its stead, lent by a neighbour, or why not.
class ShortageAnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShortageAnswerForm(Station &station, QWidget *parent = nullptr);

    void start(const Shortage &shortage);
    /// Nothing where something is missing or wrong, which the form then says.
    std::optional<ShortageAnswered> typed();
    void sayRefused(const ShortageRefused &refused);
    void focusFirst();
    void retranslate();

private:
    void fillTrips();
    void showRows();
    FormRow *rowOf(ShortageRefusal rule) const;

    Station &m_station;
    std::optional<Shortage> m_shortage;
    std::vector<ComingTrip> m_trips;
    SelectBox *m_answer;
    FormRow *m_answerRow;
    Field *m_units;
    FormRow *m_unitsRow;
    SelectBox *m_trip;
    FormRow *m_tripRow;
    Field *m_substitute;
    FormRow *m_substituteRow;
    Field *m_note;
    FormRow *m_noteRow;
};

} // namespace botiquin::ui
