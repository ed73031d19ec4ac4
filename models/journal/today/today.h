// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "journal/today/today_book.h"

namespace botiquin {

/// What may be asked of somebody on a day, the gravest first.
enum class TaskKind {
    answerRecall,      ///< set aside what is recalled, and say so
    recallWaits,       ///< facilities that have not answered a recall
    lotsExpired,
    boxesArrived,      ///< they stand here, and nobody has received them
    shortage,          ///< reported here and not closed
    answerShortage,    ///< reported to here and not answered
    boxesOwed,         ///< never sealed, and the last delivery of their round is past
    tripsLate,
    tripsOverdue,      ///< on the road still, some days after the last delivery of their round
    tripsLeave,
    packBoxes,
    count,             ///< the weekly list
    lotsExpire,
    incidents,
    tripsOnRoad,
};
constexpr int countOf(TaskKind) { return 15; }
QString name(TaskKind kind);

/// How much a task presses.
enum class Pressing { calm, due, late };
constexpr int countOf(Pressing) { return 3; }
QString name(Pressing pressing);

struct Task
{
    TaskKind kind;
    Pressing pressing;
    int count = 1;
    QString subject = {}; ///< a recall's name, an item's name and strength, a round, the trip that brought boxes or is out
    std::optional<Instant> since = {};
    std::optional<Date> until = {};
    std::optional<int> facilities = {}; ///< that wait for it

    static constexpr auto fields = Fields{
        Field{1, "kind", &Task::kind}, Field{2, "pressing", &Task::pressing}, Field{3, "count", &Task::count},
        Field{4, "subject", &Task::subject}, Field{5, "since", &Task::since}, Field{6, "until", &Task::until},
        Field{7, "facilities", &Task::facilities}};
};

/// An item that will not last (stock_outlook.h).
struct RunningOut
{
    Clave item;
    QString displayName;
    QString strength;
    Units units;  ///< fit for use
    int daysLeft; ///< 0: nothing is left

    static constexpr auto fields = Fields{
        Field{1, "item", &RunningOut::item}, Field{2, "display_name", &RunningOut::displayName},
        Field{3, "strength", &RunningOut::strength}, Field{4, "units", &RunningOut::units},
        Field{5, "days_left", &RunningOut::daysLeft}};
};

/// A day as one person sees it.
struct Today
{
    Date date;
    std::optional<ComingDelivery> delivery;
    std::optional<RoundInHand> round;
    std::vector<Task> tasks;
    std::vector<RunningOut> runningOut; ///< the first to end first
    int runningOutCount = 0;            ///< of them all
    Waiting toSend{0, std::nullopt};
    bool sendsItself = false; ///< there is a centre
    bool atWarehouse = false; ///< which counts and runs short by other calendars
    bool isConsumptionKnown = false; ///< of anything here: without it nothing can be said to last
};

/// The days before which a lot is said to expire soon.
constexpr int expirySoonDays = 30;
/// The weekly list is counted every so many days.
constexpr int countEveryDays = 7;

/// What is due, late, running out and not sent, for whoever has these roles.
[[nodiscard]] Outcome<Today> todayOf(Station &station, TodayBook &book, const std::vector<Role> &roles);

} // namespace botiquin
