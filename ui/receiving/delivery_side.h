// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/gps_source.h"
#include "journal/receiving/delivery_desk.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class FactRow;
class Field;
class FormRow;
class SelectBox;

/// Beside a delivery: its seal, where and when it is received and by whom, and the button that ends it.
class DeliverySide : public Card
{
    Q_OBJECT

public:
    /// What the satellites say; null where this computer has no receiver.
    DeliverySide(Station &station, const PersonRow &person, const GpsSource *gps, QWidget *parent = nullptr);

    void showDelivery(const DeliveryInHand &hand);
    /// Place and hour anew.
    void showPlace();
    void retranslate();
    /// What the form for a signed paper says; nothing where it is wrong, which it then says itself.
    [[nodiscard]] std::optional<receiving::PaperSigned> paper();
    /// Goes to the name on the paper and says what is wrong with it.
    void askForName(const QString &wrong);
    /// The satellites' fix as an event keeps it.
    [[nodiscard]] static std::optional<MapFix> fixOf(const GpsSource *gps);

Q_SIGNALS:
    void sealChosen(botiquin::SealState seal);
    void emptyRequested();
    void receiveRequested();

private:
    void build();
    void fillSeals();
    void showClock(const GpsFix &fix);
    void togglePaper(bool open);
    std::optional<Instant> typedTime(bool &good);

    Station &m_station;
    PersonRow m_person;
    const GpsSource *m_gps;
    std::optional<SealNumber> m_sealNumber;
    SealState m_seal = SealState::intact;
    int m_differences = 0;
    SelectBox *m_sealBox;
    FormRow *m_sealRow;
    FactRow *m_place;
    FactRow *m_clock;
    FactRow *m_who;
    ActionButton *m_paperButton;
    QWidget *m_paperForm;
    Field *m_name;
    FormRow *m_nameRow;
    Field *m_day;
    FormRow *m_dayRow;
    Field *m_hour;
    FormRow *m_hourRow;
    ActionButton *m_empty;
    Text *m_advice;
    ActionButton *m_receive;
};

} // namespace botiquin::ui
