// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether a lot may not be given out, as parts of queries over `place p` and `lot l`.

/// As `bareLot` of domain/recalls; the view recall_lot has the same.
#define BARE_LOT(lot) "replace(replace(replace(replace(" lot ", ' ', ''), '-', ''), '.', ''), '/', '')"

#define IS_RECALLED "EXISTS (SELECT 1 FROM recall_lot c WHERE c.lot = l.id AND c.ended = 0) "

/// What is held at a facility concerns the facility itself; a box's lots are looked up under its own place. What is
/// recalled is recalled everywhere.
#define IS_HELD                                                                                                \
    "(EXISTS (SELECT 1 FROM lot_hold h WHERE h.facility = substr(p.place, 3) AND h.item = l.item "             \
    "AND h.lot = l.lot AND h.expiry = l.expiry AND h.held = 1) OR " IS_RECALLED ") "
