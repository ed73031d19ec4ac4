// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stock/consumption.h"
#include "domain/stock/stock_life.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

namespace {

const Date today = *Date::of(2026, 11, 20);

Date ago(int days)
{
    return today.plusDays(-days);
}

/// `units` used on each of the last `days` days, after so many came on the first of them.
std::vector<DayMoved> steadyUse(int days, qint64 units, qint64 came)
{
    std::vector<DayMoved> moved;
    for (int day = days; day >= 1; --day)
        moved.push_back({ago(day), Units(day == days ? came - units : -units), Units(units)});
    return moved;
}

Consumption pace(qint64 used, int days, int without = 0)
{
    return {ago(days), ago(1), Units(used), days, without, {}};
}

} // namespace

class ConsumptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyUseIsItsDailyUnitsTimes30AndAHalf()
    {
        const auto used = consumptionBefore(today, steadyUse(61, 2, 1000));
        QVERIFY(used);
        QCOMPARE(used->days, 61);
        QCOMPARE(used->daysWithout, 0);
        QCOMPARE(used->used, Units(122));
        QCOMPARE(used->monthlyTenths(), 610);
        QCOMPARE(used->from, ago(61));
        QCOMPARE(used->to, ago(1));
        QVERIFY(!used->isThin());
    }

    void sixMonthsWith34DaysWithoutAreAsTheHandbookReckons()
    {
        // used ÷ (months − days without ÷ 30.5): 34,214 ÷ (6 − 34 ÷ 30.5) = 7,003.5 a month.
        QCOMPARE(pace(34'214, 183, 34).monthlyTenths(), 70'035);
    }

    void daysWithoutStockAreTakenOut()
    {
        // 30 came 60 days ago, all used within 30 days, nothing since.
        const auto used = consumptionBefore(today, [] {
            std::vector<DayMoved> moved;
            for (int day = 60; day > 30; --day)
                moved.push_back({ago(day), Units(day == 60 ? 29 : -1), Units(1)});
            return moved;
        }());
        QCOMPARE(used->used, Units(30));
        QCOMPARE(used->days, 60);
        QCOMPARE(used->daysWithout, 30);
        QCOMPARE(used->monthlyTenths(), 305);
    }

    void theDayThatTheLastIsUsedOnIsOneWithStock()
    {
        const auto used = consumptionBefore(today, {{ago(2), Units(0), Units(4)}});
        QCOMPARE(used->daysWithout, 1);
    }

    void whatMovedBeforeThePeriodIsOnlyTheStockItBeganWith()
    {
        const auto used = consumptionBefore(today, {{ago(400), Units(500), Units(90)}, {ago(10), Units(-5), Units(5)}});
        QCOMPARE(used->days, consumptionDays);
        QCOMPARE(used->used, Units(5));
        QCOMPARE(used->daysWithout, 0);
    }

    void todayIsNotYetADay()
    {
        QVERIFY(!consumptionBefore(today, {{today, Units(10), Units(0)}}));
        QVERIFY(!consumptionBefore(today, {}));
        QCOMPARE(consumptionBefore(today, {{ago(1), Units(10), Units(0)}, {today, Units(-9), Units(9)}})->used, Units(0));
    }

    void lossesAndReturnsAreNotUse()
    {
        const auto used = consumptionBefore(today, {{ago(10), Units(50), Units(0)}, {ago(5), Units(-20), Units(0)}});
        QCOMPARE(used->used, Units(0));
        QVERIFY(!used->isKnown());
        QCOMPARE(used->monthlyTenths(), 0);
    }

    void moreBackThanUsedIsNoUse()
    {
        QCOMPARE(consumptionBefore(today, {{ago(10), Units(3), Units(-3)}})->used, Units(0));
    }

    void theMonthsAddUpToTheWhole()
    {
        const auto used = consumptionBefore(today, steadyUse(100, 1, 100));
        Units units;
        int days = 0;
        for (const auto &month : used->months) {
            units += month.used;
            days += month.days;
        }
        QCOMPARE(units, used->used);
        QCOMPARE(days, used->days);
        QCOMPARE(used->months.size(), size_t(4));
        QCOMPARE(used->months.back().month, *Month::of(2026, 11));
        QCOMPARE(used->months.back().days, 19);
    }

    void stockByDayIsTheRunningBalance()
    {
        const auto days = stockByDay(steadyUse(3, 2, 10));
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days.back().units, Units(4));
    }

    void daysLeftAreStockOverDailyUse_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("used");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("monthsTenths");
        QTest::newRow("a month") << qint64(61) << qint64(122) << 61 << 30 << 10;
        QTest::newRow("not a whole day") << qint64(1) << qint64(122) << 61 << 0 << 0;
        QTest::newRow("nothing") << qint64(0) << qint64(122) << 61 << 0 << 0;
        QTest::newRow("half a year") << qint64(183) << qint64(61) << 61 << 183 << 60;
        QTest::newRow("for ever") << qint64(10'000'000) << qint64(1) << 183 << 3650 << 3650;
    }
    void daysLeftAreStockOverDailyUse()
    {
        QFETCH(qint64, units);
        QFETCH(qint64, used);
        QFETCH(int, days);
        const auto life = stockLife(today, {{*Date::of(2199, 1, 1), Units(units)}}, pace(used, days));
        QTEST(*life.daysLeft, "left");
        QTEST(*life.monthsTenths, "monthsTenths");
        QCOMPARE(*life.runsOutOn, today.plusDays(*life.daysLeft));
    }

    void whatExpiresBeforeItsTurnDoesNotHelp()
    {
        // One a day; 10 of the 30 can be used by the day on which they expire.
        const auto life = stockLife(today, {{today.plusDays(9), Units(30)}, {today.plusDays(300), Units(5)}}, pace(61, 61));
        QCOMPARE(life.usable, Units(15));
        QCOMPARE(life.willExpire, Units(20));
        QCOMPARE(*life.daysLeft, 15);
        // Less than one is used before it expires: it lasts until then all the same.
        const auto slow = stockLife(today, {{today.plusDays(122), Units(24)}}, pace(1, 183));
        QCOMPARE(*slow.daysLeft, 123);
        QCOMPARE(slow.usable, Units(1));
        QCOMPARE(slow.willExpire, Units(23));
    }

    void withoutConsumptionNothingIsSaidOfItsLife()
    {
        const auto life = stockLife(today, {{today.plusDays(9), Units(30)}}, std::nullopt);
        QCOMPARE(life.usable, Units(30));
        QVERIFY(!life.daysLeft && !life.runsOutOn && !life.monthsTenths);
        QVERIFY(!stockLife(today, {}, pace(0, 61)).daysLeft);
    }

    void alertsSayWhatToLookAt_data()
    {
        QTest::addColumn<AlertFacts>("facts");
        QTest::addColumn<std::vector<StockAlert>>("alerts");
        const auto facts = [](qint64 usable, std::optional<int> left) {
            return AlertFacts{BoxClass::dry, Units(usable), Units(0), Units(0), today.plusDays(400), left, true};
        };
        using Alerts = std::vector<StockAlert>;
        QTest::newRow("enough") << facts(50, 40) << Alerts{};
        QTest::newRow("14 days") << facts(50, 14) << Alerts{StockAlert::runningOut};
        QTest::newRow("15 days") << facts(50, 15) << Alerts{};
        QTest::newRow("none left") << facts(0, 0) << Alerts{StockAlert::none};
        auto unused = facts(0, std::nullopt);
        unused.isUsed = false;
        QTest::newRow("none, and none is used") << unused << Alerts{};
        auto expired = facts(50, 40);
        expired.expired = Units(2);
        QTest::newRow("expired") << expired << Alerts{StockAlert::expired};
        auto soon = facts(50, 40);
        soon.firstExpiry = today.plusDays(90);
        QTest::newRow("in 90 days") << soon << Alerts{StockAlert::expiring};
        soon.firstExpiry = today.plusDays(91);
        QTest::newRow("in 91 days") << soon << Alerts{};
        soon.willExpire = Units(3);
        QTest::newRow("before its turn") << soon << Alerts{StockAlert::expiring};
        auto cold = facts(50, 10);
        cold.boxClass = BoxClass::cold;
        QTest::newRow("cold") << cold << Alerts{StockAlert::runningOut, StockAlert::keepCold};
    }
    void alertsSayWhatToLookAt()
    {
        QFETCH(AlertFacts, facts);
        QFETCH(std::vector<StockAlert>, alerts);
        QVERIFY(alertsOf(facts, today) == alerts);
    }
};

BQ_SUITE(ConsumptionTest);
#include "consumption_test.moc"
