// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch/fleet_reading.h"
#include "ui/shell/card.h"

#include <variant>

namespace botiquin::ui {

class ActionButton;
class CheckBox;
class Field;
class FormRow;
class SelectBox;

using FleetEntry = std::variant<FleetVehicle, FleetDriver>;

/// A vehicle or a driver, to be typed; Enter goes from field to field.
class FleetForm : public Card
{
    Q_OBJECT

public:
    explicit FleetForm(QWidget *parent = nullptr);

    /// One that is there: its number stands.
    void show(const FleetEntry &entry);
    /// One to be, with nothing in its fields.
    void startVehicle();
    void startDriver();
    using QWidget::show;
    void focusFirst();
    void retranslate();
    /// As it is typed; nothing where something is missing, which then says so and has the focus.
    std::optional<FleetEntry> typed();
    /// Out of service, or back into it; whether it is in service now.
    bool toggleActive();
    /// The number, which another one has.
    void sayTaken(const QString &sentence);
    bool isNew() const { return m_isNew; }
    bool isOfVehicle() const { return m_isOfVehicle; }
    /// Something was typed over what is shown.
    bool isChanged() const;

Q_SIGNALS:
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start(bool isOfVehicle, bool isNew);
    QStringList texts() const;
    bool want(FormRow *row, const QString &wrong);

    bool m_isOfVehicle = true;
    bool m_isNew = true;
    QString m_number;    ///< of the one that is shown
    QStringList m_shown; ///< what stood in the fields then
    Field *m_numberField;
    FormRow *m_numberRow;
    Field *m_platesField;
    FormRow *m_platesRow;
    Field *m_nameField;
    FormRow *m_nameRow;
    SelectBox *m_transport;
    FormRow *m_transportRow;
    CheckBox *m_cold;
    CheckBox *m_active;
    ActionButton *m_save;
};

} // namespace botiquin::ui
