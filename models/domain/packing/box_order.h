// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/date.h"
#include "base/units.h"
#include "domain/kits/box_class.h"

#include <QHash>
#include <optional>
#include <vector>

namespace botiquin::packing {

/// What a box is to get of one item.
struct PackingLine
{
    Clave item;
    Units required;
    std::vector<Clave> substitutes; ///< approved: they count for this line, best first
    std::optional<Slot> slot;       ///< where it lies; lines are packed in this order

    friend bool operator==(const PackingLine &, const PackingLine &) = default;
};

/// One box of one kit order, before anything is in it.
struct BoxOrder
{
    KitId kit;
    BoxClass boxClass;
    Month month; ///< what the kit is meant for; its shelf life counts from the end of this month
    std::vector<PackingLine> lines;
    QHash<Clave, BoxClass> elsewhere; ///< items of the kit's other boxes, and where each goes

    friend bool operator==(const BoxOrder &, const BoxOrder &) = default;
};

/// The order in which a person walks along the shelves: runs of digits compare as numbers ("C-4-2" before
/// "C-10-1"), the rest as text; lines without a slot come last.
[[nodiscard]] bool comesBefore(const std::optional<Slot> &a, const std::optional<Slot> &b);

/// The lines in that order (by clave within a slot), one an item – requirements of the same item are added,
/// their substitutes joined – and none that requires nothing.
[[nodiscard]] std::vector<PackingLine> inShelfOrder(std::vector<PackingLine> lines);

} // namespace botiquin::packing
