// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/open_count.h"
#include "ui/shell/card.h"

namespace botiquin {
struct Station;
}

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class ItemSearch;

/// What the list does not hold: another lot of the line's item, or of any item; or the hour of a sheet. Enter goes
/// from field to field, Esc back.
class FoundLotForm : public Card
{
    Q_OBJECT

public:
    explicit FoundLotForm(Station &station, QWidget *parent = nullptr);

    /// Another lot of this item, or of the one that is searched for.
    void askLot(const std::optional<Clave> &item, const QString &name);
    void askHour(Instant now);
    void sayWrong(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void lotGiven(const botiquin::Lot &lot, botiquin::Units units);
    void hourGiven(botiquin::Instant hour);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    bool want(FormRow *row, const QString &wrong);
    void showFields();

    std::optional<Clave> m_item;
    QString m_name;
    bool m_asksHour = false;
    ItemSearch *m_search;
    Field *m_lot;
    FormRow *m_lotRow;
    Field *m_expiry;
    FormRow *m_expiryRow;
    Field *m_units;
    FormRow *m_unitsRow;
    Field *m_hour;
    FormRow *m_hourRow;
    ActionButton *m_accept;
};

} // namespace botiquin::ui
