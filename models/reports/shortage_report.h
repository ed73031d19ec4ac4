// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_book.h"
#include "reports/printing.h"
#include "reports/table_page.h"

namespace botiquin::reports {

/// Shortages on paper: what a clinic sends where there is no connection, and what a supervisor takes along.
struct ShortageReportPaper
{
    QString place;                 ///< a clinic, or whoever answers for many
    std::optional<Clues> facility; ///< of one clinic's; of many each row says its own
    std::vector<Shortage> shortages;
    Instant printedAt;
    QString program;               ///< "Botiquín 1.0.0"
    QLocale locale;
    quint64 mark = 0; ///< how far the log went
};

/// The report as a document for Letter or A4; the digest of its shortages at the foot.
[[nodiscard]] TableDocument shortageReportDocument(const ShortageReportPaper &paper);

} // namespace botiquin::reports
