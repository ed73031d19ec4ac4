// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/dispatch_book.h"

#include <QWidget>

namespace botiquin::ui {

class ActionButton;
class Card;
class CheckBox;
class Field;
class FormRow;
class SelectBox;
class Text;

/// Beside the boxes of a trip: who carries it in what, its seals and its departure; once it is on the road, whom it
/// is handed over to and its return.
class TripSide : public QWidget
{
    Q_OBJECT

public:
    explicit TripSide(QWidget *parent = nullptr);

    void setFleet(std::vector<VehicleRow> vehicles, std::vector<DriverRow> drivers);
    /// Trips of the same day: what they take cannot be chosen, and says which one has it.
    void setOthers(std::vector<Trip> others);
    /// `mayAct`: whoever looks may load trips and let them go.
    void show(const Trip &trip, bool mayAct);
    using QWidget::show;
    /// The departure leaves `missing` boxes behind: the button says so.
    void setLeavesBehind(int missing);

    /// Those that it leaves with; nothing where one of them cannot be a seal's number, which the field then says.
    std::optional<std::vector<SealNumber>> seals() const;
    void clearCode();
    /// As for the next time that the load changes hands.
    void clearHanding();
    void focusCode();
    void focusVehicle();
    void focusDriver();
    void retranslate();

Q_SIGNALS:
    void vehicleChosen(const botiquin::VehicleId &vehicle);
    void driverChosen(const botiquin::DriverId &driver);
    void codeTyped(const QString &code);
    /// The departure, or the return.
    void goWanted();
    void handOverWanted(const botiquin::DriverId &to, botiquin::Transport transport, const QString &place,
                        bool sealsIntact);

private:
    void handOver();
    static QString nameOfVehicle(const VehicleRow &vehicle);
    void fillFleet();
    void markTaken();
    void sayGo();

    Card *m_card;
    Field *m_code;
    FormRow *m_codeRow;
    SelectBox *m_vehicle;
    FormRow *m_vehicleRow;
    SelectBox *m_driver;
    FormRow *m_driverRow;
    Field *m_seals;
    FormRow *m_sealsRow;
    QWidget *m_handing;
    SelectBox *m_next;
    FormRow *m_nextRow;
    SelectBox *m_transport;
    FormRow *m_transportRow;
    Field *m_place;
    FormRow *m_placeRow;
    CheckBox *m_intact;
    ActionButton *m_hand;
    Text *m_said;
    ActionButton *m_go;
    std::vector<VehicleRow> m_vehicles;
    std::vector<DriverRow> m_drivers;
    std::vector<Trip> m_others;
    std::optional<Trip> m_trip;
    bool m_mayAct = false;
    int m_missing = 0;
};

} // namespace botiquin::ui
