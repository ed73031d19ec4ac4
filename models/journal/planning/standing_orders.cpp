// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/standing_orders.h"

namespace botiquin {

namespace {

constexpr int pageSize = 2000;

KitOrdered toEvent(const KitOrderRow &row)
{
    return {row.kit,    row.round, row.warehouse, row.facility,  row.templateId,
            row.number, row.route, row.stop,      row.deliverOn, row.cancelled};
}

} // namespace

RoundDefined definedRound(const RoundRow &row)
{
    return {row.round,     row.month,  row.roundKind, row.packFrom, row.packTo,  row.deliverFrom,
            row.deliverTo, row.planFrom, row.planTo,  row.loadFrom, row.loadTo};
}

Outcome<std::vector<FacilityRow>> allFacilities(Books &books)
{
    std::vector<FacilityRow> all;
    QString after;
    for (;;) {
        BQ_TRY_ASSIGN(const auto page, books.catalog.facilities(QString(), after, pageSize));
        all.insert(all.end(), page.begin(), page.end());
        if (page.size() < size_t(pageSize))
            return all;
        after = page.back().clues.text();
    }
}

Outcome<StandingOrders> StandingOrders::load(Station &station, const RoundId &round)
{
    StandingOrders standing;
    QString after;
    for (;;) {
        BQ_TRY_ASSIGN(const auto page, station.books.plans.orders(station.facility, round, after, pageSize));
        for (const auto &order : page)
            standing.m_orders.emplace(order.kit, order);
        if (page.size() < size_t(pageSize))
            break;
        after = page.back().kit.text();
    }
    BQ_TRY_ASSIGN(const auto touched, station.books.plans.touchedBoxes(station.facility, round));
    for (const auto &box : touched) {
        if (box.sealed)
            standing.m_sealed.insert(box.kit);
    }
    return standing;
}

QStringList StandingOrders::changedFields(const KitOrdered &wanted) const
{
    QStringList fields;
    const auto found = m_orders.find(wanted.kit);
    if (found == m_orders.end())
        return fields;
    const auto &order = found->second;
    const auto note = [&](bool differs, const char *field) {
        if (differs)
            fields << QString::fromLatin1(field);
    };
    note(order.templateId != wanted.templateId, "template");
    note(order.number != wanted.number, "number");
    note(order.route != wanted.route, "route");
    note(order.stop != wanted.stop, "stop");
    note(order.deliverOn != wanted.deliverOn, "deliver_on");
    note(order.cancelled != wanted.cancelled, "cancelled");
    return fields;
}

StandingOrders::Sort StandingOrders::sort(const KitOrdered &wanted) const
{
    if (!m_orders.contains(wanted.kit))
        return Sort::added;
    return changedFields(wanted).isEmpty() ? Sort::unchanged : Sort::changed;
}

bool StandingOrders::isOrdered(const KitId &kit) const
{
    const auto found = m_orders.find(kit);
    return found != m_orders.end() && !found->second.cancelled;
}

std::vector<KitOrdered> StandingOrders::cancellable() const
{
    std::vector<KitOrdered> found;
    for (const auto &[kit, order] : m_orders) {
        if (!order.cancelled && !m_sealed.contains(kit))
            found.push_back(toEvent(order));
    }
    return found;
}

} // namespace botiquin
