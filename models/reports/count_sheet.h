// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/clues.h"
#include "base/date.h"
#include "base/lot_text.h"
#include "base/units.h"
#include "domain/ledger/fields.h"
#include "reports/printing.h"
#include "reports/table_page.h"

#include <optional>
#include <vector>

namespace botiquin {
class OpenCount;
}

namespace botiquin::reports {

/// A line to be counted: a lot, or an item of which the books say there is none.
struct CountSheetLine
{
    QString slot; ///< empty where it has no place
    Clave clave;
    QString name;
    QString presentation;
    std::optional<LotText> lot;
    std::optional<Date> expiry;
    Units expected;

    static constexpr auto fields
        = Fields{Field{1, "slot", &CountSheetLine::slot},     Field{2, "clave", &CountSheetLine::clave},
                 Field{3, "name", &CountSheetLine::name},     Field{4, "presentation", &CountSheetLine::presentation},
                 Field{5, "lot", &CountSheetLine::lot},       Field{6, "expiry", &CountSheetLine::expiry},
                 Field{7, "expected", &CountSheetLine::expected}};
};

/// The sheet of a count, to be filled in by hand and put in later.
struct CountSheet
{
    QString count; ///< the name under which it is open
    QString facilityName;
    Clues clues;
    QString scope;       ///< in words
    bool blind = false;  ///< without what the books expect
    bool recount = true; ///< with a column for the second count
    std::vector<CountSheetLine> lines;
    PrintStamp stamp;
    QLocale locale;
};

/// The sheet of an open count, with the digest of its lines at the foot.
[[nodiscard]] CountSheet countSheet(const OpenCount &count, const QString &facilityName, const Clues &clues,
                                    const Printing &printing);
/// The sheet as a document for Letter or A4, with room for lots that are not listed.
[[nodiscard]] TableDocument countSheetDocument(const CountSheet &sheet);
[[nodiscard]] Outcome<void> paintCountSheet(const CountSheet &sheet, Paper &paper);

} // namespace botiquin::reports
