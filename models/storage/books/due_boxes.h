// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The boxes of the kits ordered that there are to be, as parts of queries over `kit_order o JOIN box_size s`.
///
/// A box that a kit was adjusted to hold nothing of is none, unless it was begun or sealed before.

/// What a kit's box is to hold, as the template has it or as the kit was adjusted: less, none, or another item that stands
/// in for it. `what`: claves or units.
#define BOX_HOLDS(what)                                                                                        \
    "coalesce((SELECT y." what " FROM adjusted_box y WHERE y.kit = o.kit AND y.box_class = s.box_class), s." what ")"

#define HOLDS_SOMETHING                                                                                        \
    "(" BOX_HOLDS("units") " > 0 "                                                                             \
    "OR EXISTS (SELECT 1 FROM box_standing y WHERE y.kit = o.kit AND y.box_class = s.box_class) "              \
    "OR EXISTS (SELECT 1 FROM draft y WHERE y.kit = o.kit AND y.box_class = s.box_class)) "
