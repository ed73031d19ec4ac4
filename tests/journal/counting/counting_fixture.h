// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"
#include "journal/work_drafts.h"
#include "support/small_region.h"

/// The small region with a nurse and her counting desk; paracetamol, amoxicillin, loratadine, insulin and gauze have a
/// lot each, aspirin has none.
namespace botiquin::testing {

class Counting
{
public:
    Counting()
    {
        for (const UserId &user : {nurse, otherNurse})
            region.write(PersonDefined{user, QStringLiteral("E. M. L."), region.warehouse, {Role::nurse}, std::nullopt, true});
    }

    CountDesk desk() { return CountDesk(*region.station); }
    Books &books() { return region.book(); }
    QString start(const CountOrder &order)
    {
        const auto name = desk().start(order, nurse);
        if (!name || !*name)
            qFatal("the count did not start");
        return **name;
    }
    OpenCount open(const QString &name)
    {
        auto count = OpenCount::open(*region.station, name);
        if (!count || !*count)
            qFatal("no such count");
        return **std::move(count);
    }
    OpenCount begin(const CountOrder &order) { return open(start(order)); }
    Units balance(const Lot &lot) { return *books().stock.balance(region.station->place(), lot); }
    void pass(int seconds) { region.clock.set({region.clock.now().seconds + seconds}); }
    void dispense(const Lot &lot, qint64 units)
    {
        region.write(Dispensed{region.warehouse, 1, {LotUnits{lot, Units(units)}}, std::nullopt});
    }
    /// Another computer, or this one in another run, says what it did.
    void record(const Writer &writer, const EventBody &body)
    {
        auto transaction = Transaction::begin(*region.store);
        QVERIFY(transaction);
        QVERIFY(region.journal->record(writer, std::nullopt, body));
        QVERIFY(transaction->commit());
    }
    /// Counts the item's line of that lot, or the item as none.
    bool enter(OpenCount &count, const Lot &lot, qint64 units, bool again = false, const UserId &user = userId("nurse1"))
    {
        const auto line = count.find({lot.item, lot});
        const auto answer = line ? count.enter(*line, Units(units), again, user) : count.enter(lot, Units(units), again, user);
        return answer && *answer;
    }
    void enterRestAsExpected(OpenCount &count)
    {
        while (const auto line = count.firstUncounted())
            QVERIFY(*count.enter(*line, count.lines()[*line].sheet.onShelf(), false, nurse));
    }

    const UserId nurse = userId("nurse1");
    const UserId otherNurse = userId("nurse2");
    SmallRegion region{1};
};

template <class T>
std::optional<CountRefusal> ruleOf(const Answer<T, CountRefused> &answer)
{
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer ? std::nullopt : std::optional(answer->error().rule);
}

} // namespace botiquin::testing
