// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projector.h"
#include "proof_fixture.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

/// Prints how many events a second the store takes. The bounds are those of a machine in distress: what falls
/// below them has become another algorithm.
class SpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsProvesAndRebuilds()
    {
        constexpr int single = 200;
        constexpr int batched = 1000;
        const QTemporaryDir folder;
        Station station(folder, 7);
        station.record(received(lot("A1"), 1'000'000));
        const double alone = perSecond(single, [&] {
            for (int i = 1; i <= single; ++i)
                station.record(sealed(quint64(i), lot("A1"), 1));
        });
        const double together = perSecond(batched, [&] {
            auto transaction = must(Transaction::begin(*station.store));
            for (int i = 1; i <= batched; ++i)
                (void)must(station.journal.record(station.writer, user(), sealed(quint64(single + i), lot("A1"), 1)));
            must(transaction.commit());
        });
        const auto before = must(digest(*station.store));
        const double again
            = perSecond(1 + single + batched, [&] { must(rebuildProjections(*station.store)); });
        const double proved = perSecond(1 + single + batched, [&] { QCOMPARE(findings(*station.store), QString()); });
        QCOMPARE(must(digest(*station.store)), before);
        qInfo("events a second: %.0f alone, %.0f in a batch of %d, %.0f rebuilt, %.0f proved", alone, together,
              batched, again, proved);
        QVERIFY(alone > 20);
        QVERIFY(together > 100);
        QVERIFY(again > 100);
        QVERIFY(proved > 50);
    }

private:
    template <class Act>
    static double perSecond(int count, const Act &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        return count * 1e9 / double(timer.nsecsElapsed());
    }
};

BQ_SUITE(SpeedTest);
#include "speed_test.moc"
