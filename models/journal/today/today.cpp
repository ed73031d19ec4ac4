// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/today/today.h"

#include "journal/recalls/recall_book.h"
#include "journal/stock/stock_outlook.h"

#include <algorithm>

namespace botiquin {

namespace {

constexpr int shortagesShown = 6;
constexpr size_t runningOutShown = 6;
constexpr qint64 daySeconds = 86'400;

/// A day that is being put together.
struct Making
{
    Station &station;
    TodayBook &book;
    const std::vector<Role> &roles;
    Today today;

    bool may(Right right) const { return allows(roles, right); }
    void add(Task task) { today.tasks.push_back(std::move(task)); }
};

Outcome<void> addRecalls(Making &making)
{
    auto &recalls = making.station.books.recalls;
    if (making.may(Right::acknowledgeRecall)) {
        BQ_TRY_ASSIGN(const auto unanswered, recalls.unanswered(making.station.facility));
        for (const auto &recall : unanswered)
            making.add({TaskKind::answerRecall, Pressing::late, 1, recall.recall.text(), recall.time, {}});
    }
    if (!making.may(Right::issueRecall))
        return {};
    BQ_TRY_ASSIGN(const auto inForce, recalls.inForce());
    for (const auto &recall : inForce) {
        if (recall.waiting() > 0)
            making.add({TaskKind::recallWaits, Pressing::due, recall.waiting(), recall.recall.text(), recall.time, {}});
    }
    return {};
}

Outcome<void> addArrived(Making &making)
{
    if (!making.may(Right::receiveDelivery) || making.today.atWarehouse)
        return {};
    BQ_TRY_ASSIGN(const auto boxes, making.book.arrived(making.station.facility));
    if (boxes.count > 0 && boxes.since) {
        const bool isLate = Date::ofLocal(*boxes.since) < making.today.date;
        making.add({TaskKind::boxesArrived, isLate ? Pressing::late : Pressing::due, boxes.count,
                    boxes.trip ? boxes.trip->text() : QString(), boxes.since, {}});
    }
    return {};
}

Outcome<void> addShortages(Making &making)
{
    if (making.may(Right::answerShortage)) {
        BQ_TRY_ASSIGN(const auto waiting, making.book.unansweredShortages());
        if (waiting.count > 0)
            making.add({TaskKind::answerShortage, Pressing::due, waiting.count, {}, waiting.since, {}});
    }
    if (!making.may(Right::reportShortage))
        return {};
    BQ_TRY_ASSIGN(const auto open, making.book.openShortages(making.station.facility, shortagesShown));
    for (const auto &one : open) {
        const QString what = one.strength.isEmpty() ? one.displayName : one.displayName + u' ' + one.strength;
        making.add({TaskKind::shortage, one.answered ? Pressing::calm : Pressing::late, one.patientsWaiting.value_or(0), what,
                    one.time, {}});
    }
    return {};
}

Outcome<void> addExpiries(Making &making)
{
    const Date today = making.today.date;
    const Date until = today.plusDays(expirySoonDays);
    BQ_TRY_ASSIGN(const auto lots, making.book.expiring(making.station.place(), today, until));
    if (lots.expired > 0)
        making.add({TaskKind::lotsExpired, Pressing::late, lots.expired, {}, {}, {}});
    if (lots.soon > 0)
        making.add({TaskKind::lotsExpire, Pressing::due, lots.soon, {}, {}, until});
    return {};
}

Outcome<void> addCount(Making &making)
{
    if (!making.may(Right::countStock) || making.today.atWarehouse)
        return {};
    BQ_TRY_ASSIGN(const auto last, making.book.lastCount(making.station.facility));
    const qint64 days = last ? (making.station.now().seconds - last->seconds) / daySeconds : countEveryDays;
    if (days >= countEveryDays)
        making.add({TaskKind::count, days > countEveryDays ? Pressing::late : Pressing::due, 1, {}, last, {}});
    return {};
}

Outcome<void> addRound(Making &making)
{
    BQ_TRY_ASSIGN(making.today.round, making.book.roundInHand(making.station.facility, making.today.date));
    if (!making.may(Right::pack) && !making.may(Right::planRound))
        return {};
    BQ_TRY_ASSIGN(const auto owed, making.book.roundsOwed(making.station.facility, making.today.date));
    for (const auto &one : owed)
        making.add({TaskKind::boxesOwed, Pressing::late, one.boxes, one.round.text(), {}, one.deliverTo,
                    one.facilities});
    const auto &round = making.today.round;
    if (round && round->sealed < round->boxes && round->deliverTo >= making.today.date) {
        const auto pressing = round->packTo < making.today.date ? Pressing::late
            : round->packTo == making.today.date               ? Pressing::due
                                                               : Pressing::calm;
        making.add({TaskKind::packBoxes, pressing, round->boxes - round->sealed, round->round.text(), {}, round->packTo});
    }
    return {};
}

Outcome<void> addTrips(Making &making)
{
    if (!making.may(Right::dispatch))
        return {};
    BQ_TRY_ASSIGN(const auto trips, making.book.trips(making.station.facility, making.today.date));
    if (trips.late > 0)
        making.add({TaskKind::tripsLate, Pressing::late, trips.late, {}, {}, {}});
    if (trips.overdue > 0)
        making.add({TaskKind::tripsOverdue, Pressing::late, trips.overdue,
                    trips.overdueTrip ? trips.overdueTrip->text() : QString(), trips.overdueLeft, {}});
    if (trips.leaving > 0)
        making.add({TaskKind::tripsLeave, Pressing::due, trips.leaving, {}, {}, making.today.date});
    if (trips.onRoad > 0)
        making.add({TaskKind::tripsOnRoad, Pressing::calm, trips.onRoad, {}, {}, {}});
    return {};
}

Outcome<void> addIncidents(Making &making)
{
    if (!making.may(Right::settleIncident))
        return {};
    BQ_TRY_ASSIGN(const int open, making.station.books.incidents.openCount());
    if (open > 0)
        making.add({TaskKind::incidents, Pressing::due, open, {}, {}, {}});
    return {};
}

bool isRunningOut(const ItemOutlook &item)
{
    const auto is = [](StockAlert alert) { return alert == StockAlert::none || alert == StockAlert::runningOut; };
    return std::any_of(item.alerts.begin(), item.alerts.end(), is);
}

Outcome<void> addRunningOut(Making &making)
{
    if (making.today.atWarehouse)
        return {};
    BQ_TRY_ASSIGN(auto items, StockOutlook(making.station).all());
    making.today.isConsumptionKnown = std::any_of(items.begin(), items.end(), [](const ItemOutlook &item) {
        return item.consumption && item.consumption->isKnown() && item.consumption->used > Units(0);
    });
    std::erase_if(items, [](const ItemOutlook &item) { return !isRunningOut(item); });
    making.today.runningOutCount = int(items.size());
    if (items.size() > runningOutShown)
        items.resize(runningOutShown, items.front());
    for (const auto &item : items)
        making.today.runningOut.push_back({item.item, item.displayName, item.strength,
                                           item.life.usable + item.life.willExpire, item.life.daysLeft.value_or(0)});
    return {};
}

Outcome<void> addDelivery(Making &making)
{
    auto &today = making.today;
    BQ_TRY_ASSIGN(today.delivery, making.book.nextDelivery(making.station.facility, today.date));
    BQ_TRY_ASSIGN(today.toSend, making.book.toSend(making.station.writer.device));
    BQ_TRY_ASSIGN(today.sendsItself, making.book.hasCentre());
    return {};
}

} // namespace

QString name(TaskKind kind)
{
    switch (kind) {
    case TaskKind::answerRecall: return QStringLiteral("answerRecall");
    case TaskKind::recallWaits: return QStringLiteral("recallWaits");
    case TaskKind::lotsExpired: return QStringLiteral("lotsExpired");
    case TaskKind::boxesArrived: return QStringLiteral("boxesArrived");
    case TaskKind::shortage: return QStringLiteral("shortage");
    case TaskKind::answerShortage: return QStringLiteral("answerShortage");
    case TaskKind::boxesOwed: return QStringLiteral("boxesOwed");
    case TaskKind::tripsLate: return QStringLiteral("tripsLate");
    case TaskKind::tripsOverdue: return QStringLiteral("tripsOverdue");
    case TaskKind::tripsLeave: return QStringLiteral("tripsLeave");
    case TaskKind::packBoxes: return QStringLiteral("packBoxes");
    case TaskKind::count: return QStringLiteral("count");
    case TaskKind::lotsExpire: return QStringLiteral("lotsExpire");
    case TaskKind::incidents: return QStringLiteral("incidents");
    case TaskKind::tripsOnRoad: return QStringLiteral("tripsOnRoad");
    }
    Q_UNREACHABLE();
}

QString name(Pressing pressing)
{
    switch (pressing) {
    case Pressing::calm: return QStringLiteral("calm");
    case Pressing::due: return QStringLiteral("due");
    case Pressing::late: return QStringLiteral("late");
    }
    Q_UNREACHABLE();
}

Outcome<Today> todayOf(Station &station, TodayBook &book, const std::vector<Role> &roles)
{
    BQ_TRY_ASSIGN(const auto facility, station.books.catalog.facility(station.facility));
    Making making{station, book, roles, {station.today(), {}, {}, {}, {}, 0, {0, {}}}};
    making.today.atWarehouse = facility && facility->sizeClass == SizeClass::warehouse;
    for (const auto add : {addRecalls, addArrived, addShortages, addExpiries, addCount, addRound, addTrips, addIncidents,
                           addRunningOut, addDelivery})
        BQ_TRY(add(making));
    std::stable_sort(making.today.tasks.begin(), making.today.tasks.end(),
                     [](const Task &a, const Task &b) { return a.kind < b.kind; });
    return std::move(making.today);
}

} // namespace botiquin
