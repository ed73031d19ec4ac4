// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/clues.h"
#include "base/code.h"
#include "base/date.h"
#include "base/lot_text.h"
#include "base/sscc.h"
#include "base/units.h"
#include "domain/ledger/fields.h"
#include "reports/table_page.h"

#include <optional>
#include <vector>

namespace botiquin::reports {

/// One item and lot of a box.
struct PackingLine
{
    Clave clave;
    QString name;
    QString presentation;
    LotText lot;
    std::optional<Date> expiry;
    Units units;

    static constexpr auto fields
        = Fields{Field{1, "clave", &PackingLine::clave},   Field{2, "name", &PackingLine::name},
                 Field{3, "presentation", &PackingLine::presentation}, Field{4, "lot", &PackingLine::lot},
                 Field{5, "expiry", &PackingLine::expiry}, Field{6, "units", &PackingLine::units}};
};

/// What lies in a sealed box.
struct PackingList
{
    Sscc sscc;
    Month month;
    int box = 1;
    int boxes = 1;
    int kit = 1; ///< 1 to `kits` of this facility in the round
    int kits = 1;
    QString facilityName;
    Clues clues;
    QString municipality;
    QString state;
    QString warehouse;
    SealNumber seal;
    Instant sealedAt;
    QString packedBy;
    QString checkedBy; ///< empty where no second person checks
    std::vector<PackingLine> lines;
    PrintStamp stamp;
    QLocale locale;
};

/// The list as a document for Letter or A4.
[[nodiscard]] TableDocument packingListDocument(const PackingList &list);
[[nodiscard]] Outcome<void> paintPackingList(const PackingList &list, Paper &paper);

} // namespace botiquin::reports
