// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stock/stock_state.h"

namespace botiquin::presentation {

namespace {

bool expiresSoon(Date expiry, Date today, packing::ShelfLifeMargin margin)
{
    return expiry < margin.servesUntil(Month::containing(today));
}

} // namespace

LotState stateOf(const LotStock &lot, Date today, packing::ShelfLifeMargin margin)
{
    if (lot.units < Units(0))
        return LotState::belowZero;
    if (lot.expiry < today)
        return LotState::expired;
    if (lot.held)
        return LotState::held;
    return expiresSoon(lot.expiry, today, margin) ? LotState::expiresSoon : LotState::serves;
}

Meaning meaningOf(LotState state)
{
    switch (state) {
    case LotState::serves: return Meaning::good;
    case LotState::expiresSoon:
    case LotState::belowZero: return Meaning::caution;
    case LotState::held:
    case LotState::expired: return Meaning::stop;
    }
    Q_UNREACHABLE();
}

StockState stateOf(const ItemStock &item, Date today, packing::ShelfLifeMargin margin)
{
    if (item.incomplete)
        return StockState::incomplete;
    if (item.units < Units(0))
        return StockState::belowZero;
    if (!item.firstExpiry)
        return StockState::none;
    if (item.held > Units(0) && item.held >= item.units)
        return StockState::held;
    if (*item.firstExpiry < today)
        return StockState::holdsExpired;
    if (item.held > Units(0))
        return StockState::holdsHeld;
    return expiresSoon(*item.firstExpiry, today, margin) ? StockState::expiresSoon : StockState::available;
}

Meaning meaningOf(StockState state)
{
    switch (state) {
    case StockState::available: return Meaning::good;
    case StockState::expiresSoon:
    case StockState::holdsHeld:
    case StockState::belowZero:
    case StockState::incomplete: return Meaning::caution;
    case StockState::holdsExpired:
    case StockState::held:
    case StockState::none: return Meaning::stop;
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::presentation
