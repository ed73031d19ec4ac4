// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispensing/dispensing_events.h"

#include <QHash>

namespace botiquin {

enum class DispenseRefusal {
    noRight,
    patientMissing,      ///< nobody was said to be given anything
    noSuchPatient,       ///< nobody has the number here, or they were forgotten
    nothingDispensed,    ///< no line
    unknownItem,         ///< a clave that the catalogue does not hold
    unitsNotPositive,    ///< zero or less
    unitsTooMany,        ///< more than a line may carry (Units::lineMax)
    lotIsExpired,        ///< on its last day it is still good
    lotIsRecalled,
    lotIsHeld,           ///< in quarantine
    notInStock,          ///< the books hold less; the count can be put right
    prescriptionMissing, ///< a controlled clave without the prescription's number
    prescriberMissing,   ///< a controlled clave without who prescribed it
};
QString name(DispenseRefusal refusal);

struct DispenseRefused
{
    DispenseRefusal rule;
    int line = 0;                     ///< of the lines given, from 1; 0 where none is meant
    Units there = {};                 ///< notInStock: what may be given
    std::optional<Lot> lot = {};      ///< the lot that is meant
};

/// A lot of an item at the clinic.
struct ShelfLot
{
    Lot lot;
    Units units; ///< by the books; may be negative
    bool recalled = false;
    bool quarantined = false;
};

/// A medicine of a prescription. Without a lot, those that expire first are taken.
struct DispenseLine
{
    Clave item;
    Units units;
    std::optional<Lot> lot;

    static constexpr auto fields
        = Fields{Field{1, "item", &DispenseLine::item}, Field{2, "units", &DispenseLine::units},
                 Field{3, "lot", &DispenseLine::lot}};
};

/// What a patient is to be given at one time.
struct DispenseOrder
{
    std::optional<qint64> patient;
    std::vector<DispenseLine> lines;
    std::optional<Prescription> prescription;

    bool isControlled() const;
};

/// The lots of each item that the catalogue holds.
using Shelves = QHash<Clave, std::vector<ShelfLot>>;

/// The lots that one line is taken from: the one that it names (of any maker where none is said), else the first
/// to expire that may be given, as many as it needs.
[[nodiscard]] Result<std::vector<LotUnits>, DispenseRefused> allot(const DispenseLine &line,
                                                                  const std::vector<ShelfLot> &shelf, Date today);

/// What each line comes to, taken from what those before it left; a line that is refused takes nothing.
using Allotment = std::vector<Result<std::vector<LotUnits>, DispenseRefused>>;
[[nodiscard]] Allotment allotEach(const std::vector<DispenseLine> &lines, Shelves shelves, Date today);

/// The lots line by line, or the first rule that is broken.
[[nodiscard]] Result<std::vector<std::vector<LotUnits>>, DispenseRefused> decide(const DispenseOrder &order,
                                                                                const Shelves &shelves, Date today);

/// The lots of all lines, each once, ascending: as an event says them.
[[nodiscard]] std::vector<LotUnits> merged(const std::vector<std::vector<LotUnits>> &lines);

} // namespace botiquin
