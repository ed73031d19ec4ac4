// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_desk.h"

#include "domain/kits/order_round.h"
#include "journal/planning/order_plan.h"
#include "journal/planning/standing_orders.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace botiquin {

namespace {

constexpr int pageSize = 500;

template <class T>
auto refused(PlanRefusal rule)
{
    return Result<T, PlanRefused>(err(PlanRefused{rule}));
}

/// Each step may be known or not; those that are known follow one another.
bool areDatesInOrder(const RoundDefined &round)
{
    struct Step
    {
        std::optional<Date> from;
        std::optional<Date> to;
    };
    const Step steps[] = {{round.planFrom, round.planTo},
                          {round.packFrom, round.packTo},
                          {round.loadFrom, round.loadTo},
                          {round.deliverFrom, round.deliverTo}};
    std::optional<Date> before;
    for (const auto &step : steps) {
        if (step.from && step.to && *step.to < *step.from)
            return false;
        if (before && step.from && *step.from < *before)
            return false;
        before = step.from ? step.from : before;
    }
    return true;
}

bool areDatesNear(const RoundDefined &round, Date today)
{
    constexpr int daysMost = 366;
    constexpr int daysFromToday = 3660;
    const Date month = round.month.firstDay();
    if (std::abs(month.epochDays() - today.epochDays()) > daysFromToday)
        return false;
    const std::optional<Date> days[] = {round.planFrom, round.planTo, round.packFrom,    round.packTo,
                                        round.loadFrom, round.loadTo, round.deliverFrom, round.deliverTo};
    return std::all_of(std::begin(days), std::end(days), [&](const std::optional<Date> &day) {
        return !day || std::abs(day->epochDays() - month.epochDays()) <= daysMost;
    });
}

bool isSame(const RoundRow &stored, const RoundDefined &round)
{
    return encode(definedRound(stored)) == encode(round);
}

/// What a facility of each size gets in the month.
class Entitlements
{
public:
    [[nodiscard]] static Outcome<Entitlements> load(Books &books, Month month)
    {
        Entitlements entitled;
        for (int i = 0; i < countOf(SizeClass{}); ++i) {
            BQ_TRY_ASSIGN(auto lines, books.catalog.entitlement(SizeClass(i), month));
            entitled.m_bySize.push_back(std::move(lines));
        }
        BQ_TRY_ASSIGN(const auto facilities, allFacilities(books));
        for (const auto &facility : facilities) {
            if (facility.inOperation)
                entitled.m_sizes.insert(facility.clues, facility.sizeClass);
        }
        return entitled;
    }

    std::vector<EntitlementLine> of(const Clues &facility) const
    {
        const auto size = m_sizes.constFind(facility);
        return size == m_sizes.cend() ? std::vector<EntitlementLine>() : m_bySize[size_t(*size)];
    }

private:
    std::vector<std::vector<EntitlementLine>> m_bySize;
    QHash<Clues, SizeClass> m_sizes;
};

} // namespace

Answer<RoundId, PlanRefused> PlanDesk::define(const RoundDefined &round, const UserId &user)
{
    using Defined = Result<RoundId, PlanRefused>;
    return transact(m_station.journal, [&]() -> Answer<RoundId, PlanRefused> {
        BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
        if (!writer)
            return Defined(err(writer.error()));
        if (!areDatesInOrder(round))
            return refused<RoundId>(PlanRefusal::datesReversed);
        if (!areDatesNear(round, m_station.today()))
            return refused<RoundId>(PlanRefusal::datesTooFar);
        BQ_TRY_ASSIGN(const auto stored, m_station.books.plans.round(round.round));
        // Its days may move: `makeOrders` then gives each kit its own anew.
        if (stored && stored->month != round.month) {
            BQ_TRY_ASSIGN(const auto figures, m_station.books.plans.figures(m_station.facility, round.round));
            if (figures.kits > 0)
                return refused<RoundId>(PlanRefusal::monthHasOrders);
        }
        if (!stored || !isSame(*stored, round))
            BQ_TRY(m_station.journal.record(*writer, user, round));
        return Defined(round.round);
    });
}

Outcome<std::vector<RouteDefined>> PlanDesk::routes()
{
    std::vector<RouteDefined> all;
    for (;;) {
        BQ_TRY_ASSIGN(const auto page,
                      m_station.books.plans.routes(m_station.facility, QString(), int(all.size()), pageSize));
        for (const auto &summary : page) {
            BQ_TRY_ASSIGN(auto route, m_station.books.plans.route(summary.route));
            all.push_back(*std::move(route));
        }
        if (page.size() < size_t(pageSize))
            return all;
    }
}

Answer<OrderCounts, PlanRefused> PlanDesk::reorder(const RoundDefined &round, const Writer &writer, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto driven, routes());
    if (driven.empty())
        return refused<OrderCounts>(PlanRefusal::noRoutes);
    BQ_TRY_ASSIGN(const auto entitled, Entitlements::load(m_station.books, round.month));
    BQ_TRY_ASSIGN(const auto standing, StandingOrders::load(m_station, round.round));
    const auto wanted = orderRound(round, driven, [&](const Clues &facility) { return entitled.of(facility); });
    if (wanted.empty())
        return refused<OrderCounts>(PlanRefusal::nobodyEntitled);

    OrderCounts counts;
    QSet<KitId> kept;
    for (const auto &order : wanted) {
        kept.insert(order.kit);
        const auto sort = standing.sort(order);
        counts.added += sort == StandingOrders::Sort::added ? 1 : 0;
        counts.changed += sort == StandingOrders::Sort::changed ? 1 : 0;
        counts.unchanged += sort == StandingOrders::Sort::unchanged ? 1 : 0;
        if (sort != StandingOrders::Sort::unchanged)
            BQ_TRY(m_station.journal.record(writer, user, order));
    }
    for (auto &order : standing.cancellable()) {
        if (kept.contains(order.kit))
            continue;
        order.cancelled = true;
        ++counts.cancelled;
        BQ_TRY(m_station.journal.record(writer, user, order));
    }
    return Result<OrderCounts, PlanRefused>(counts);
}

Answer<OrderCounts, PlanRefused> PlanDesk::makeOrders(const RoundId &round, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<OrderCounts, PlanRefused> {
        BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
        if (!writer)
            return Result<OrderCounts, PlanRefused>(err(writer.error()));
        BQ_TRY_ASSIGN(const auto row, m_station.books.plans.round(round));
        if (!row)
            return refused<OrderCounts>(PlanRefusal::roundUnknown);
        return reorder(definedRound(*row), *writer, user);
    });
}

Answer<ImportPlan, PlanRefused> PlanDesk::plan(const RoundId &round, const OrderSheet &sheet)
{
    BQ_TRY_ASSIGN(const auto row, m_station.books.plans.round(round));
    if (!row)
        return refused<ImportPlan>(PlanRefusal::roundUnknown);
    BQ_TRY_ASSIGN(auto planned, planOrders(m_station, definedRound(*row), sheet));
    return Result<ImportPlan, PlanRefused>(std::move(planned));
}

Answer<std::vector<ImportPlan>, PlanRefused> PlanDesk::import(const RoundId &round, const std::vector<OrderSheet> &sheets,
                                                              BadRows badRows, const UserId &user)
{
    using Imported = Result<std::vector<ImportPlan>, PlanRefused>;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
    if (!writer)
        return Imported(err(writer.error()));
    std::vector<ImportPlan> plans;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto planned, plan(round, sheet));
        if (!planned)
            return Imported(err(planned.error()));
        for (const auto &event : planned->events)
            BQ_TRY(m_station.journal.record(*writer, user, event));
        plans.push_back(*std::move(planned));
    }
    // The transaction ends undone with this answer.
    if (badRows == BadRows::refuseAll && anyIsWrong(plans))
        return Imported(err(PlanRefused{PlanRefusal::rowsAreWrong, std::move(plans)}));
    BQ_TRY(transaction.commit());
    m_station.journal.publish();
    return Imported(std::move(plans));
}

Answer<PacedImport, PlanRefused> PlanDesk::beginImport(const RoundId &round, const OrderSheet &sheet, BadRows badRows,
                                                       const UserId &user)
{
    using Begun = Result<PacedImport, PlanRefused>;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
    if (!writer)
        return Begun(err(writer.error()));
    BQ_TRY_ASSIGN(auto planned, plan(round, sheet));
    if (!planned)
        return Begun(err(planned.error()));
    if (badRows == BadRows::refuseAll && !planned->errors.isEmpty())
        return Begun(err(PlanRefused{PlanRefusal::rowsAreWrong, {*std::move(planned)}}));
    return Begun(PacedImport(m_station, std::move(transaction), *writer, user, *std::move(planned)));
}

Answer<int, PlanRefused> PlanDesk::adjust(std::span<const KitAdjusted> kits, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<int, PlanRefused> {
        BQ_TRY_ASSIGN(const auto writer, planner(m_station, m_authority, user));
        if (!writer)
            return Result<int, PlanRefused>(err(writer.error()));
        for (const auto &kit : kits)
            BQ_TRY(m_station.journal.record(*writer, user, kit));
        return Result<int, PlanRefused>(int(kits.size()));
    });
}

} // namespace botiquin
