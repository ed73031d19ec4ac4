// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/counting/counting_fixture.h"
#include "support/sheet_files.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Lot paracetamolLot = lotOf(paracetamol, "P1"); ///< 500

} // namespace

class CountDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountIsBegunOfWhatThereIsToCount_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("noRight") << int(CountRefusal::noRight);
        QTest::newRow("nothingInScope") << int(CountRefusal::nothingInScope);
        QTest::newRow("unknownItem") << int(CountRefusal::unknownItem);
        QTest::newRow("countedLater") << int(CountRefusal::countedLater);
    }
    void aCountIsBegunOfWhatThereIsToCount()
    {
        QFETCH(int, rule);
        Counting counting;
        CountOrder order;
        UserId user = counting.nurse;
        switch (CountRefusal(rule)) {
        case CountRefusal::noRight: user = packer; break;
        case CountRefusal::nothingInScope:
            order.scope = CountScope::shelf;
            order.shelf = *Slot::parse(QStringLiteral("Z-99"));
            break;
        case CountRefusal::unknownItem:
            order.scope = CountScope::list;
            order.items = {*Clave::parse(QStringLiteral("010.000.9999.00"))};
            break;
        default: order.countedAt = Instant{counting.region.clock.now().seconds + 1}; break;
        }
        const auto refusal = ruleOf(counting.desk().start(order, user));
        QVERIFY(refusal);
        QCOMPARE(int(*refusal), rule);
        QVERIFY((*counting.desk().open()).empty());
    }

    void countsAreNamedByTheirDayAndANumber()
    {
        Counting counting;
        QCOMPARE(counting.start({}), QStringLiteral("2026-11-20/1"));
        CountOrder sheet;
        sheet.countedAt = Instant{counting.region.clock.now().seconds - 3600};
        QCOMPARE(counting.start(sheet), QStringLiteral("2026-11-20/2"));
        QVERIFY(counting.open(QStringLiteral("2026-11-20/1")).drop());
        QCOMPARE(counting.start({}), QStringLiteral("2026-11-20/1"));
    }

    void whatIsBeingCountedIsNotCountedTwiceAtOnce()
    {
        Counting counting;
        const QString name = counting.start({});
        CountOrder part;
        part.scope = CountScope::list;
        part.items = {paracetamol, insulin};
        const auto refused = counting.desk().start(part, counting.nurse);
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().rule, CountRefusal::alreadyOpen);
        QCOMPARE(refused->error().count, name);
        QVERIFY(counting.open(name).drop());
        const QString again = counting.start(part);
        // What is more than that count holds is another count.
        QVERIFY(counting.start({}) != again);
    }

    void theKeyListIsCountedEveryWeek()
    {
        Counting counting;
        CountOrder weekly;
        weekly.scope = CountScope::list;
        QCOMPARE(ruleOf(counting.desk().start(weekly, counting.nurse)), CountRefusal::nothingInScope);
        QCOMPARE(ruleOf(counting.desk().setKeyItems({paracetamol}, packer)), CountRefusal::noRight);
        QVERIFY(*counting.desk().setKeyItems({insulin, paracetamol, insulin}, counting.nurse));
        counting.region.reopen();
        QCOMPARE(*counting.books().counts.keyItems(), (std::vector<Clave>{paracetamol, insulin}));
        QCOMPARE(counting.begin(weekly).lines().size(), size_t(2));
    }

    void shelvesAreThoseOfThePlaces()
    {
        Counting counting;
        const auto shelves = *counting.books().counts.shelves(counting.region.warehouse);
        QCOMPARE(shelves.front(), QStringLiteral("A-01"));
        QCOMPARE(shelves.size(), size_t(6));
        QCOMPARE(shelfOf(QStringLiteral("1-A")), QStringLiteral("1-A"));
    }

    void aSheetIsAFirstCount()
    {
        Counting counting;
        const auto sheet = parsedSheet("Clave,Lote,Caducidad,Piezas\n010.000.0104.00,P1,2028-08-31,480\n"
                                       "010.000.0104.00,P2,2027-05,12\n010.000.0103.00,A1,2027-05,3\n");
        const auto plan = counting.desk().plan(readStock(sheet), QStringLiteral("s.csv"), std::nullopt);
        QVERIFY(plan && plan->errors.isEmpty());
        QCOMPARE(plan->count.scope, CountScope::list);
        QCOMPARE(ruleOf(counting.desk().record(*plan, false, packer)), CountRefusal::noRight);
        QVERIFY(*counting.desk().record(*plan, false, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(480));
        QCOMPARE(counting.balance(lotOf(paracetamol, "P2", "2027-05-31")), Units(12));
        QCOMPARE(counting.balance(lotOf(amoxicillin, "Y6K204")), Units(300));
        QCOMPARE((*counting.books().counts.counts(counting.region.warehouse, 0, 10)).size(), size_t(1));
    }

    void aSheetWithABadRowIsRefusedUnlessToldOtherwise()
    {
        Counting counting;
        const auto sheet = parsedSheet("Clave,Lote,Caducidad,Piezas\n010.000.0104.00,P1,2028-08-31,480\n"
                                       "010.000.9999.00,P2,2027-05,12\n");
        const auto plan = counting.desk().plan(readStock(sheet), QStringLiteral("s.csv"), std::nullopt);
        QCOMPARE(plan->errors.size(), 1);
        QCOMPARE(ruleOf(counting.desk().record(*plan, false, counting.nurse)), CountRefusal::rowsAreWrong);
        QCOMPARE(counting.balance(paracetamolLot), Units(500));
        QVERIFY(*counting.desk().record(*plan, true, counting.nurse));
        QCOMPARE(counting.balance(paracetamolLot), Units(480));
    }

    void aVarianceSaysFromWhatItWasExpected()
    {
        Counting counting;
        counting.pass(60);
        counting.dispense(paracetamolLot, 20);
        counting.pass(60);
        CountOrder order;
        order.scope = CountScope::list;
        order.items = {paracetamol};
        auto count = counting.begin(order);
        QVERIFY(counting.enter(count, paracetamolLot, 477));
        const auto event = count.close({.acceptDifferences = true}, counting.nurse);
        QVERIFY(*event);
        const auto explained = **counting.desk().explain(**event, paracetamol);
        QCOMPARE(explained.lines.size(), size_t(1));
        const auto &line = explained.lines.front();
        QCOMPARE(line.expected, Units(480));
        QCOMPARE(line.counted, Units(477));
        QCOMPARE(line.variance(), Units(-3));
        QCOMPARE(line.from.size(), size_t(2));
        QCOMPARE(line.from[0].kind, int(Kind::stockReceived));
        QCOMPARE(line.from[1].kind, int(Kind::dispensed));
        QCOMPARE(line.from[1].units, Units(-20));
        QCOMPARE(explained.count.counters, std::vector<UserId>{counting.nurse});
        QVERIFY(!*counting.desk().explain(line.from[0].event, {}));
    }

    void aCountNamesTheLogsOfOtherDevicesThatItSaw()
    {
        Counting counting;
        auto other = counting.region.writer;
        other.device = *DeviceId::of(8);
        auto transaction = Transaction::begin(*counting.region.store);
        QVERIFY(counting.region.journal->record(other, std::nullopt,
                                                SlotAssigned{counting.region.warehouse, gauze, *Slot::parse(QStringLiteral("S-9"))}));
        QVERIFY(transaction->commit());
        CountOrder order;
        order.scope = CountScope::list;
        order.items = {paracetamol};
        auto count = counting.begin(order);
        QVERIFY(counting.enter(count, paracetamolLot, 500));
        const auto event = count.close({}, counting.nurse);
        const auto seen = (**counting.desk().explain(**event, {})).count.seen;
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen.front().device, other.device);
        QCOMPARE(seen.front().seq, quint64(1));
    }
};

BQ_SUITE(CountDeskTest);
#include "count_desk_test.moc"
