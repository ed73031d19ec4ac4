// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/held_events.h"

namespace botiquin {

/// The reason of what is held because a verdict says so: where the books are made anew, it is told from the verdicts anew.
inline const QString heldBySaying = QStringLiteral("said");

/// An event that a centre held back, as far as the store has heard.
struct HeldAct
{
    QString event;
    std::optional<Clues> facility; ///< of the device that wrote it
    int kind;
    Instant time;
    QString breach; ///< of RightsBreach
    HeldVerdict verdict;
    QString note;   ///< of whoever decided
    Instant said;   ///< when the centre held it, or decided

    static constexpr auto fields
        = Fields{Field{1, "event", &HeldAct::event}, Field{2, "facility", &HeldAct::facility}, Field{3, "kind", &HeldAct::kind},
                 Field{4, "time", &HeldAct::time}, Field{5, "breach", &HeldAct::breach}, Field{6, "verdict", &HeldAct::verdict},
                 Field{7, "note", &HeldAct::note}, Field{8, "said", &HeldAct::said}};
    friend bool operator==(const HeldAct &, const HeldAct &) = default;
};

} // namespace botiquin
