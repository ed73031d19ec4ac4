// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit_events.h"

namespace botiquin {

/// What a controlled medicine is dispensed against (Ley General de Salud, art. 226).
struct Prescription
{
    QString number;
    QString prescriber; ///< professional licence (cédula) or name as on the paper

    static constexpr auto fields = Fields{
        Field{1, "number", &Prescription::number}, Field{2, "prescriber", &Prescription::prescriber}};
};

/// A patient was given medicine. Of the patient the log knows a number of this clinic, nothing else.
struct Dispensed
{
    static constexpr Kind kind = Kind::dispensed;
    static constexpr int version = 1;

    Clues facility;
    qint64 patient;                           ///< 1 and up
    std::vector<LotUnits> lines;
    std::optional<Prescription> prescription;

    static constexpr auto fields = Fields{
        Field{1, "facility", &Dispensed::facility}, Field{2, "patient", &Dispensed::patient},
        Field{3, "lines", &Dispensed::lines}, Field{4, "prescription", &Dispensed::prescription}};
};

/// What a facility gave its patients on a day, by local time, as the centre knew it when the day had ended: dispensings stay
/// with the facility and the centre, and this is what a state's supervisors have of them. An event of the centre's own
/// device like any other, so that feeds, openings and restored centres need nothing of its own. It moves no units: whoever
/// holds the dispensings would count them twice. What is heard of later makes another, and the last one of a day stands;
/// it lists again, with no units, the lots that are not in it any more.
struct DayTotalled
{
    static constexpr Kind kind = Kind::dayTotalled;
    static constexpr int version = 1;

    Clues facility;
    Date day;
    std::vector<LotUnits> lines; ///< units of zero and more, a line a lot, ascending

    static constexpr auto fields = Fields{Field{1, "facility", &DayTotalled::facility}, Field{2, "day", &DayTotalled::day},
                                          Field{3, "lines", &DayTotalled::lines}};
};

} // namespace botiquin
