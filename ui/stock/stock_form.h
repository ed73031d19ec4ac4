// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/stock_desk.h"
#include "presentation/log/event_fields.h"
#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;
class Field;
class FormRow;
class SelectBox;
class Text;

/// The one form by which stock is put right, in place of the event's panel: a recorded line corrected, units
/// of a lot written off, a lot held or let go, the shelf of an item. Nothing is ever erased: each is a new event.
class StockForm : public Card
{
    Q_OBJECT

public:
    StockForm(Station &station, const UserId &user, QWidget *parent = nullptr);

    /// Of a reception or a write-off, or of a correction of one; a box received, a count and units sent away are taken
    /// back as a whole. False for other kinds. `line` is the one whose lot and units the form is filled with.
    bool startCorrection(const presentation::EventDetail &detail, const CardLine &line, const Clave &item);
    void startWriteOff(const LotStock &lot);
    void startHold(const LotStock &lot);
    /// Where the item lies here.
    void startShelf(const Clave &item);
    void retranslate();
    static bool canCorrect(const presentation::EventDetail &detail);

Q_SIGNALS:
    /// Recorded; what was done, in words.
    void done(const QString &said);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Purpose { correction, takeBack, writeOff, hold, release, shelf };
    struct Typed
    {
        LotText lot;
        Date expiry;
        Units units;
        std::optional<Slot> slot;
    };

    void start(Purpose purpose);
    void fillReasons();
    bool isHeldFor(HoldReason reason) const;
    void accept();
    bool want(FormRow *row, const QString &wrong);
    std::optional<Typed> typed();
    /// Nothing for an empty field.
    std::optional<std::optional<Slot>> typedSlot();
    std::optional<Units> typedUnits();
    Answer<EventId, StockRefused> correct(const Typed &typed);
    std::optional<EventBody> replacement(const Typed &typed) const;
    Answer<EventId, StockRefused> writeOffOrHold(Units units);
    void acceptShelf();

    Station &m_station;
    UserId m_user;
    Purpose m_purpose = Purpose::correction;
    std::optional<EventId> m_wrong;
    std::optional<EventBody> m_body; ///< what stands now
    size_t m_line = 0;               ///< of a reception
    std::optional<Lot> m_lot;
    std::optional<Clave> m_item; ///< whose shelf is given
    Text *m_about;
    Field *m_lotField;
    FormRow *m_lotRow;
    Field *m_expiryField;
    FormRow *m_expiryRow;
    Field *m_unitsField;
    FormRow *m_unitsRow;
    Field *m_slotField;
    FormRow *m_slotRow;
    SelectBox *m_reasonBox;
    FormRow *m_reasonRow;
    Field *m_noteField;
    FormRow *m_noteRow;
    ActionButton *m_accept;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
