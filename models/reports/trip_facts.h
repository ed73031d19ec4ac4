// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/lot_choice.h"
#include "journal/books.h"
#include "journal/dispatch/dispatch_book.h"
#include "reports/printing.h"
#include "reports/trip_papers.h"

namespace botiquin::reports {

/// What a trip carries or carried, from the books; each paper's stamp holds the digest of its facts. Nothing for a
/// trip that this store does not know.
[[nodiscard]] Outcome<std::optional<Manifest>> manifestOf(Books &books, const TripId &trip, const Printing &printing);

/// A note for each stop that is given something, in the order of the visits; or for one stop alone.
[[nodiscard]] Outcome<std::vector<DeliveryNote>> deliveryNotesOf(Books &books, const TripId &trip,
                                                                 const std::optional<Clues> &stop,
                                                                 const Printing &printing);

/// `margin` is how long after the kit's month what is packed must be good.
[[nodiscard]] Outcome<PickingList> pickingListOf(Books &books, const PickScope &scope, packing::ShelfLifeMargin margin,
                                                 const Printing &printing);

} // namespace botiquin::reports
