// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dispensing/dispensing_flow.h"

#include <QWidget>

class QVBoxLayout;

namespace botiquin::ui {

class ActionButton;
class Card;
class Field;
class FormRow;
class Text;

/// Who is at the counter, and what they were given the last time.
class PatientPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PatientPanel(QWidget *parent = nullptr);

    void show(const std::optional<KnownPatient> &patient, const std::optional<presentation::LastTime> &last);
    void retranslate();
    /// Below everything else, e.g. the page's main button.
    void addFoot(QWidget *widget);

Q_SIGNALS:
    void repeatRequested();
    /// Initials and year of birth of somebody whose credential does not say them.
    void described(const QString &initials, std::optional<int> birthYear);

private:
    void buildWho();
    void showPatient();
    void showLast();
    void showLastItems();
    void describe();

    std::optional<KnownPatient> m_patient;
    std::optional<presentation::LastTime> m_last;
    QVBoxLayout *m_column;
    Card *m_whoCard;
    Text *m_who;
    Text *m_born;
    QWidget *m_readLine;
    Text *m_read;
    Field *m_initials;
    FormRow *m_initialsRow;
    Field *m_year;
    FormRow *m_yearRow;
    Card *m_lastCard;
    Text *m_lastDay;
    QWidget *m_lastItems;
    ActionButton *m_repeat;
};

} // namespace botiquin::ui
