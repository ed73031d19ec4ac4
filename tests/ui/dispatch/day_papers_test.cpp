// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/day_papers.h"
#include "support/road.h"
#include "support/suite.h"

#include <QDir>

using namespace botiquin;
using namespace botiquin::testing;

/// The papers of a day with many trips.
class DayPapersTest : public QObject
{
    Q_OBJECT

    static constexpr int trips = 6;
    static constexpr int stopsEach = 4;

    std::unique_ptr<Road> m_road;

    static TripId tripId(int number) { return *TripId::parse(QStringLiteral("2026-12/20-%1/1").arg(number, 3, 10, QLatin1Char('0'))); }
    QString folder() const { return m_road->folder.filePath(QStringLiteral("dia")); }
    reports::DayScope scope(bool labels) const
    {
        return {m_road->warehouse, *Date::of(2026, 11, 24), folder(), reports::PageForm::letter, labels, 203};
    }
    reports::Printing printing() const
    {
        return {m_road->station->now(), QStringLiteral("Botiquín 1.0.0"), QLocale(QLocale::Spanish, QLocale::Mexico)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_road = std::make_unique<Road>(trips * stopsEach);
        QVERIFY(QDir().mkpath(folder()));
        for (int t = 0; t < trips; ++t) {
            TripPlanned plan{tripId(t), m_road->round, *RouteId::parse(QStringLiteral("20-%1").arg(t, 3, 10, QLatin1Char('0'))),
                             m_road->warehouse, *Date::of(2026, 11, 24), Transport::van, van, driver, {}, false};
            TripLoaded loaded{tripId(t), m_road->warehouse, {}};
            for (int s = 0; s < stopsEach; ++s) {
                plan.stops.push_back(SmallRegion::clinicClues(t * stopsEach + s));
                loaded.boxes.push_back(m_road->seal(t * stopsEach + s));
            }
            m_road->write(plan);
            m_road->write(loaded);
        }
    }

    void everyTripHasItsPapersAndTheProgressGoesUp()
    {
        double before = 0.0;
        const auto progress = [&](int done, int of) {
            const bool rises = double(done) / of > before;
            before = double(done) / of;
            return rises;
        };
        const auto printed = reports::printDay(m_road->book(), scope(true), printing(), progress);
        QVERIFY(printed);
        QVERIFY(!printed->cancelled);
        QCOMPARE(printed->trips, trips);
        QCOMPARE(printed->notes, trips * stopsEach);
        QCOMPARE(int(printed->labels.size()), trips * stopsEach);
        QCOMPARE(printed->pages, trips + 3 * trips * stopsEach); // a note is printed twice, a label once
        QCOMPARE(printed->unfitted, QStringList());
        QCOMPARE(before, 1.0);
        QCOMPARE(QDir(folder()).entryList(QDir::Files),
                 (QStringList{QStringLiteral("etiquetas-2026-11-24.pdf"), QStringLiteral("manifiestos-2026-11-24.pdf"),
                              QStringLiteral("notas-2026-11-24.pdf")}));
    }

    void givingUpLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("while reading") << 2;
        QTest::newRow("while painting") << trips + 2;
    }
    void givingUpLeavesWhatWasThere()
    {
        QFETCH(int, after);
        const auto before = QDir(folder()).entryInfoList(QDir::Files).first().lastModified();
        int steps = 0;
        const auto printed = reports::printDay(m_road->book(), scope(false), printing(), [&](int, int) { return ++steps < after; });
        QVERIFY(printed);
        QVERIFY(printed->cancelled);
        QCOMPARE(printed->files, QStringList());
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3);
        QCOMPARE(QDir(folder()).entryInfoList(QDir::Files).first().lastModified(), before);
    }

    void aDayWithoutTripsHasNoPapers()
    {
        auto empty = scope(false);
        empty.day = *Date::of(2026, 11, 25);
        const auto printed = reports::printDay(m_road->book(), empty, printing(), [](int, int) { return true; });
        QVERIFY(printed);
        QCOMPARE(printed->trips, 0);
        QCOMPARE(printed->files, QStringList());
    }
};

BQ_SUITE(DayPapersTest);
#include "day_papers_test.moc"
