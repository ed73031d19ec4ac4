// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/code.h"
#include "domain/gs1/element_string.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

const Date today = *Date::of(2026, 11, 22);

struct Row
{
    const char *text;
    QList<Warning> warnings;
};

const Row rows[] = {
    {"(01)12345678901231(10)AB(17)261231", {}},
    {"(10)AB", {Warning::requiredAiMissing}},
    {"(10)AB(17)261231", {Warning::requiredAiMissing}},
    {"(01)12345678901231(02)12345678901231(37)1(00)123456789012345675", {Warning::excludedAiPair}},
    {"(01)12345678901231(255)5412345000150", {Warning::excludedAiPair}},
    {"(01)12345678901231(21)ABC(235)XYZ", {Warning::excludedAiPair}},
    {"(01)12345678901231(3100)000001(3101)000010", {Warning::excludedAiPair}},
    {"(01)12345678901231(3100)000001(3100)000001", {}},
    {"(02)12345678901231(37)123", {Warning::requiredAiMissing}},
    {"(02)12345678901231(37)123(00)123456789012345675", {}},
    {"(99)X(02)12345678901231", {Warning::requiredAiMissing}},
    {"(01)12345678901231(250)ABC123", {Warning::requiredAiMissing}},
    {"(01)12345678901231(21)XYZ999(250)ABC123", {}},
    {"(01)12345678901231(3925)12599", {Warning::requiredAiMissing}},
    {"(01)12345678901231(3925)12599(3105)654321", {}},
    {"(3940)1234(3941)9999", {Warning::requiredAiMissing, Warning::excludedAiPair}},
    {"(420)01000(421)484AB", {Warning::excludedAiPair}},
    {"(90)ANY", {}},
};

} // namespace

class ElementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfRulesBetweenAis_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::newRow(rows[i].text) << i;
    }
    void warnsOfRulesBetweenAis()
    {
        QFETCH(int, index);
        const auto code = readCode(dictionary(), rows[index].text, today);
        QVERIFY(code);
        QVERIFY(code->warnings == rows[index].warnings);
    }

    void makesOnlyElementsThatHold()
    {
        const auto made =
            makeElements(dictionary(), {{"01", "09504000059101"}, {"10", "A(1)"}, {"17", "261200"}}, today);
        QVERIFY(made);
        QCOMPARE(elementString(*made), QByteArray("^010950400005910110A(1)^17261200"));
        QCOMPARE(elementString(*made, groupSeparator), QByteArray("\x1d"
                                                                  "010950400005910110A(1)\x1d"
                                                                  "17261200"));
        QCOMPARE(bracketedText(*made), QByteArray("(01)09504000059101(10)A\\(1)(17)261200"));

        QVERIFY(makeElements(dictionary(), {{"01", "09504000059102"}}, today).error()
                == (Fault{Error::wrongCheckDigit, 0}));
        QVERIFY(makeElements(dictionary(), {{"10", "A"}, {"89", "A"}}, today).error()
                == (Fault{Error::unknownAi, 1}));
        QVERIFY(makeElements(dictionary(), {{"10", "A"}, {"10", "B"}}, today).error()
                == (Fault{Error::repeatedAiDiffers, 1}));
        QVERIFY(makeElements(dictionary(), {{"10", "LOTE Ñ"}}, today).error()
                == (Fault{Error::notInCset82, 0}));
    }
};

BQ_SUITE(ElementTest);
#include "element_test.moc"
