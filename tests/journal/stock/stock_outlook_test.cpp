// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/stock/stock_outlook.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Lot paracetamolLot = lotOf(paracetamol, "P1"); ///< 500

/// The small region, whose days pass.
class Days
{
public:
    SmallRegion region{1};

    void pass(int days) { region.clock.advance(qint64(days) * 86'400); }
    void dispense(const Lot &lot, qint64 units)
    {
        region.write(Dispensed{region.warehouse, 1, {LotUnits{lot, Units(units)}}, std::nullopt});
    }
    ItemOutlook of(const Clave &item) { return *StockOutlook(*region.station).of(item); }
};

} // namespace

class StockOutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPatientsGotIsConsumption()
    {
        Days days;
        for (int i = 0; i < 10; ++i) {
            days.dispense(paracetamolLot, 5);
            days.pass(1);
        }
        const auto outlook = days.of(paracetamol);
        QVERIFY(outlook.consumption);
        QCOMPARE(outlook.consumption->used, Units(50));
        QCOMPARE(outlook.consumption->days, 10);
        QCOMPARE(outlook.consumption->monthlyTenths(), 1525);
        QVERIFY(outlook.consumption->isThin());
        QCOMPARE(*outlook.life.daysLeft, 90);
        QCOMPARE(*outlook.life.monthsTenths, 30);
        QCOMPARE(*StockOutlook(*days.region.station).daysLeft(paracetamol), std::optional(90));
        const auto history = *StockOutlook(*days.region.station).history(paracetamol);
        QCOMPARE(history.size(), size_t(10));
        QCOMPARE(history.back().units, Units(450));
    }

    void aMistakeIsTakenBackOnItsOwnDay()
    {
        Days days;
        days.dispense(paracetamolLot, 50);
        const auto head = **days.region.store->head(days.region.writer.device, days.region.writer.run);
        days.pass(2);
        Corrected taken{head.device, head.run, head.seq, QStringLiteral("mal tecleado"), {}, {}, {}};
        days.region.write(taken);
        days.pass(1);
        QCOMPARE(days.of(paracetamol).consumption->used, Units(0));
        QCOMPARE(days.of(paracetamol).onHand, Units(500));
    }

    void lossesCountsAndWhatIsSentAwayAreNot()
    {
        Days days;
        days.region.write(StockWrittenOff{days.region.warehouse, paracetamolLot, Units(30), LossReason::damaged, QString()});
        days.region.write(StockMoved{*Sscc::build(1, QStringLiteral("9521234"), 5), days.region.warehouse,
                                     days.region.clinicClues(0), MoveReason::surplus, QString(),
                                     {LotUnits{paracetamolLot, Units(70)}}});
        days.pass(5);
        QCOMPARE(days.of(paracetamol).consumption->used, Units(0));
        QCOMPARE(days.of(paracetamol).onHand, Units(400));
        QVERIFY(!days.of(paracetamol).life.daysLeft);
    }

    void aWarehouseUsesWhatItSealsIntoBoxes()
    {
        Days days;
        days.region.write(BoxSealed{*Sscc::build(1, QStringLiteral("9521234"), 6), days.region.kit(0), BoxClass::dry,
                                    days.region.warehouse, *SealNumber::parse(QStringLiteral("0047182")), {packer}, std::nullopt,
                                    {SealedLine{paracetamol, Units(20), {SealedLot{paracetamolLot, Units(20), {}}}, std::nullopt,
                                                std::nullopt}},
                                    {}});
        days.pass(4);
        QCOMPARE(days.of(paracetamol).consumption->used, Units(20));
        days.region.write(BoxReopened{*Sscc::build(1, QStringLiteral("9521234"), 6), days.region.warehouse,
                                      QStringLiteral("lote equivocado"), {LotUnits{paracetamolLot, Units(20)}}});
        days.pass(1);
        QCOMPARE(days.of(paracetamol).consumption->used, Units(0));
    }

    void heldAndExpiredUnitsDoNotLast()
    {
        Days days;
        days.dispense(paracetamolLot, 10);
        days.region.receive(lotOf(paracetamol, "OLD", "2026-11-25"), 40);
        days.region.receive(lotOf(paracetamol, "BAD"), 60);
        days.region.write(LotHeld{days.region.warehouse, lotOf(paracetamol, "BAD"), HoldReason::quarantine, true, QString()});
        days.pass(10);
        const auto outlook = days.of(paracetamol);
        QCOMPARE(outlook.onHand, Units(590));
        QCOMPARE(outlook.held, Units(60));
        QCOMPARE(outlook.expired, Units(40));
        QCOMPARE(outlook.life.usable + outlook.life.willExpire, Units(490));
    }

    void alertsComeWithTheMostPressingFirst()
    {
        Days days;
        days.dispense(lotOf(loratadine, "L7"), 100);
        days.dispense(lotOf(amoxicillin, "Y6K204"), 200);
        days.region.receive(lotOf(gauze, "G9", "2026-12-20"), 5);
        days.pass(10);
        const auto alerts = *StockOutlook(*days.region.station).alerts();
        QCOMPARE(alerts.size(), size_t(4));
        QCOMPARE(alerts[0].item, loratadine);
        QCOMPARE(alerts[0].alerts.front(), StockAlert::none);
        QCOMPARE(alerts[1].item, amoxicillin);
        QCOMPARE(alerts[1].alerts.front(), StockAlert::runningOut);
        QCOMPARE(alerts[2].item, gauze);
        QCOMPARE(alerts[2].alerts.front(), StockAlert::expiring);
        QCOMPARE(alerts[3].item, insulin);
        QCOMPARE(alerts[3].alerts.front(), StockAlert::keepCold);
    }

    void theHorizonOfExpiriesIsByMonth()
    {
        Days days;
        days.region.receive(lotOf(gauze, "G9", "2026-12-20"), 5);
        const auto months = *days.region.book().consumption.expiries(days.region.station->place());
        QCOMPARE(months.size(), size_t(2));
        QCOMPARE(months[0].month, *Month::of(2026, 12));
        QCOMPARE(months[0].units, Units(5));
        QCOMPARE(months[1].month, *Month::of(2028, 8));
        QCOMPARE(months[1].lots, 5);
        QCOMPARE(StockOutlook(*days.region.station).all()->size(), size_t(5));
    }

    void halfAYearOfConsultationsIsLookedThroughAtOnce()
    {
        Days days;
        auto transaction = Transaction::begin(*days.region.store);
        QVERIFY(transaction);
        const Lot lots[] = {paracetamolLot, lotOf(amoxicillin, "Y6K204"), lotOf(gauze, "G1")};
        for (int day = 0; day < 120; ++day) {
            for (int patient = 0; patient < 20; ++patient) {
                QVERIFY(days.region.journal->record(days.region.writer, std::nullopt,
                                                    Dispensed{days.region.warehouse, 1,
                                                              {LotUnits{lots[patient % 3], Units(1)}}, std::nullopt}));
            }
            days.pass(1);
        }
        QVERIFY(transaction->commit());
        QElapsedTimer timer;
        timer.start();
        (void)days.of(paracetamol);
        const qint64 one = timer.restart();
        (void)*StockOutlook(*days.region.station).alerts();
        qInfo("2,400 dispensings: one item in %lld ms, all alerts in %lld ms", one, timer.elapsed());
    }
};

BQ_SUITE(StockOutlookTest);
#include "stock_outlook_test.moc"
