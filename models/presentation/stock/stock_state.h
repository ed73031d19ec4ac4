// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/lot_choice.h"
#include "journal/stock/stock_book.h"
#include "presentation/meaning.h"

namespace botiquin::presentation {

/// What there is to say of a lot on a shelf.
enum class LotState { serves, expiresSoon, held, expired, belowZero };
/// The gravest that holds. A lot expires soon when it would not serve a kit of this month.
[[nodiscard]] LotState stateOf(const LotStock &lot, Date today, packing::ShelfLifeMargin margin);
[[nodiscard]] Meaning meaningOf(LotState state);

/// What there is to say of an item over its lots.
enum class StockState {
    available,
    expiresSoon, ///< its first lot does
    holdsExpired,
    holdsHeld, ///< some of it is quarantined or recalled
    held,      ///< all of it is
    none,
    belowZero,  ///< more left than ever came, by the books
    incomplete, ///< an event that this program cannot read touched it: the figure is not the whole truth
};
[[nodiscard]] StockState stateOf(const ItemStock &item, Date today, packing::ShelfLifeMargin margin);
[[nodiscard]] Meaning meaningOf(StockState state);

} // namespace botiquin::presentation
