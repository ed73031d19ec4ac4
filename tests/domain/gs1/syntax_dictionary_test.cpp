// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/syntax_dictionary.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::gs1;

class SyntaxDictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeDictionary()
    {
        const auto &all = dictionary().entries();
        QCOMPARE(all.size(), size_t(541));
        for (const AiEntry &entry : all) {
            QCOMPARE(dictionary().find(entry.ai), &entry);
            QCOMPARE(dictionary().findAtStart(entry.ai + "9999"), &entry);
            QVERIFY2(entry.sizeMax > 0 && entry.sizeMin > 0, entry.ai.constData());
        }
    }

    void knowsThePredefinedLengths()
    {
        // General Specifications, figure 7.8.5-2.
        const QSet<QByteArray> prefixes = {"00", "01", "02", "03", "11", "12", "13", "15", "16",
                                           "17", "20", "31", "32", "33", "34", "35", "36", "41"};
        for (const AiEntry &entry : dictionary().entries())
            QVERIFY2(entry.predefinedLength == prefixes.contains(entry.ai.first(2)), entry.ai.constData());
    }

    void readsFlagsAndAttributes()
    {
        const AiEntry &gtin = *dictionary().find("01");
        QVERIFY(gtin.primaryKey && gtin.dataAttribute && gtin.predefinedLength);
        QCOMPARE(gtin.qualifiers, (QList<QList<QByteArray>>{{"22", "10", "21"}, {"235"}}));
        QCOMPARE(gtin.excluded.size(), 2);
        QCOMPARE(gtin.title, QByteArray("GTIN"));

        const AiEntry &serial = *dictionary().find("21");
        QVERIFY(!serial.primaryKey && !serial.dataAttribute && !serial.predefinedLength);
        QCOMPARE(serial.required.size(), 1);
        QCOMPARE(serial.required.front().size(), 3);

        const AiEntry &asset = *dictionary().find("8003");
        QVERIFY(asset.primaryKey && asset.qualifiers.isEmpty());
        QCOMPARE(asset.sizeMin, 14);
        QCOMPARE(asset.sizeMax, 30);
    }

    void patternsStandForDigits()
    {
        QVERIFY(AiPattern("31nn").matches("3103"));
        QVERIFY(!AiPattern("31nn").matches("310"));
        QVERIFY(!AiPattern("31nn").matches("3203"));
        QVERIFY(AiPattern("01").matches("01"));
    }

    void findsNothingThatIsNoAi()
    {
        for (const char *text : {"", "0", "04", "1", "A1", "310", "31060", "89", "999", "0\xff"})
            QVERIFY2(!dictionary().find(text), text);
        for (const char *text : {"", "0", "04", "31", "310", "89ABC", "AB"})
            QVERIFY2(!dictionary().findAtStart(text), text);
    }

    void refusesADictionaryThatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("reason");
        using Reason = DictionaryFault::Reason;
        QTest::newRow("no components") << QByteArray("01 *?") << int(Reason::shape);
        QTest::newRow("letters for an AI") << QByteArray("AB N2") << int(Reason::shape);
        QTest::newRow("type") << QByteArray("01 W2") << int(Reason::shape);
        QTest::newRow("no length") << QByteArray("01 N") << int(Reason::shape);
        QTest::newRow("attribute") << QByteArray("01 N2 wish=02") << int(Reason::shape);
        QTest::newRow("range backwards") << QByteArray("3105-3100 N6") << int(Reason::shape);
        QTest::newRow("predefined, yet variable") << QByteArray("01 * N..2") << int(Reason::shape);
        QTest::newRow("linter") << QByteArray("01 N2,astrology") << int(Reason::linter);
        QTest::newRow("linter of another length") << QByteArray("01 N2,yymmdd") << int(Reason::linter);
        QTest::newRow("twice") << QByteArray("01 N2\n01 N2") << int(Reason::sharedPrefix);
        QTest::newRow("two lengths of AI") << QByteArray("01 N2\n011 N2") << int(Reason::sharedPrefix);
    }
    void refusesADictionaryThatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, reason);
        const auto parsed = SyntaxDictionary::parse("# comment\n\n" + text + "\n");
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().reason), reason);
        QCOMPARE(parsed.error().line, 3 + text.count('\n'));
    }
};

BQ_SUITE(SyntaxDictionaryTest);
#include "syntax_dictionary_test.moc"
