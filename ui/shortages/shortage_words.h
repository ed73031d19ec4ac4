// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_desk.h"

namespace botiquin::ui {

/// The words of the shortage pages, in the language that is loaded.

QString words(Urgency urgency);
/// Under it: "Alguien espera".
QString meaningWords(Urgency urgency);
QString words(ShortageReason reason);
/// Of a reason that nobody chose: it is kept as another one without a note.
[[nodiscard]] QString unsaidReasonWords();
QString words(ShortageState state);
QString words(ShortageAnswer answer);
/// What happened, what is safe and what comes next.
QString words(const ShortageRefused &refused);

/// "Alcanza 3 días", "No queda".
QString lastingWords(Units onHand, std::optional<int> daysLeft);
/// What was answered, in a sentence; what to expect where nobody has answered.
QString answerSentence(const Shortage &shortage);
/// A step of its history: "25 nov 2026, 12:06 · Vista".
QString stepSentence(const ShortageStepRow &step);

} // namespace botiquin::ui
