// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a facility still waits for, as parts of queries over `trip t` and `kit_order k`; `facility` is its CLUES in them.

/// A trip that has not been there, as far as this store knows, and is not over.
#define TRIP_STILL_COMES(facility)                                                                             \
    "t.cancelled = 0 AND NOT EXISTS (SELECT 1 FROM box_received b WHERE b.trip = t.trip AND b.facility = " facility \
    " AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = b.event)) "                                   \
    "AND NOT EXISTS (SELECT 1 FROM trip_step p WHERE p.trip = t.trip AND p.step = 3) "

/// A kit that is ordered and none of whose boxes was received.
#define KIT_STILL_COMES                                                                                        \
    "k.cancelled = 0 AND NOT EXISTS (SELECT 1 FROM box_sealed x JOIN box_received b ON b.sscc = x.sscc WHERE x.kit = k.kit) "
