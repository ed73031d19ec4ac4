// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/code.h"
#include "base/event_id.h"
#include "base/gtin.h"
#include "base/hash.h"
#include "base/lot_text.h"
#include "base/sscc.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGtinIsKeptAsFourteenDigits()
    {
        QCOMPARE(Gtin::parse(QStringLiteral("7501031311309"))->text(), QStringLiteral("07501031311309"));
        QCOMPARE(Gtin::parse(QStringLiteral("96385074"))->text(), QStringLiteral("00000096385074"));
        QCOMPARE(Gtin::parse(QStringLiteral("7501031311300")).error(), GtinError::wrongCheckDigit);
        QCOMPARE(Gtin::parse(QStringLiteral("75010313113")).error(), GtinError::wrongLength);
        QCOMPARE(Gtin::parse(QStringLiteral("750103131130X")).error(), GtinError::wrongCharacters);
    }

    void anSsccIsBuiltFromPrefixAndSerial()
    {
        const auto sscc = Sscc::build(1, QStringLiteral("95212345"), 41273);
        QVERIFY(sscc);
        QCOMPARE(sscc->text().size(), 18);
        QVERIFY(sscc->text().startsWith(QLatin1String("19521234500041273")));
        QVERIFY(Sscc::parse(sscc->text()));
        QVERIFY(!Sscc::build(1, QStringLiteral("95212345"), 100'000'000));
        QVERIFY(!Sscc::build(10, QStringLiteral("95212345"), 1));
        QVERIFY(!Sscc::build(1, QStringLiteral("952"), 1));
        // The example of the General Specifications' check digit calculator.
        QVERIFY(Sscc::parse(QStringLiteral("006141411234567890")));
        QCOMPARE(Sscc::parse(QStringLiteral("006141411234567891")).error(), SsccError::wrongCheckDigit);
    }

    void lotsAreComparedInOneForm()
    {
        QCOMPARE(LotText::parse(QStringLiteral("  y6k  204 "))->text(), QStringLiteral("Y6K 204"));
        QVERIFY(*LotText::parse(QStringLiteral("O1")) != *LotText::parse(QStringLiteral("01")));
        QCOMPARE(LotText::parse(QStringLiteral(" ")).error(), LotTextError::empty);
        QCOMPARE(LotText::parse(QString(41, u'A')).error(), LotTextError::tooLong);
        QCOMPARE(LotText::parse(QStringLiteral("A\x01")).error(), LotTextError::controlCharacter);
    }

    void codesOfPeopleAreOneLine()
    {
        QCOMPARE(Slot::parse(QStringLiteral(" C-04-2\n"))->text(), QStringLiteral("C-04-2"));
        QVERIFY(!Slot::parse(QStringLiteral("\t")));
        QVERIFY(!Slot::parse(QString(25, u'A')));
    }

    void anEventIdSurvivesItsText()
    {
        const EventId id{*DeviceId::of(0x7edcba9876543210), 2, 77};
        QCOMPARE(id.text(), QStringLiteral("7edcba9876543210-2-77"));
        QVERIFY(EventId::parse(id.text()) == id);
        QVERIFY(!EventId::parse(u"7edcba9876543210-0-77"));
        QVERIFY(!DeviceId::parse(u"fedcba9876543210"));
        QVERIFY(!EventId::parse(u"7edcba9876543210-77"));
    }

    void hashesLikeTheRfc()
    {
        // BLAKE2b-256 of "abc".
        QCOMPARE(blake2b256({"a", "bc"}).toHex(),
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }
};

BQ_SUITE(IdentifiersTest);
#include "identifiers_test.moc"
