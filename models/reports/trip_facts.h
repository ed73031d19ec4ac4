// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

[[nodiscard]] Outcome<PickingList> pickingListOf(Books &books, const PickScope &scope, const Printing &printing);

} // namespace botiquin::reports
