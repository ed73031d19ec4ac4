// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/units.h"
#include "domain/catalog/item_row.h"

#include <vector>

namespace botiquin {

struct KitQuantity
{
    Clave clave;
    Units units;

    friend bool operator==(const KitQuantity &, const KitQuantity &) = default;
};

/// The programme publishes how many pieces a kit holds, not how many of each item. This is a plausible
/// division of `total` among the items, to be replaced by the region's own: more of what is vital and taken
/// daily, less of what is injected, controlled, kept cold or comes in packs for many patients. Every item
/// gets at least 1, and the sum is `total` unless there are more items than units. The order is that of
/// `items`; the same items give the same quantities.
[[nodiscard]] std::vector<KitQuantity> defaultKitQuantities(const std::vector<ItemRow> &items,
                                                            Units total = Units(1900));

} // namespace botiquin
