// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/people.h"

#include "journal/counting/count_desk.h"
#include "journal/recalls/recall_book.h"
#include "journal/recalls/recall_desk.h"

#include <algorithm>

namespace botiquin::simulation {

std::optional<Lot> lotOnShelf(Site &site, const std::optional<Clave> &item)
{
    std::vector<Lot> lots;
    for (const auto &[lot, units] : site.shelf()) {
        if (units > 0 && (!item || lot.item == *item))
            lots.push_back(lot);
    }
    return lots.empty() ? std::nullopt : std::optional(site.world().people.pick(lots));
}

Outcome<qint64> leftOf(Site &site, const Lot &lot)
{
    BQ_TRY_ASSIGN(const auto lots, site.station().books.stock.lots(site.station().place(), lot.item));
    const auto known = std::find_if(lots.begin(), lots.end(), [&](const LotStock &one) { return one.lot() == lot; });
    return site.shelf()[lot] - (known == lots.end() ? 0 : known->reserved.count());
}

namespace {

Outcome<qint64> seenOf(Site &site, const Lot &lot)
{
    BQ_TRY_ASSIGN(const qint64 left, leftOf(site, lot));
    return std::max<qint64>(0, left);
}

Answered count(Site &site, const std::vector<Clave> &items, const UserId &user)
{
    auto &station = site.station();
    CountDesk desk(station);
    BQ_TRY_ASSIGN(const auto begun, desk.open());
    for (const auto &row : begun) { // Left lying by somebody: nobody remembers what was counted.
        BQ_TRY_ASSIGN(auto left, OpenCount::open(station, row.name));
        if (left)
            BQ_TRY(left->drop());
    }
    BQ_TRY_ASSIGN(const auto started, desk.start({CountScope::list, {}, items, false, true, {}}, user));
    if (!started)
        return refusalIn(started);
    BQ_TRY_ASSIGN(auto open, OpenCount::open(station, *started));
    for (const auto &[lot, units] : site.shelf()) {
        if (units <= 0 || std::find(items.begin(), items.end(), lot.item) == items.end())
            continue;
        BQ_TRY_ASSIGN(const qint64 seen, seenOf(site, lot));
        BQ_TRY_ASSIGN(const auto entered, open->enter(lot, Units(seen), false, user));
        if (!entered)
            return refusalIn(entered);
    }
    for (auto line = open->firstUncounted(); line; line = open->firstUncounted()) {
        BQ_TRY_ASSIGN(const auto entered, open->enter(*line, Units(0), false, user));
        if (!entered)
            return refusalIn(entered);
    }
    for (auto again = open->toRecount(); !again.empty(); again = open->toRecount()) {
        const auto lot = open->lines()[again.front()].sheet.lot();
        BQ_TRY_ASSIGN(const qint64 seen, lot ? seenOf(site, *lot) : Outcome<qint64>(0));
        BQ_TRY_ASSIGN(const auto entered, open->enter(again.front(), Units(seen), true, user));
        if (!entered)
            return refusalIn(entered);
    }
    BQ_TRY_ASSIGN(const auto closed, open->close({Uncounted::none, false}, user));
    return refusalIn(closed);
}

} // namespace

void takeUnseen(Site &site)
{
    auto &world = site.world();
    if (!world.strikes(Fault::errors, 15))
        return;
    for (auto &[lot, units] : site.shelf()) {
        const auto left = leftOf(site, lot);
        if (left && *left > 2 && world.luck.oneIn(4)) {
            units -= world.luck.between(1, 2);
            world.noteFault(site.called(), QStringLiteral("takenUnseen"));
        }
    }
}

void countShelf(Site &site, const std::vector<Clave> &items, const UserId &user)
{
    site.act(
        QStringLiteral("counts"), [&] { return count(site, items, user); },
        [&](const EventId &event) {
            std::map<Lot, qint64> found;
            for (const auto &[lot, units] : site.shelf()) {
                if (std::find(items.begin(), items.end(), lot.item) != items.end())
                    found.emplace(lot, units);
            }
            site.world().auditor.counted(site.machine(), event, site.who().facility, items, found);
        });
}

void answerRecalls(Site &site, const UserId &user)
{
    auto &station = site.station();
    const auto recalls = station.books.recalls.unanswered(site.who().facility);
    if (!recalls || recalls->empty())
        return;
    const auto &recall = recalls->front();
    site.act(QStringLiteral("answersRecall"), [&]() -> Answered {
        std::vector<LotUnits> aside;
        for (const auto &[lot, units] : site.shelf()) {
            if (units > 0 && lot.item == recall.item && (!recall.lot || *recall.lot == lot.text))
                aside.push_back({lot, Units(units)});
        }
        BQ_TRY_ASSIGN(
            const auto answered,
            RecallDesk(station, site.authority()).acknowledge(recall.recall, aside, QStringLiteral(""), user));
        return refusalIn(answered);
    });
}

} // namespace botiquin::simulation
