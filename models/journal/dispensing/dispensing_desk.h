// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispensing/open_dispensing.h"
#include "journal/dispensing/dispensing_book.h"
#include "journal/receiving/stock_desk.h"

namespace botiquin {

/// What was handed over: the event, and the lots of each line.
struct DispensedNow
{
    EventId event;
    std::vector<std::vector<LotUnits>> lines;
};

/// A lot that is on the shelf although the books say otherwise.
struct FoundLot
{
    Lot lot;
    Units units;
};

/// Gives medicine to patients. What is entered before it is handed over is on disk with each step.
class DispensingDesk
{
public:
    explicit DispensingDesk(Station &station) : m_station(station) {}

    /// The prescription in hand as it was left; an empty one where there is none.
    [[nodiscard]] Outcome<OpenDispensing> open();
    /// Writes the step and applies it.
    [[nodiscard]] Outcome<void> keep(OpenDispensing &open, const DispenseEntry &entry);
    /// Takes the last step back.
    [[nodiscard]] Outcome<OpenDispensing> undo();
    [[nodiscard]] Outcome<void> discard();

    /// What each line would come to; writes nothing, and asks for no right.
    [[nodiscard]] Outcome<Allotment> propose(const std::vector<DispenseLine> &lines);
    /// What would be refused of the order, whoever the patient is; writes nothing.
    [[nodiscard]] Outcome<std::optional<DispenseRefused>> judge(DispenseOrder order, const UserId &user);
    /// Records it, and ends what is in hand.
    [[nodiscard]] Answer<DispensedNow, DispenseRefused> dispense(const DispenseOrder &order, const UserId &user);

    /// What a dispensing gave, as it stands; nothing where there is none of that name or it was taken back.
    [[nodiscard]] Outcome<std::optional<Dispensed>> contents(const QString &event);
    /// Takes a dispensing back: the units are on the shelf again. The correction is the nurse's right.
    [[nodiscard]] Answer<EventId, StockRefused> takeBack(const EventId &event, const QString &reason, const UserId &user);

    /// Takes a dispensing back and puts it in hand, to be given rightly: both or neither. False, and nothing done, where
    /// something is in hand already.
    [[nodiscard]] Answer<bool, StockRefused> giveAnew(const EventId &event, const QString &reason, const UserId &user);

    /// Counts one item on the spot: the lot that was found, and the others as the books have them.
    [[nodiscard]] Answer<EventId, StockRefused> recount(const FoundLot &found, const UserId &user);

private:
    QString key() const { return m_station.facility.text(); }
    Outcome<bool> isUnknown(std::optional<qint64> patient);
    Outcome<Shelves> shelvesOf(const std::vector<DispenseLine> &lines);
    Outcome<CountClosed> countOf(const FoundLot &found, const UserId &user);

    Station &m_station;
};

} // namespace botiquin
