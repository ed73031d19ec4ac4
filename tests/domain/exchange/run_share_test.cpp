// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/run_share.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

/// What each run of a device may give out of its numbers.
class RunShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfRunsNeverMeet_data()
    {
        QTest::addColumn<quint32>("from");
        QTest::newRow("of the range that the device was enrolled with") << quint32(1);
        QTest::newRow("of one that was given to its third run") << quint32(3);
    }
    void sharesOfRunsNeverMeet()
    {
        QFETCH(const quint32, from);
        const NumberSpan whole{101, 200};
        quint64 next = whole.first;
        for (quint32 run = from; run < from + 6; ++run) {
            const auto share = shareOfRun(whole, run, from);
            QVERIFY(share.has_value());
            QCOMPARE(share->first, next);
            next = share->last + 1;
        }
        QCOMPARE(shareOfRun(whole, from, from)->last, quint64(150));
        QVERIFY(next <= whole.last + 1);
    }

    void aRunBeforeTheOneThatNumbersWereGivenToHasNoPartInThem()
    {
        const NumberSpan whole{101, 200};
        QVERIFY(!shareOfRun(whole, 2, 3));
        QVERIFY(!shareOfRun(whole, 1, 3));
        QVERIFY(!shareOfRun({101, 101}, 4, 3)); // the run before had the only one
    }
};

BQ_SUITE(RunShareTest);
#include "run_share_test.moc"
