// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/catalog_events.h"
#include "journal/receiving/stock_desk.h"

namespace botiquin {

/// The company prefix of codes made for a demonstration: 952 is the prefix that GS1 keeps for examples, and is
/// on no product.
inline const QString demoCompanyPrefix = QStringLiteral("9521234");

/// So many units of an item that the kits of a round ask for.
struct DemoNeed
{
    Clave item;
    Units units;
};

/// What a demonstration puts on the shelves, and the codes of its packs.
struct DemoStock
{
    std::vector<Receipt> receipts;
    std::vector<CodeApproved> codes; ///< an EAN-13 of each pack, a GTIN-14 of each case
};

/// Enough for the kits of the month, in two lots an item with different expiries; every eleventh item has a lot
/// besides that expires too soon for the month, every ninth is a little short. Slots A-01-1, A-01-2 … in the
/// order of the needs. The same needs and month give the same stock.
[[nodiscard]] DemoStock demoStock(const std::vector<DemoNeed> &needs, Month month);

} // namespace botiquin
