// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/order_round.h"
#include "domain/kits/plan_routes.h"
#include "support/suite.h"

#include <QTest>
#include <algorithm>

using namespace botiquin;

class OrderRoundTest : public QObject
{
    Q_OBJECT

    /// The check digit is (5·Σ letters + 2·number) mod 7; OCIMB: 42.
    static Clues clinic(int number)
    {
        return *Clues::parse(QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QChar(u'0')).arg((5 * 42 + 2 * number) % 7));
    }

    /// A row of clinics eastwards of the warehouse, a tenth of a degree apart.
    static std::vector<RouteCandidate> row(int count)
    {
        std::vector<RouteCandidate> all;
        for (int i = 1; i <= count; ++i)
            all.push_back({clinic(100 + i), QStringLiteral("M"), MapSpot{17'000'000, -96'000'000 + i * 100'000}});
        return all;
    }

    static std::vector<RouteDefined> routesOf(std::vector<RouteCandidate> candidates)
    {
        return planRoutes(m_warehouse(), MapSpot{17'000'000, -96'000'000}, *FederalState::parseCode(u"20"),
                          std::move(candidates));
    }
    static Clues m_warehouse() { return clinic(1); }

    static EntitlementOf twoBasic()
    {
        return [](const Clues &) {
            return std::vector<EntitlementLine>{{*TemplateId::parse(QStringLiteral("basico")), 2}};
        };
    }

private Q_SLOTS:
    void neighboursShareARouteAndTheRemotestLeaveFirst()
    {
        const auto routes = routesOf(row(20));
        QCOMPARE(routes.size(), size_t(3));
        QCOMPARE(routes[0].route.text(), QStringLiteral("20-001"));
        QCOMPARE(routes[0].stops.size(), size_t(8));
        QCOMPARE(routes[0].stops.front(), clinic(113));
        QCOMPARE(routes[0].stops.back(), clinic(120));
        QCOMPARE(routes[2].stops.size(), size_t(4));
        QCOMPARE(routes[2].stops.front(), clinic(101));
    }

    void theOrderOfTheListChangesNothing()
    {
        auto turned = row(20);
        std::reverse(turned.begin(), turned.end());
        const auto one = routesOf(row(20));
        const auto other = routesOf(std::move(turned));
        QCOMPARE(one.size(), other.size());
        for (size_t i = 0; i < one.size(); ++i)
            QVERIFY(one[i].stops == other[i].stops);
    }

    void facilitiesWithoutAPlaceOnTheMapAreVisitedToo()
    {
        auto candidates = row(3);
        candidates.push_back({clinic(500), QStringLiteral("B"), std::nullopt});
        candidates.push_back({clinic(501), QStringLiteral("A"), std::nullopt});
        const auto routes = routesOf(std::move(candidates));
        QCOMPARE(routes.size(), size_t(2));
        QVERIFY((routes[1].stops == std::vector<Clues>{clinic(501), clinic(500)}));
    }

    void aRoundIsOverBeforeItsMonthBegins_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        for (int i = 0; i < 36; ++i)
            QTest::addRow("%d-%02d", 2026 + i / 12, i % 12 + 1) << 2026 + i / 12 << i % 12 + 1;
    }
    void aRoundIsOverBeforeItsMonthBegins()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        const auto round = ordinaryRound(*Month::of(year, month));
        QVERIFY(round.packFrom < round.packTo && round.packTo < round.deliverFrom && round.deliverFrom < round.deliverTo);
        QVERIFY(round.deliverTo < round.month.firstDay());
        QCOMPARE(round.deliverFrom.day().dayOfWeek(), int(Qt::Tuesday));
    }

    void theNextToPackIsTheFirstWhosePackingIsNotOver()
    {
        const auto december = ordinaryRound(*Month::of(2026, 12));
        QCOMPARE(nextToPack(december.packTo).text(), QStringLiteral("2026-12"));
        QCOMPARE(nextToPack(december.packTo.plusDays(1)).text(), QStringLiteral("2027-01"));
        QCOMPARE(nextToPack(*Date::of(2026, 11, 1)).text(), QStringLiteral("2026-12"));
        QCOMPARE(nextToPack(*Date::of(2199, 12, 31)).text(), QStringLiteral("2199-12"));
    }

    void everyStopGetsItsKitsNumbered()
    {
        const auto round = ordinaryRound(*Month::of(2026, 12));
        const auto orders = orderRound(round, routesOf(row(20)), twoBasic());
        QCOMPARE(orders.size(), size_t(40));
        QCOMPARE(orders[1].kit.text(), QStringLiteral("2026-12/%1/2").arg(clinic(113).text()));
        QCOMPARE(*orders[1].stop, 1);
        QCOMPARE(orders.front().deliverOn->iso(), QStringLiteral("2026-11-24"));
        QVERIFY(*orders.back().deliverOn <= round.deliverTo);
    }

    void aFacilityOnTwoRoutesGetsItsKitsOnce()
    {
        auto routes = routesOf(row(3));
        routes.push_back(routes.front());
        QCOMPARE(orderRound(ordinaryRound(*Month::of(2026, 12)), routes, twoBasic()).size(), size_t(6));
    }
};

BQ_SUITE(OrderRoundTest);
#include "order_round_test.moc"
