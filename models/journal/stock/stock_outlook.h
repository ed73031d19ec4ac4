// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stock/stock_life.h"
#include "journal/station.h"
#include "journal/stock/consumption_book.h"

namespace botiquin {

/// How an item stands at a facility: what there is, how fast it goes, how long it lasts.
struct ItemOutlook
{
    Clave item;
    QString displayName;
    QString strength;
    BoxClass boxClass;
    Units onHand;  ///< by the books
    Units held;    ///< of them, in quarantine or recalled
    Units expired; ///< of them, and not held
    std::optional<Date> firstExpiry; ///< of what is usable
    std::optional<Consumption> consumption;
    StockLife life;
    std::vector<StockAlert> alerts; ///< the most pressing first

    static constexpr auto fields = Fields{
        Field{1, "item", &ItemOutlook::item},          Field{2, "display_name", &ItemOutlook::displayName},
        Field{3, "strength", &ItemOutlook::strength},  Field{4, "box_class", &ItemOutlook::boxClass},
        Field{5, "on_hand", &ItemOutlook::onHand},     Field{6, "held", &ItemOutlook::held},
        Field{7, "expired", &ItemOutlook::expired},    Field{8, "first_expiry", &ItemOutlook::firstExpiry},
        Field{9, "consumption", &ItemOutlook::consumption}, Field{10, "life", &ItemOutlook::life},
        Field{11, "alerts", &ItemOutlook::alerts}};
};

/// Looks ahead from the books of a facility.
class StockOutlook
{
public:
    explicit StockOutlook(Station &station) : m_station(station) {}

    [[nodiscard]] Outcome<ItemOutlook> of(const Clave &item);
    /// Whole days until the item runs out here; nothing where its consumption is not known.
    [[nodiscard]] Outcome<std::optional<int>> daysLeft(const Clave &item);
    /// Every item that was ever here: the most pressing alert first, then by the days that are left.
    [[nodiscard]] Outcome<std::vector<ItemOutlook>> all();
    /// Those of them with an alert.
    [[nodiscard]] Outcome<std::vector<ItemOutlook>> alerts();
    /// What was there by day, and what was used, from the first day that consumption looks back to.
    [[nodiscard]] Outcome<std::vector<DayStock>> history(const Clave &item);

private:
    Outcome<ItemOutlook> look(const Clave &item, const std::vector<DayMoved> &moved);

    Station &m_station;
};

} // namespace botiquin
