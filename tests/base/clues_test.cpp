// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clues.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class CluesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsRealKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("IMB") << "OCIMB000596" << false;
        QTest::newRow("IMB, small letters") << " ocimb000012 " << false;
        QTest::newRow("SSA that follows the rule") << "CSSSA000033" << false;
        QTest::newRow("SSA that does not") << "CSSSA000034" << true;
    }
    void acceptsRealKeys()
    {
        QFETCH(QString, text);
        QFETCH(bool, doubtful);
        const auto clues = Clues::parse(text);
        QVERIFY(clues);
        QCOMPARE(clues->text(), text.trimmed().toUpper());
        QCOMPARE(clues->isDoubtful(), doubtful);
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("error");
        QTest::newRow("empty") << "" << int(CluesError::wrongLength);
        QTest::newRow("short") << "OCIMB00059" << int(CluesError::wrongLength);
        QTest::newRow("letter among digits") << "OCIMB00059A" << int(CluesError::wrongCharacters);
        QTest::newRow("letters with accents") << "ÓCIMB000596" << int(CluesError::wrongCharacters);
        QTest::newRow("IMB check digit") << "BCIMB000052" << int(CluesError::wrongCheckDigit);
        QTest::newRow("IMB check digit above six") << "BCIMB000058" << int(CluesError::wrongCheckDigit);
    }
    void refusesByName()
    {
        QFETCH(QString, text);
        QFETCH(int, error);
        const auto clues = Clues::parse(text);
        QVERIFY(!clues);
        QCOMPARE(int(clues.error()), error);
    }
};

BQ_SUITE(CluesTest);
#include "clues_test.moc"
