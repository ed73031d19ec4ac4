// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_book.h"
#include "journal/station.h"

#include <QSet>
#include <map>

namespace botiquin {

/// A round as its last definition has it.
[[nodiscard]] RoundDefined definedRound(const RoundRow &row);

/// The facilities of the catalogue, once, for whoever asks about most of them.
[[nodiscard]] Outcome<std::vector<FacilityRow>> allFacilities(Books &books);

/// The orders of a round out of this warehouse as they stand, to be compared with those that are wanted.
class StandingOrders
{
public:
    enum class Sort { added, changed, unchanged };

    [[nodiscard]] static Outcome<StandingOrders> load(Station &station, const RoundId &round);

    Sort sort(const KitOrdered &wanted) const;
    /// What `sort` calls changed, by their names in the store.
    QStringList changedFields(const KitOrdered &wanted) const;
    /// Orders that stand and may still be called off: none of their boxes is sealed.
    std::vector<KitOrdered> cancellable() const;
    /// The kits that are ordered and not cancelled.
    bool isOrdered(const KitId &kit) const;

private:
    std::map<KitId, KitOrderRow> m_orders;
    QSet<KitId> m_sealed;
};

} // namespace botiquin
