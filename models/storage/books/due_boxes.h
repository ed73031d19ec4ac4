// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The boxes of the kits ordered that there are to be, as parts of queries over `kit_order o JOIN box_size s`.
///
/// A box that a kit was adjusted to hold nothing of is none, unless it was begun or sealed before. The lines of the
/// rounds concerned are read once (the view alone would be worked out box by box), and of a box only as many as show
/// that it holds something: of 29,400 boxes this takes some tenths of a second.

/// The CTE that HOLDS_SOMETHING reads; `which` says of which rounds.
#define ROUND_LINE(which)                                                                                      \
    "round_line AS MATERIALIZED (SELECT round, template, item, box_class, units FROM box_line " which ") "

#define HOLDS_SOMETHING                                                                                        \
    "(EXISTS (SELECT 1 FROM round_line x LEFT JOIN kit_line y ON y.kit = o.kit AND y.item = x.item "           \
    "WHERE x.round = o.round AND x.template = o.template AND x.box_class = s.box_class "                       \
    "AND coalesce(y.units, x.units) > 0) "                                                                     \
    "OR EXISTS (SELECT 1 FROM box_standing y WHERE y.kit = o.kit AND y.box_class = s.box_class) "              \
    "OR EXISTS (SELECT 1 FROM draft y WHERE y.kit = o.kit AND y.box_class = s.box_class)) "
