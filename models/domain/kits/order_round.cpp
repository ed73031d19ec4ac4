// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/order_round.h"

#include <QSet>

namespace botiquin {

namespace {

constexpr int packDays = 4;
constexpr int deliverDays = 5;
constexpr int reserveDays = 7; ///< from the first day of delivery to the month's, at least

void orderFor(std::vector<KitOrdered> &orders, const RoundDefined &round, const RouteDefined &route, int stop,
              Date deliverOn, const std::vector<EntitlementLine> &lines)
{
    const Clues &facility = route.stops[size_t(stop) - 1];
    int kit = 0;
    for (const auto &line : lines) {
        for (int number = 1; number <= line.count; ++number) {
            const QString id = QStringLiteral("%1/%2/%3").arg(round.round.text(), facility.text()).arg(++kit);
            orders.push_back({*KitId::parse(id), round.round, route.warehouse, facility, line.templateId, number,
                              route.route, stop, deliverOn, false});
        }
    }
}

/// The day of delivery on the route's own weekday, where the round has one; else the one that is given.
Date onWeekday(const RoundDefined &round, const RouteDefined &route, Date otherwise)
{
    if (!route.weekday)
        return otherwise;
    const int after = (*route.weekday - round.deliverFrom.day().dayOfWeek() + 7) % 7;
    const Date day = round.deliverFrom.plusDays(after);
    return day <= round.deliverTo ? day : otherwise;
}

} // namespace

RoundDefined ordinaryRound(Month month)
{
    const Date latest = month.firstDay().plusDays(-reserveDays);
    const int sinceTuesday = (latest.day().dayOfWeek() - Qt::Tuesday + 7) % 7;
    const Date deliverFrom = latest.plusDays(-sinceTuesday);
    return {*RoundId::parse(month.text()),      month,       RoundKind::ordinary,
            deliverFrom.plusDays(-packDays),    deliverFrom.plusDays(-1),
            deliverFrom,                        deliverFrom.plusDays(deliverDays - 1)};
}

Month nextToPack(Date today)
{
    const Month last = *Month::of(2198, 12);
    Month month = Month::containing(today);
    while (month < last && ordinaryRound(month).packTo < today)
        month = month.next();
    return month;
}

std::vector<KitOrdered> orderRound(const RoundDefined &round, const std::vector<RouteDefined> &routes,
                                   const EntitlementOf &entitlementOf)
{
    const qint64 days = round.deliverTo.epochDays() - round.deliverFrom.epochDays() + 1;
    std::vector<KitOrdered> orders;
    QSet<Clues> ordered;
    for (size_t i = 0; i < routes.size(); ++i) {
        const Date evenly = round.deliverFrom.plusDays(int(qint64(i) * days / qint64(routes.size())));
        const Date deliverOn = onWeekday(round, routes[i], evenly);
        int stop = 0;
        for (const Clues &facility : routes[i].stops) {
            ++stop;
            if (ordered.contains(facility))
                continue;
            ordered.insert(facility);
            orderFor(orders, round, routes[i], stop, deliverOn, entitlementOf(facility));
        }
    }
    return orders;
}

} // namespace botiquin
