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

} // namespace botiquin
