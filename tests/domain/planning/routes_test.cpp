// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/facility_reading.h"
#include "domain/planning/route_order.h"
#include "domain/planning/route_split.h"
#include "support/sheet_files.h"
#include "support/suite.h"

#include <QSet>
#include <QTest>
#include <cmath>
#include <numeric>

using namespace botiquin;
using namespace botiquin::planning;
using namespace botiquin::testing;

class RoutesTest : public QObject
{
    Q_OBJECT

    static Clues clinic(int number)
    {
        return *Clues::parse(QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QChar(u'0')).arg((5 * 42 + 2 * number) % 7));
    }
    static MapSpot spot(int north, int east) { return {17'000'000 + north * 100'000, -96'000'000 + east * 100'000}; }
    static QList<int> numbersOf(const std::vector<StopSpot> &stops)
    {
        QList<int> numbers;
        for (const auto &stop : stops)
            numbers << stop.facility.text().mid(5, 5).toInt();
        return numbers;
    }

private Q_SLOTS:
    void aDegreeOfLatitudeIs111Kilometres()
    {
        QCOMPARE(metresBetween({17'000'000, -96'000'000}, {18'000'000, -96'000'000}) / 1000, 111);
        QCOMPARE(metresBetween({17'000'000, -96'000'000}, {17'000'000, -96'000'000}), 0);
    }

    void theShortOrderIsNeverLongerThanTheOneGiven()
    {
        std::vector<StopSpot> stops;
        for (int i = 0; i < 12; ++i)
            stops.push_back({clinic(100 + i), spot((i * 7) % 5, (i * 11) % 9)});
        const auto ordered = byDistance(spot(0, 0), stops);
        QCOMPARE(ordered.size(), stops.size());
        QVERIFY(roundTripMetres(spot(0, 0), ordered) <= roundTripMetres(spot(0, 0), stops));
        QVERIFY(roundTripMetres(spot(0, 0), byDistance(spot(0, 0), ordered)) <= roundTripMetres(spot(0, 0), ordered));
    }

    void aCrossedTourIsUntangled()
    {
        const std::vector<StopSpot> crossed{{clinic(1), spot(0, 2)}, {clinic(2), spot(2, 0)}, {clinic(3), spot(2, 2)}};
        QCOMPARE(numbersOf(byDistance(spot(0, 0), crossed)).at(1), 3);
    }

    void stopsWithoutAPlaceStayLast()
    {
        const std::vector<StopSpot> stops{{clinic(9), std::nullopt}, {clinic(2), spot(0, 2)}, {clinic(1), spot(0, 1)}};
        QCOMPARE(numbersOf(byDistance(spot(0, 0), stops)).back(), 9);
        QCOMPARE(numbersOf(byDistance(std::nullopt, {{clinic(9), std::nullopt}})), QList<int>{9});
    }

    void stopsAreReachedByTheWayToEach()
    {
        const auto at = [](qint64 latitude) { return MapSpot{latitude, -96'000'000}; };
        const auto clues = *Clues::parse(QStringLiteral("OCIMB000596"));
        const std::vector<StopSpot> stops{{clues, at(17'100'000)}, {clues, at(17'200'000)}, {clues, at(17'400'000)}};
        QCOMPARE(arrivals(at(17'000'000), stops, 8 * 60, 12 * 60), (std::vector<int>{540, 600, 720}));
        const std::vector<StopSpot> unplaced{{clues, {}}, {clues, {}}};
        QCOMPARE(arrivals({}, unplaced, 8 * 60, 9 * 60), (std::vector<int>{510, 540}));
        const std::vector<StopSpot> same{{clues, at(17'000'000)}, {clues, at(17'000'000)}};
        QCOMPARE(arrivals(at(17'000'000), same, 480, 540), (std::vector<int>{510, 540}));
        QVERIFY(arrivals({}, {}, 480, 540).empty());
    }

    void aStopMovesUpAndDown()
    {
        const std::vector<Clues> stops{clinic(1), clinic(2), clinic(3)};
        QVERIFY((withStopMoved(stops, 2, 0) == std::vector{clinic(3), clinic(1), clinic(2)}));
        QVERIFY((withStopMoved(stops, 0, 1) == std::vector{clinic(2), clinic(1), clinic(3)}));
        QVERIFY(withStopMoved(stops, 2, 3) == stops);
    }

    void routesAreSharedAmongStatesByTheirClinics()
    {
        QVERIFY((shareRoutes(10, {30, 50, 20}) == std::vector{3, 5, 2}));
        QVERIFY((shareRoutes(4, {100, 1, 1}) == std::vector{2, 1, 1}));
        QVERIFY((shareRoutes(9, {2, 3}) == std::vector{2, 3}));
        QVERIFY((shareRoutes(3, {0, 9}) == std::vector{0, 3}));
    }

    void theRealClinicsGetJustAThousandAndSixRoutes()
    {
        std::map<FederalState, std::vector<RouteCandidate>> states;
        int clinics = 0;
        for (const auto &row : readFacilities(referenceSheet("facilities.csv")).rows) {
            const auto &read = row.value;
            if (!read.state || !read.sizeClass || *read.sizeClass > SizeClass::serviciosAmpliados
                || read.operation == Operation::stopped)
                continue;
            const auto millionths = [](double degrees) { return qint64(std::llround(degrees * 1'000'000)); };
            states[*read.state].push_back(
                {read.clues, read.municipality,
                 read.point ? std::optional(MapSpot{millionths(read.point->latitude), millionths(read.point->longitude)})
                            : std::nullopt});
            ++clinics;
        }
        QVERIFY(clinics > 8000);
        std::vector<int> counts;
        for (const auto &[state, candidates] : states)
            counts.push_back(int(candidates.size()));
        const auto shares = shareRoutes(1006, counts);
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0), 1006);
        QSet<Clues> visited;
        size_t routes = 0;
        size_t most = 0;
        size_t at = 0;
        for (const auto &[state, candidates] : states) {
            const auto planned = splitIntoRoutes(clinic(1), std::nullopt, state, candidates, shares[at++]);
            routes += planned.size();
            for (const auto &route : planned) {
                most = std::max(most, route.stops.size());
                for (const auto &stop : route.stops)
                    visited.insert(stop);
            }
        }
        QCOMPARE(routes, size_t(1006));
        QCOMPARE(visited.size(), clinics);
        QVERIFY(most <= 10);
        qInfo("%d clinics on %d routes of at most %d stops", clinics, int(routes), int(most));
    }
};

BQ_SUITE(RoutesTest);
#include "routes_test.moc"
