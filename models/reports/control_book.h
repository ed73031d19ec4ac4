// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/dispensing_book.h"
#include "reports/printing.h"
#include "reports/table_page.h"

namespace botiquin::reports {

/// The book of controlled medicines (Ley General de Salud, art. 226; its regulation on health supplies, art. 117):
/// each movement with where it came from or went to, the prescription, and the balance.
struct ControlBookPaper
{
    QString place;
    Clues facility;
    Date from;
    Date to; ///< within
    std::vector<ControlLine> lines;
    Instant printedAt;
    QString program;
    QLocale locale;
    quint64 mark = 0; ///< how far the log went
};

/// The book as a document for Letter or A4; the digest of its lines at the foot.
[[nodiscard]] TableDocument controlBookDocument(const ControlBookPaper &paper);

} // namespace botiquin::reports
