// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"
#include "journal/counting/counting_fixture.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Lot paracetamolLot = lotOf(paracetamol, "P1");     ///< 500
const Lot amoxicillinLot = lotOf(amoxicillin, "Y6K204"); ///< 300

CountOrder listOf(std::vector<Clave> items)
{
    CountOrder order;
    order.scope = CountScope::list;
    order.items = std::move(items);
    return order;
}

} // namespace

class OpenCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandInTheOrderOfTheShelves()
    {
        Counting counting;
        const auto count = counting.begin({});
        QStringList places;
        for (const auto &line : count.lines())
            places << line.sheet.slot.value_or(QString());
        QStringList sorted = places;
        sorted.sort();
        QCOMPARE(places, sorted);
        QCOMPARE(count.lines().size(), size_t(6));
        // An item of which there is none has a line of its own.
        QVERIFY(count.find({aspirin, std::nullopt}));
    }

    void aCountStopsAndGoesOnAfterAPowerCut()
    {
        Counting counting;
        const QString name = counting.start(listOf({paracetamol, amoxicillin}));
        {
            auto count = counting.open(name);
            QVERIFY(counting.enter(count, paracetamolLot, 498));
        }
        counting.region.reopen();
        auto count = counting.open(name);
        QCOMPARE(count.countedLines(), 1);
        QCOMPARE(count.lines()[*count.find({paracetamol, paracetamolLot})].count.standing().units, Units(498));
        QCOMPARE((*counting.desk().open()).size(), size_t(1));
        QVERIFY(counting.enter(count, amoxicillinLot, 300));
        QVERIFY(*count.close({.acceptDifferences = true}, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(498));
        QVERIFY((*counting.desk().open()).empty());
    }

    void whatIsTypedReplacesAndWhatIsScannedAdds()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol}));
        const auto pack = packScan(paracetamolPack, "P1", "280831");
        QVERIFY(*count.scan(pack, false, counting.nurse));
        QVERIFY(*count.scan(packScan(paracetamolCase, "P1", "280831"), false, counting.nurse));
        QCOMPARE(count.lines().front().count.standing().units, Units(11));
        QVERIFY(*count.enter(0, Units(7), false, counting.nurse));
        QCOMPARE(count.lines().front().count.standing().units, Units(7));
        QVERIFY(*count.scan(pack, false, counting.nurse));
        QCOMPARE(count.lines().front().count.standing().units, Units(1));
    }

    void theLastEntryIsTakenBack()
    {
        Counting counting;
        auto count = counting.begin({});
        QVERIFY(counting.enter(count, paracetamolLot, 400));
        QVERIFY(counting.enter(count, paracetamolLot, 401));
        QVERIFY(counting.enter(count, lotOf(gauze, "G77"), 3));
        QVERIFY(count.find({gauze, lotOf(gauze, "G77")}));
        QVERIFY((*count.undo()).has_value());
        QVERIFY(!count.find({gauze, lotOf(gauze, "G77")}));
        QVERIFY((*count.undo()).has_value());
        QCOMPARE(count.lines()[*count.find({paracetamol, paracetamolLot})].count.standing().units, Units(400));
        QVERIFY((*count.undo()).has_value());
        QVERIFY(!(*count.undo()).has_value());
        QCOMPARE(counting.open(count.name()).countedLines(), 0);
    }

    void whatMovesAfterALineWasCountedDoesNotSpoilIt()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol, amoxicillin}));
        counting.dispense(amoxicillinLot, 5); // before its line is counted: 295 on the shelf
        counting.pass(60);
        QVERIFY(counting.enter(count, paracetamolLot, 500));
        QVERIFY(counting.enter(count, amoxicillinLot, 295));
        counting.pass(60);
        counting.dispense(paracetamolLot, 20);
        counting.region.receive(amoxicillinLot, 100);
        const auto event = count.close({}, counting.nurse);
        QVERIFY(*event);
        QCOMPARE(counting.balance(paracetamolLot), Units(480));
        QCOMPARE(counting.balance(amoxicillinLot), Units(395));
        const auto explained = counting.desk().explain(**event, {});
        for (const auto &line : (*explained)->lines)
            QCOMPARE(line.variance(), Units(0));
    }

    /// A battery that is empty puts the clock back to 2005: all that others did here came later then.
    void whatTheBooksHeldHasNotMovedSinceWhateverTheClockSays_data()
    {
        QTest::addColumn<quint64>("device");
        QTest::addColumn<quint32>("run");
        QTest::newRow("another computer") << quint64(8) << quint32(1);
        QTest::newRow("an earlier run") << quint64(0) << quint32(9);
    }
    void whatTheBooksHeldHasNotMovedSinceWhateverTheClockSays()
    {
        QFETCH(const quint64, device);
        QFETCH(const quint32, run);
        Counting counting;
        const Writer other{device == 0 ? counting.region.writer.device : *DeviceId::of(device), run};
        counting.record(other, StockReceived{counting.region.warehouse, *SupplierName::parse(QStringLiteral("S")), {},
                                             {{paracetamolLot, Units(70), {}, {}}}});
        counting.region.clock.set({1'104'537'600});
        auto count = counting.begin(listOf({paracetamol, amoxicillin}));
        QVERIFY(counting.enter(count, paracetamolLot, 570));
        counting.record(other, StockReceived{counting.region.warehouse, *SupplierName::parse(QStringLiteral("S")), {},
                                             {{lotOf(paracetamol, "P9"), Units(40), {}, {}}}});
        QVERIFY(counting.enter(count, lotOf(paracetamol, "P9"), 40));
        counting.enterRestAsExpected(count);
        QVERIFY(*count.close({}, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(570));
        QCOMPARE(counting.balance(lotOf(paracetamol, "P9")), Units(40));
    }

    void aCountBegunByAnOlderProgramGoesOn()
    {
        Counting counting;
        const auto head = counting.region.store->head(counting.region.writer.device, counting.region.writer.run);
        const quint64 seq = (**head).seq;
        const Instant now = counting.region.clock.now();
        const CountStart start{CountScope::list, {}, {paracetamol}, false, true, counting.nurse, now, seq, {}};
        const CountEntry entry{paracetamol, paracetamolLot, Units(500), false, false, Units(500), Units(0), now, seq,
                               counting.nurse};
        const QString name = QStringLiteral("2026-11-20/1");
        QVERIFY(counting.books().work.add(countWork, name, canonicalCbor(encode(CountNote{start, {}}))));
        QVERIFY(counting.books().work.add(countWork, name, canonicalCbor(encode(CountNote{{}, entry}))));
        counting.dispense(paracetamolLot, 20);
        QVERIFY(*counting.open(name).close({}, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(480));
    }

    void aLotThatComesMeanwhileIsTakenAsItCame()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol}));
        QVERIFY(counting.enter(count, paracetamolLot, 500));
        counting.region.receive(lotOf(paracetamol, "P9"), 40);
        QVERIFY(*count.close({}, counting.nurse));
        QCOMPARE(counting.balance(lotOf(paracetamol, "P9")), Units(40));
    }

    void anotherCountOfTheSameLotHasNotMovedIt()
    {
        Counting counting;
        auto first = counting.begin(listOf({paracetamol}));
        QVERIFY(counting.enter(first, paracetamolLot, 490));
        auto second = counting.begin(listOf({paracetamol, insulin}));
        QVERIFY(counting.enter(second, paracetamolLot, 490));
        counting.enterRestAsExpected(second);
        QVERIFY(*second.close({.acceptDifferences = true}, counting.otherNurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(490));
        QVERIFY(*first.close({.acceptDifferences = true}, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(490));
    }

    void unitsInABoxThatIsBeingPackedAreNotMissing()
    {
        Counting counting;
        auto transaction = Transaction::begin(*counting.region.store);
        const auto draft = counting.books().drafts.open(counting.region.kit(0), BoxClass::dry, "x", counting.region.clock.now());
        QVERIFY(draft);
        QVERIFY(counting.books().drafts.reserve(draft->id, paracetamolLot, Units(7)));
        QVERIFY(transaction->commit());
        auto count = counting.begin(listOf({paracetamol}));
        QCOMPARE(count.lines().front().sheet.onShelf(), Units(493));
        QVERIFY(counting.enter(count, paracetamolLot, 493));
        QVERIFY(!count.lines().front().count.differs());
        QVERIFY(*count.close({}, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(500));
    }

    void aSheetCutsTheBooksAtItsOwnHour()
    {
        Counting counting;
        const Instant morning = counting.region.clock.now();
        counting.pass(3600);
        counting.dispense(paracetamolLot, 500);
        counting.pass(3600);
        auto order = listOf({paracetamol});
        order.countedAt = morning;
        auto count = counting.begin(order);
        // The lot is there no more, but it was when the sheet was filled in.
        QVERIFY(count.find({paracetamol, paracetamolLot}));
        QVERIFY(counting.enter(count, paracetamolLot, 497));
        QCOMPARE(count.lines().front().count.standing().expected, Units(500));
        const auto event = count.close({.acceptDifferences = true}, counting.nurse);
        QVERIFY(*event);
        QCOMPARE(counting.balance(paracetamolLot), Units(-3));
        const auto explained = **counting.desk().explain(**event, paracetamol);
        QCOMPARE(explained.countedAt.seconds, morning.seconds);
        QCOMPARE(explained.lines.front().variance(), Units(-3));
        QCOMPARE(explained.lines.front().from.size(), size_t(1));
        QCOMPARE(explained.lines.front().from.front().kind, int(Kind::stockReceived));
    }

    void theHourOfASheetIsSaidBeforeItsFirstLine()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol}));
        QCOMPARE(ruleOf(count.setCountedAt({counting.region.clock.now().seconds + 60})), CountRefusal::countedLater);
        QVERIFY(*count.setCountedAt({counting.region.clock.now().seconds - 60}));
        QVERIFY(counting.enter(count, paracetamolLot, 1));
        QCOMPARE(ruleOf(count.setCountedAt(counting.region.clock.now())), CountRefusal::alreadyBegun);
    }

    void linesWithADifferenceAreCountedTwice()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol}));
        QVERIFY(counting.enter(count, paracetamolLot, 490));
        QCOMPARE(ruleOf(count.close({}, counting.nurse)), CountRefusal::recountMissing);
        QCOMPARE(count.toRecount().size(), size_t(1));
        QVERIFY(counting.enter(count, paracetamolLot, 495, true, counting.otherNurse));
        QVERIFY(count.toRecount().empty());
        const auto event = count.close({}, counting.nurse);
        QVERIFY(*event);
        QCOMPARE(counting.balance(paracetamolLot), Units(495));
        QCOMPARE((**counting.desk().explain(**event, {})).count.counters.size(), size_t(2));
    }

    void whatNobodyCountedIsRefusedLeftOutOrNone()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol, amoxicillin}));
        QVERIFY(counting.enter(count, paracetamolLot, 500));
        const auto refused = count.close({}, counting.nurse);
        QCOMPARE(ruleOf(refused), CountRefusal::linesMissing);
        QCOMPARE(refused->error().lines, 1);
        const auto event = count.close({.uncounted = Uncounted::leaveOut}, counting.nurse);
        QVERIFY(*event);
        QCOMPARE((**counting.desk().explain(**event, {})).count.items, std::vector<Clave>{paracetamol});
        QCOMPARE(counting.balance(amoxicillinLot), Units(300));

        auto again = counting.begin(listOf({paracetamol, amoxicillin}));
        QVERIFY(counting.enter(again, paracetamolLot, 500));
        QVERIFY(*again.close({.uncounted = Uncounted::none}, counting.nurse));
        QCOMPARE(counting.balance(amoxicillinLot), Units(0));
    }

    void aLotThatTheBooksDoNotHaveIsCounted()
    {
        Counting counting;
        auto count = counting.begin(listOf({aspirin}));
        const Lot found = lotOf(aspirin, "AA1");
        QVERIFY(counting.enter(count, found, 12));
        QCOMPARE(count.lines().size(), size_t(1));
        QVERIFY(*count.close({.acceptDifferences = true}, counting.nurse));
        QCOMPARE(counting.balance(found), Units(12));
    }

    void aFullCountTakesWhatItFindsAndAListDoesNot()
    {
        Counting counting;
        const auto pack = packScan(loratadinePack, "L7", "280831");
        auto list = counting.begin(listOf({paracetamol}));
        QCOMPARE(ruleOf(list.scan(pack, false, counting.nurse)), CountRefusal::itemNotInCount);
        QVERIFY(list.drop());
        CountOrder shelf;
        shelf.scope = CountScope::shelf;
        shelf.shelf = *Slot::parse(QStringLiteral("A-01"));
        auto count = counting.begin(shelf);
        QCOMPARE(count.lines().size(), size_t(1));
        QVERIFY(*count.scan(pack, false, counting.nurse));
        QVERIFY(count.find({loratadine, lotOf(loratadine, "L7")}));
    }

    void entriesAreRefusedByName_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("noRight") << int(CountRefusal::noRight);
        QTest::newRow("unknownItem") << int(CountRefusal::unknownItem);
        QTest::newRow("itemNotInCount") << int(CountRefusal::itemNotInCount);
        QTest::newRow("lotMissing") << int(CountRefusal::lotMissing);
        QTest::newRow("unitsOutOfRange") << int(CountRefusal::unitsOutOfRange);
        QTest::newRow("nothingToCorrect") << int(CountRefusal::nothingToCorrect);
        QTest::newRow("notGoods") << int(CountRefusal::notGoods);
        QTest::newRow("unknownCode") << int(CountRefusal::unknownCode);
        QTest::newRow("nothingCounted") << int(CountRefusal::nothingCounted);
    }
    void entriesAreRefusedByName()
    {
        QFETCH(int, rule);
        Counting counting;
        auto count = counting.begin(listOf({paracetamol, aspirin}));
        const auto enter = [&](const Lot &lot, qint64 units, bool again = false, const UserId &user = userId("nurse1")) {
            return ruleOf(count.enter(lot, Units(units), again, user));
        };
        const auto refusal = [&]() -> std::optional<CountRefusal> {
            switch (CountRefusal(rule)) {
            case CountRefusal::noRight: return enter(paracetamolLot, 1, false, packer);
            case CountRefusal::unknownItem: return enter(lotOf(*Clave::parse(QStringLiteral("010.000.9999.00")), "X"), 1);
            case CountRefusal::itemNotInCount: return enter(amoxicillinLot, 1);
            case CountRefusal::lotMissing:
                return ruleOf(count.enter(*count.find({aspirin, std::nullopt}), Units(2), false, counting.nurse));
            case CountRefusal::unitsOutOfRange: return enter(paracetamolLot, Units::lineMax + 1);
            case CountRefusal::nothingToCorrect: return enter(paracetamolLot, 1, true);
            case CountRefusal::notGoods: return ruleOf(count.scan("BTQUSRPACKER", false, counting.nurse));
            case CountRefusal::unknownCode:
                return ruleOf(count.scan(packScan(untaughtPack, "X", "280831"), false, counting.nurse));
            case CountRefusal::nothingCounted: return ruleOf(count.close({}, counting.nurse));
            default: return std::nullopt;
            }
        }();
        QVERIFY(refusal);
        QCOMPARE(int(*refusal), rule);
        QCOMPARE(counting.open(count.name()).countedLines(), 0);
    }

    void aCountIsClosedOnce()
    {
        Counting counting;
        auto count = counting.begin(listOf({paracetamol}));
        QVERIFY(counting.enter(count, paracetamolLot, 500));
        auto other = counting.open(count.name());
        QVERIFY(*count.close({}, counting.nurse));
        QCOMPARE(ruleOf(other.close({}, counting.nurse)), CountRefusal::noSuchCount);
        QVERIFY(!*OpenCount::open(*counting.region.station, count.name()));
    }

    void aThousandLinesOpenAtOnce()
    {
        Counting counting;
        constexpr int items = 400;
        constexpr int lots = 3;
        auto transaction = Transaction::begin(*counting.region.store);
        QVERIFY(transaction);
        for (int i = 0; i < items; ++i) {
            const Clave item = *Clave::parse(QStringLiteral("010.000.%1.00").arg(6000 + i));
            QVERIFY(counting.region.journal->record(
                counting.region.writer, std::nullopt,
                ItemDefined{item, QStringLiteral("Medicamento %1").arg(i), QStringLiteral("10 mg"), QStringLiteral("caja"),
                            QString(), BoxClass::dry, Ven::essential, true}));
            StockReceived goods{counting.region.warehouse, *SupplierName::parse(QStringLiteral("D")), std::nullopt, {}};
            for (int lot = 0; lot < lots; ++lot) {
                goods.lines.push_back({lotOf(item, qPrintable(QStringLiteral("L%1").arg(lot))), Units(10 + lot), std::nullopt,
                                       std::nullopt});
            }
            QVERIFY(counting.region.journal->record(counting.region.writer, std::nullopt, goods));
        }
        QVERIFY(transaction->commit());
        const QString name = counting.start({});
        auto count = counting.open(name);
        const auto enterNext = [&] {
            const size_t line = *count.firstUncounted();
            return count.enter(line, count.lines()[line].sheet.onShelf(), false, counting.nurse);
        };
        for (int i = 0; i < 600; ++i)
            QVERIFY(*enterNext());
        QElapsedTimer timer;
        timer.start();
        count = counting.open(name);
        const qint64 opened = timer.elapsed();
        QCOMPARE(count.lines().size(), size_t(items * lots + 6));
        timer.restart();
        QVERIFY(*enterNext());
        const qint64 entered = timer.elapsed();
        counting.enterRestAsExpected(count);
        timer.restart();
        QVERIFY(*count.close({.acceptDifferences = true}, counting.nurse));
        qInfo("a count of %d lines: opened in %lld ms (promised: 100), an entry %lld ms, closed in %lld ms",
              items * lots + 6, opened, entered, timer.elapsed());
    }
};

BQ_SUITE(OpenCountTest);
#include "open_count_test.moc"
