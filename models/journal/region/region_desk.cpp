// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/region/region_desk.h"

#include "domain/kits/plan_routes.h"
#include "journal/reference/reference_plan.h"

#include <QHash>

namespace botiquin {

namespace {

constexpr int pageSize = 2000;

bool isRange(const SerialRange &range)
{
    return range.first <= range.last && Sscc::build(range.extension, range.companyPrefix, range.first)
        && Sscc::build(range.extension, range.companyPrefix, range.last);
}

std::optional<MapSpot> spotOf(const FacilityRow &facility)
{
    if (!facility.latitude || !facility.longitude)
        return std::nullopt;
    return MapSpot{*facility.latitude, *facility.longitude};
}

} // namespace

QString name(RegionRefusal refusal)
{
    switch (refusal) {
    case RegionRefusal::alreadyCreated: return QStringLiteral("alreadyCreated");
    case RegionRefusal::referenceIsWrong: return QStringLiteral("referenceIsWrong");
    case RegionRefusal::unknownWarehouse: return QStringLiteral("unknownWarehouse");
    case RegionRefusal::serialsDoNotFit: return QStringLiteral("serialsDoNotFit");
    case RegionRefusal::nobodyEntitled: return QStringLiteral("nobodyEntitled");
    }
    Q_UNREACHABLE();
}

Outcome<void> RegionDesk::record(const RegionPlan &plan, const EventBody &body)
{
    BQ_TRY(m_journal.record(plan.authority.writer, std::nullopt, body));
    return {};
}

Outcome<QList<RowIssue>> RegionDesk::importReference(const RegionPlan &plan, RegionCounts &counts)
{
    QList<RowIssue> issues;
    for (const auto &sheet : plan.reference) {
        BQ_TRY_ASSIGN(const auto planned, planImport(m_books.catalog, sheet, plan.month));
        issues << planned.errors;
        for (const auto &event : planned.events) {
            BQ_TRY(record(plan, event));
            counts.facilities += std::holds_alternative<FacilityDefined>(event) ? 1 : 0;
            counts.items += std::holds_alternative<ItemDefined>(event) ? 1 : 0;
        }
    }
    return issues;
}

Outcome<std::vector<FacilityRow>> RegionDesk::facilitiesOf(const FederalState &state)
{
    std::vector<FacilityRow> all;
    QString after;
    for (;;) {
        BQ_TRY_ASSIGN(const auto page, m_books.catalog.facilities(state.displayName(), after, pageSize));
        all.insert(all.end(), page.begin(), page.end());
        if (page.size() < size_t(pageSize))
            return all;
        after = page.back().clues.text();
    }
}

Outcome<void> RegionDesk::orderKits(const RegionPlan &plan, RegionCounts &counts)
{
    BQ_TRY_ASSIGN(const auto facilities, facilitiesOf(plan.state));
    BQ_TRY_ASSIGN(const auto warehouse, m_books.catalog.facility(plan.warehouse));
    QHash<Clues, std::vector<EntitlementLine>> entitled;
    std::vector<RouteCandidate> candidates;
    for (const auto &facility : facilities) {
        BQ_TRY_ASSIGN(auto lines, m_books.catalog.entitlement(facility.sizeClass, plan.month));
        if (!facility.inOperation || lines.empty())
            continue;
        entitled.insert(facility.clues, std::move(lines));
        candidates.push_back({facility.clues, facility.municipality, spotOf(facility)});
    }
    const auto routes = planRoutes(plan.warehouse, spotOf(*warehouse), plan.state, std::move(candidates));
    for (const auto &route : routes)
        BQ_TRY(record(plan, route));

    const auto round = ordinaryRound(plan.month);
    BQ_TRY(record(plan, round));
    const auto orders = orderRound(round, routes, [&](const Clues &facility) { return entitled.value(facility); });
    for (const auto &order : orders)
        BQ_TRY(record(plan, order));
    counts.routes = int(routes.size());
    counts.kits = int(orders.size());
    return {};
}

Answer<RegionCounts, RegionRefused> RegionDesk::create(const RegionPlan &plan)
{
    using Created = Result<RegionCounts, RegionRefused>;
    BQ_TRY_ASSIGN(const auto heads, m_journal.store().heads());
    if (!heads.empty())
        return Created(err(RegionRefused{RegionRefusal::alreadyCreated}));
    if (!isRange(plan.serials))
        return Created(err(RegionRefused{RegionRefusal::serialsDoNotFit}));

    RegionCounts counts{ordinaryRound(plan.month).round};
    BQ_TRY(record(plan, RegionCreated{plan.regionName, plan.authority.publicKey}));
    BQ_TRY_ASSIGN(const auto issues, importReference(plan, counts));
    if (!issues.isEmpty())
        return Created(err(RegionRefused{RegionRefusal::referenceIsWrong, issues}));
    BQ_TRY_ASSIGN(const auto warehouse, m_books.catalog.facility(plan.warehouse));
    if (!warehouse || warehouse->sizeClass != SizeClass::warehouse)
        return Created(err(RegionRefused{RegionRefusal::unknownWarehouse}));

    BQ_TRY(record(plan, DeviceEnrolled{plan.workstation.writer.device, plan.warehouse, plan.workstationLabel,
                                       plan.workstation.publicKey, plan.serials.companyPrefix, plan.serials.extension,
                                       plan.serials.first, plan.serials.last}));
    for (const auto &person : plan.people)
        BQ_TRY(record(plan, person));
    BQ_TRY(orderKits(plan, counts));
    if (counts.kits == 0)
        return Created(err(RegionRefused{RegionRefusal::nobodyEntitled}));
    return Created(counts);
}

} // namespace botiquin
