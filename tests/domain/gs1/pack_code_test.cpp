// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/pack_code.h"

#include "domain/gs1/code.h"
#include "domain/gs1/sscc_range.h"
#include "domain/gs1/two_digit_year.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

const Date today = *Date::of(2026, 11, 22);

PackCode packOf(const char *line)
{
    return packCode(readCode(dictionary(), line, today)->elements, today);
}

} // namespace

class PackCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackSaysItemLotExpiryAndSerial()
    {
        const PackCode pack = packOf("]d2010950400005910117270200"
                                     "10y6k204\x1d"
                                     "21A-77\x1d"
                                     "3012");
        QCOMPARE(pack.gtin->text(), QStringLiteral("09504000059101"));
        QCOMPARE(pack.lot->text(), QStringLiteral("Y6K204"));
        QCOMPARE(pack.expiry->iso(), QStringLiteral("2027-02-28"));
        QCOMPARE(pack.serial->text(), QStringLiteral("A-77"));
        QCOMPARE(pack.count->count(), 12);
        QVERIFY(!pack.content && !pack.contentCount && !pack.sscc);
        QVERIFY(pack.item() == pack.gtin);
    }

    void aCaseSaysWhatItHolds()
    {
        const PackCode pack = packOf("(00)123456789012345675(02)09504000059101(37)24(10)AB");
        QCOMPARE(pack.sscc->text(), QStringLiteral("123456789012345675"));
        QCOMPARE(pack.item()->text(), QStringLiteral("09504000059101"));
        QCOMPARE(pack.contentCount->count(), 24);
        QVERIFY(!pack.gtin && !pack.count && !pack.expiry);
    }

    void anExpiryWithItsHourIsADay()
    {
        QCOMPARE(packOf("(01)09504000059101(7003)2612311430").expiry->iso(), QStringLiteral("2026-12-31"));
    }

    void yearsFallAroundToday_data()
    {
        QTest::addColumn<int>("thisYear");
        QTest::addColumn<int>("digits");
        QTest::addColumn<int>("year");
        QTest::newRow("this year") << 2026 << 26 << 2026;
        QTest::newRow("fifty ahead") << 2026 << 76 << 2076;
        QTest::newRow("fifty-one ahead is the past") << 2026 << 77 << 1977;
        QTest::newRow("next century") << 2051 << 1 << 2101;
        QTest::newRow("not yet the next century") << 2050 << 1 << 2001;
        QTest::newRow("last century") << 2000 << 51 << 1951;
        QTest::newRow("this century") << 2000 << 50 << 2050;
    }
    void yearsFallAroundToday()
    {
        QFETCH(int, thisYear);
        QFETCH(int, digits);
        QFETCH(int, year);
        QCOMPARE(fullYear(digits, *Date::of(thisYear, 1, 1)), year);
    }

    void dayZeroIsTheLastOfTheMonth()
    {
        QCOMPARE(dayOf("280200", today)->iso(), QStringLiteral("2028-02-29"));
        QCOMPARE(dayOf("261200", today)->iso(), QStringLiteral("2026-12-31"));
        QVERIFY(!dayOf("261300", today));
        QVERIFY(!dayOf("270229", today));
        QVERIFY(!dayOf("27022", today));
        QVERIFY(!dayOf("27O228", today));
    }

    void aRangeGivesItsOwnCodesOnly()
    {
        const auto range = SsccRange::of(1, QStringLiteral("9521234"), 1000, 10);
        QVERIFY(range);
        QVERIFY(!range->code(999) && !range->code(1010));
        QCOMPARE(range->code(1000)->text().left(17), QStringLiteral("19521234000001000"));
        QVERIFY(readCode(dictionary(), QByteArray("(00)" + range->code(1009)->text().toLatin1()), today));
        QVERIFY(!SsccRange::of(1, QStringLiteral("9521234"), 999'999'995, 10));
        QVERIFY(!SsccRange::of(1, QStringLiteral("9521234"), 0, 0));
        QVERIFY(!SsccRange::of(10, QStringLiteral("9521234"), 0, 10));
        QVERIFY(!SsccRange::of(1, QStringLiteral("9521234"), ~quint64(0), 10));
    }
};

BQ_SUITE(PackCodeTest);
#include "pack_code_test.moc"
