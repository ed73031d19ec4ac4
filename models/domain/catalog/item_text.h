// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// A name written in capitals as a person writes it: "VITAMINA B12" → "Vitamina B12", "VACUNA DE ARNm" →
/// "Vacuna de ARNm", "JERINGA 10 ML" → "Jeringa 10 mL". Words that are not all in capitals stay.
[[nodiscard]] QString sentenceCase(const QString &text);

/// A run of text without capitals, with the units of measure in their right case: "ENVASE CON 60 ML" →
/// "envase con 60 mL". Text that is not all in capitals keeps its words, but for the first letter.
[[nodiscard]] QString lowerWithUnits(const QString &text);

/// The right form of a unit of measure in any case or spelling: "GR" → "g", "microgramos" → "µg"; the text
/// itself for what is none.
[[nodiscard]] QString unitSymbol(const QString &unit);

/// At most `max` characters, cut between words and ended with "…" where something was left out.
[[nodiscard]] QString shortened(const QString &text, qsizetype max);

} // namespace botiquin
