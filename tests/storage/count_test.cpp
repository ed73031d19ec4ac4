// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_fixture.h"
#include "support/suite.h"

#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

CountClosed counted(const Lot &of, qint64 units, std::vector<SeenLog> seen = {})
{
    return {clues(), CountScope::list, std::nullopt, {of.item}, {LotUnits{of, Units(units)}}, std::move(seen), std::nullopt,
            {user()}};
}

qint64 balance(Station &station, const Place &place, const char *text = "A1")
{
    return station.store->sql()
        .one<qint64>("SELECT coalesce(sum(b.units), 0) FROM balance b JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot "
                     "WHERE p.place = ? AND l.lot = ?",
                     place.text(), QString::fromLatin1(text))
        ->value_or(-1);
}

/// The digests of stores that took the events in many orders, each device's own in its order.
QSet<QString> digestsInAllOrders(const std::vector<std::vector<Event>> &logs)
{
    std::vector<size_t> turns;
    for (size_t log = 0; log < logs.size(); ++log)
        turns.insert(turns.end(), logs[log].size(), log);
    QSet<QString> digests;
    do {
        Station reader(99);
        std::vector<size_t> next(logs.size(), 0);
        for (const size_t log : turns) {
            if (reader.take(logs[log][next[log]++]) != Taken::recorded)
                qFatal("not taken");
        }
        digests.insert(must(digest(*reader.store, std::nullopt)));
        if (const auto found = findings(*reader.store); !found.isEmpty())
            qFatal("%s", qPrintable(found));
    } while (std::next_permutation(turns.begin(), turns.end()));
    return digests;
}

} // namespace

class CountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountMakesTheBookSayWhatWasCounted()
    {
        Station station(1);
        station.record(received(lot("A1"), 100));
        station.record(counted(lot("A1"), 97));
        QCOMPARE(balance(station, Place::facility(clues())), 97);
        QCOMPARE(balance(station, Place::variance(clues())), 3);
        QCOMPARE(findings(*station.store), QString());
    }

    void lotsOfACountedItemThatHaveNoLineWereCountedAsNone()
    {
        Station station(1);
        station.record(received(lot("A1"), 100));
        station.record(received(lot("B2"), 5));
        station.record(received(lot("C3", "2028-08-31", "010.000.0106.00"), 7));
        station.record(counted(lot("A1"), 100));
        QCOMPARE(balance(station, Place::facility(clues()), "B2"), 0);
        QCOMPARE(balance(station, Place::facility(clues()), "C3"), 7);
    }

    void anEventThatComesLateChangesTheVarianceAndNotTheCount()
    {
        Station clinic(1);
        Station warehouse(2);
        const auto early = warehouse.record(received(lot("A1"), 40));
        clinic.clock.advance(60);
        clinic.record(counted(lot("A1"), 38));
        QCOMPARE(balance(clinic, Place::variance(clues())), -38);
        QCOMPARE(clinic.take(warehouse.event(early)), Taken::recorded);
        QCOMPARE(balance(clinic, Place::facility(clues())), 38);
        QCOMPARE(balance(clinic, Place::variance(clues())), 2);
        QCOMPARE(findings(*clinic.store), QString());
    }

    void whatHappensAfterACountMovesTheBook()
    {
        Station station(1);
        station.record(received(lot("A1"), 100));
        station.record(counted(lot("A1"), 97));
        station.record(sealed(1, lot("A1"), 10));
        QCOMPARE(balance(station, Place::facility(clues())), 87);
        station.record(counted(lot("A1"), 90));
        QCOMPARE(balance(station, Place::facility(clues())), 90);
        QCOMPARE(balance(station, Place::variance(clues())), 0);
    }

    void aCorrectionOfWhatWasBeforeACountLeavesTheCount()
    {
        Station station(1);
        const auto wrong = station.record(received(lot("A1"), 100));
        station.record(counted(lot("A1"), 10));
        station.record(correcting(wrong, received(lot("A1"), 10)));
        QCOMPARE(balance(station, Place::facility(clues())), 10);
        QCOMPARE(balance(station, Place::variance(clues())), 0);
        QCOMPARE(findings(*station.store), QString());
    }

    void aCountIsCorrectedWhereItCutTheBook()
    {
        Station station(1);
        station.record(received(lot("A1"), 100));
        const auto wrong = station.record(counted(lot("A1"), 9));
        station.record(sealed(1, lot("A1"), 5));
        const auto right = station.record(correcting(wrong, counted(lot("A1"), 90)));
        QCOMPARE(balance(station, Place::facility(clues())), 85);
        QCOMPARE(balance(station, Place::variance(clues())), 10);
        station.record(correcting(right));
        QCOMPARE(balance(station, Place::facility(clues())), 95);
        QCOMPARE(balance(station, Place::variance(clues())), 0);
        QCOMPARE(findings(*station.store), QString());
    }

    void aCountPutInFromPaperCutsTheBookAtItsOwnHour()
    {
        Station station(1);
        station.record(received(lot("A1"), 100));
        station.clock.advance(3600);
        auto count = counted(lot("A1"), 100);
        count.countedAt = station.clock.now();
        station.clock.advance(3600);
        station.record(sealed(1, lot("A1"), 30));
        station.clock.advance(3600);
        station.record(count);
        QCOMPARE(balance(station, Place::facility(clues())), 70);
        QCOMPARE(balance(station, Place::variance(clues())), 0);
    }

    void aYearBackOnTheClockMovesNoCount()
    {
        Station station(1);
        station.record(received(lot("A1"), 100));
        station.clock.advance(-365 * 86'400);
        station.record(sealed(1, lot("A1"), 30));
        station.record(counted(lot("A1"), 60));
        station.clock.advance(400 * 86'400);
        station.record(sealed(2, lot("A1"), 20));
        QCOMPARE(balance(station, Place::facility(clues())), 40);
        QCOMPARE(balance(station, Place::variance(clues())), 10);
    }

    void countsConvergeInWhateverOrderTheEventsCome()
    {
        Station warehouse(1);
        Station clinic(2);
        const auto goods = warehouse.record(received(lot("A1"), 50));
        clinic.take(warehouse.event(goods));
        clinic.record(counted(lot("A1"), 48, {SeenLog{warehouse.writer.device, 1, 1}}));
        const auto late = warehouse.record(received(lot("A1"), 7));
        warehouse.record(correcting(late, received(lot("A1"), 6)));
        clinic.clock.advance(600);
        const auto wrong = clinic.record(counted(lot("A1"), 53));
        clinic.record(correcting(wrong, counted(lot("A1"), 52)));
        std::vector<Event> ofWarehouse = warehouse.log();
        std::vector<Event> ofClinic;
        for (const auto &event : clinic.log()) {
            if (event.id().device == clinic.writer.device)
                ofClinic.push_back(event);
        }
        QCOMPARE(digestsInAllOrders({ofWarehouse, ofClinic}).size(), qsizetype(1));
    }
};

BQ_SUITE(CountTest);
#include "count_test.moc"
