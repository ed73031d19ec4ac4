// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/order_reading.h"
#include "journal/planning/paced_import.h"
#include "journal/planning/plan_rules.h"

#include <span>

namespace botiquin {

/// What the orders of a round came to, in kits.
struct OrderCounts
{
    int added = 0;
    int changed = 0;
    int cancelled = 0;
    int unchanged = 0;

    static constexpr auto fields
        = Fields{Field{1, "added", &OrderCounts::added}, Field{2, "changed", &OrderCounts::changed},
                     Field{3, "cancelled", &OrderCounts::cancelled}, Field{4, "unchanged", &OrderCounts::unchanged}};
};

/// A sheet of the programme: which units get their kits in the round, on which route.
struct OrderSheet
{
    QString file;
    ImportReading<planning::OrderReading> reading;
};

/// Defines rounds, orders their kits and says what each is to hold. Everything is written in the authority's log.
class PlanDesk
{
public:
    PlanDesk(Station &station, std::optional<Writer> authority) : m_station(station), m_authority(authority) {}

    /// The round as it is from now on; the same again is not written again.
    [[nodiscard]] Answer<RoundId, PlanRefused> define(const RoundDefined &round, const UserId &user);

    /// Orders the kits of every stop of this warehouse's routes, by the size of the facility. What was ordered
    /// before and is not entitled any more is cancelled, unless a box of it is sealed. The same routes, facilities
    /// and entitlements change nothing.
    [[nodiscard]] Answer<OrderCounts, PlanRefused> makeOrders(const RoundId &round, const UserId &user);

    /// What ordering the sheet's kits would do; writes nothing. A facility that the catalogue does not hold is a
    /// warning; an older key of one that it does is taken for it.
    [[nodiscard]] Answer<ImportPlan, PlanRefused> plan(const RoundId &round, const OrderSheet &sheet);
    /// Orders the kits of the sheets, in their order, all in one transaction; routes that nobody has defined yet
    /// are defined with their stops. What the sheets do not speak of stays. The same sheets again change nothing.
    [[nodiscard]] Answer<std::vector<ImportPlan>, PlanRefused> import(const RoundId &round,
                                                                      const std::vector<OrderSheet> &sheets,
                                                                      BadRows badRows, const UserId &user);
    /// The same of one sheet, a little at a time.
    [[nodiscard]] Answer<PacedImport, PlanRefused> beginImport(const RoundId &round, const OrderSheet &sheet,
                                                               BadRows badRows, const UserId &user);

    /// Records what kits are to hold, all of these or none; how many.
    [[nodiscard]] Answer<int, PlanRefused> adjust(std::span<const KitAdjusted> kits, const UserId &user);

private:
    Answer<OrderCounts, PlanRefused> reorder(const RoundDefined &round, const Writer &writer, const UserId &user);
    Outcome<std::vector<RouteDefined>> routes();

    Station &m_station;
    std::optional<Writer> m_authority;
};

} // namespace botiquin
