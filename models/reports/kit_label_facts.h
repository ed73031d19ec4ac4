// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/books.h"
#include "reports/kit_label.h"
#include "reports/packing_list.h"
#include "reports/printing.h"

namespace botiquin::reports {

/// What a label says of a box beside its order.
struct LabelFacts
{
    Sscc sscc;
    SealNumber seal;
    Date sealedOn;
    int claves; ///< with at least one unit
    Units pieces;
    bool isReprint = false;
};

[[nodiscard]] LabelFacts labelFacts(const SealedBox &box, bool isReprint);

/// The label of a box, "box n of m" by the classes that its kit has.
[[nodiscard]] Outcome<KitLabel> kitLabel(Books &books, const BoxOrder &order, const LabelFacts &facts,
                                         const Clues &warehouse, const QLocale &locale);

/// The label of a box in which goods go from one facility to another, and why.
[[nodiscard]] Outcome<KitLabel> sentLabel(Books &books, const StockMoved &moved, const QString &why, Date day,
                                          const QLocale &locale);

/// The list of what a sealed box holds, from its event; the digest of it at the foot.
[[nodiscard]] Outcome<PackingList> packingList(Books &books, const BoxOrder &order, const SealedBox &box,
                                               const BoxSealed &contents, const Printing &printing);

} // namespace botiquin::reports
