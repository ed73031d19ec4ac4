// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/trip_desk.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class CheckBox;
class Field;
class FormRow;
class Text;

/// The arrival of a trip at one of its stops, with the seals that it came with and went on with.
class ArrivalForm : public Card
{
    Q_OBJECT

public:
    explicit ArrivalForm(QWidget *parent = nullptr);

    /// `name` is the facility's.
    void start(const Clues &facility, const QString &name);
    /// A seal's own code goes where seals are being typed; false for one that is none.
    bool takesSeal(const QString &text);
    void retranslate();
    /// Something was said that is not kept yet.
    bool isTouched() const;

Q_SIGNALS:
    void given(const botiquin::Clues &facility, const botiquin::StopSeals &seals);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    std::optional<Clues> m_facility;
    QString m_name;
    Text *m_about;
    Field *m_found;
    FormRow *m_foundRow;
    CheckBox *m_none;
    Field *m_put;
    FormRow *m_putRow;
    ActionButton *m_accept;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
