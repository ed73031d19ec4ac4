// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The postings `q` of a place `p`, by way of the lots that it has or had: most postings are of places that hardly anybody
/// asks about, and an index by place would cost each of them.
#define POSTINGS_OF_PLACE                                                                                      \
    "place p JOIN balance had ON had.place = p.id CROSS JOIN posting q ON q.lot = had.lot AND q.place = had.place"
