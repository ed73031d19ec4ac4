// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper_check.h"
#include "ui/shell/theme.h"

namespace botiquin::ui {

/// What somebody scanned at a paper's corner, or typed of its foot: what stands after "comprobación", a blank, and what
/// the paper is of (a trip, a box, a clave, a round, a count, two days). Nothing where it is none of both.
[[nodiscard]] std::optional<reports::PaperCode> askedPaper(const QString &word);

/// What came of a check, in words.
struct VerdictWords
{
    Meaning meaning;
    QString whatIsSo;
    QString whatComesNext;
};
[[nodiscard]] VerdictWords verdictWords(const reports::PaperVerdict &verdict);

/// "Manifiesto de 2026-12/20-001/1"
[[nodiscard]] QString paperWords(const reports::PaperSubject &subject);

} // namespace botiquin::ui
