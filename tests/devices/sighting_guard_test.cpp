// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/sighting_guard.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

namespace {

ReadSymbol matrix(const QByteArray &bytes)
{
    return {"DataMatrix", "]d2", bytes, bytes, {}};
}

ReadSymbol ean(const QByteArray &digits)
{
    return {"EAN-13", "]E0", digits, digits, {}};
}

} // namespace

class SightingGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHeldInViewIsScannedOnce()
    {
        SightingGuard guard;
        QCOMPARE(guard.scansOf({matrix("A")}, 0).size(), size_t(1));
        for (qint64 now = 70; now < 60'000; now += 70)
            QVERIFY(guard.scansOf({matrix("A")}, now).empty());
    }

    void aCodeThatWasAwayIsScannedAgain_data()
    {
        QTest::addColumn<qint64>("away");
        QTest::addColumn<bool>("again");
        QTest::newRow("a blink") << qint64(300) << false;
        QTest::newRow("two seconds") << SightingGuard::awayMilliseconds << false;
        QTest::newRow("longer") << SightingGuard::awayMilliseconds + 1 << true;
    }
    void aCodeThatWasAwayIsScannedAgain()
    {
        QFETCH(qint64, away);
        QFETCH(bool, again);
        SightingGuard guard;
        QCOMPARE(guard.scansOf({matrix("A")}, 1000).size(), size_t(1));
        QVERIFY(guard.scansOf({}, 1000 + away / 2).empty());
        QCOMPARE(!guard.scansOf({matrix("A")}, 1000 + away).empty(), again);
    }

    void severalInOnePictureAreEachScannedOnce()
    {
        SightingGuard guard;
        QCOMPARE(guard.scansOf({matrix("A"), matrix("B"), matrix("A")}, 0).size(), size_t(2));
        QCOMPARE(guard.scansOf({matrix("A"), matrix("B"), matrix("C")}, 70).size(), size_t(1));
    }

    void aWeakCodeIsBelievedWhenItWasSeenTwice()
    {
        SightingGuard guard;
        QVERIFY(guard.scansOf({ean("7501349021570"), ean("7501349021570")}, 0).empty());
        QVERIFY(guard.scansOf({ean("7501349021571")}, 70).empty());
        QCOMPARE(guard.scansOf({ean("7501349021570")}, 140).size(), size_t(1));
        QVERIFY(guard.scansOf({ean("7501349021570")}, 210).empty());
        QVERIFY(guard.scansOf({ean("7501349021571")}, 70 + SightingGuard::confirmMilliseconds + 1).empty());
    }

    void afterItWasClosedAllIsNew()
    {
        SightingGuard guard;
        QCOMPARE(guard.scansOf({matrix("A")}, 0).size(), size_t(1));
        guard.clear();
        QCOMPARE(guard.scansOf({matrix("A")}, 10).size(), size_t(1));
    }
};

BQ_SUITE(SightingGuardTest);
#include "sighting_guard_test.moc"
