// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample.h"
#include "support/suite.h"

#include "domain/ledger/posting.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class PostingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceSurvivesItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holdsStock");
        QTest::newRow("facility") << QStringLiteral("F:OCIMB000012") << true;
        QTest::newRow("box") << Place::box(sscc(7)).text() << true;
        QTest::newRow("supplier") << QStringLiteral("S:Laboratorios del Sur") << false;
        QTest::newRow("patient") << QStringLiteral("P:OCIMB000596/17") << false;
        QTest::newRow("loss") << QStringLiteral("L:damaged") << false;
        QTest::newRow("variance") << QStringLiteral("V:OCIMB000012") << false;
    }
    void aPlaceSurvivesItsText()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, holdsStock);
        const auto place = Place::parse(text);
        QVERIFY(place);
        QCOMPARE(place->text(), text);
        QCOMPARE(place->holdsStock(), holdsStock);
        QVERIFY(decode<Place>(encode(*place)) == place);
    }

    void whatIsNoPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "F", "F:", "X:OCIMB000012", "F:OCIMB000013", "B:195212340000000000", "L:eaten",
                                 "P:OCIMB000596", "P:OCIMB000596/0", "P:OCIMB000596/-1", "P:OCIMB000596/x", "S: ",
                                 "V:", "FOCIMB000012"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoPlaceIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!Place::parse(text));
    }

    void anotherSpellingIsNotTakenFromTheLog()
    {
        QVERIFY(!decode<Place>(QCborValue(QStringLiteral("F:ocimb000012"))));
        QVERIFY(!decode<Place>(QCborValue(QStringLiteral("P:OCIMB000596/+17"))));
        QVERIFY(!decode<Place>(QCborValue(QStringLiteral("P:OCIMB000596/017"))));
    }

    void everyLossHasItsPlace()
    {
        for (int i = 0; i < countOf(LossReason{}); ++i) {
            const auto place = Place::loss(LossReason(i));
            QVERIFY(Place::parse(place.text()) == place);
        }
    }

    void aMoveBalances()
    {
        Postings postings;
        move(postings, Place::facility(clues()), Place::box(sscc(1)), lot("A1"), Units(5));
        QCOMPARE(postings.size(), size_t(2));
        QVERIFY(areBalanced(postings));
        move(postings, Place::facility(clues()), Place::box(sscc(1)), lot("A1"), Units(0));
        QCOMPARE(postings.size(), size_t(2));
        postings.push_back({Place::loss(LossReason::stolen), lot("A1"), Units(1)});
        QVERIFY(!areBalanced(postings));
    }

    void oneLotDoesNotBalanceAnother()
    {
        const Postings postings{{Place::facility(clues()), lot("A1"), Units(-5)},
                                {Place::box(sscc(1)), lot("A1", "2028-09-30"), Units(5)}};
        QVERIFY(!areBalanced(postings));
    }

    void reversingTwiceChangesNothing()
    {
        const auto moved = postings(sealed(1, lot("A1"), 5));
        QVERIFY(reversed(moved) != moved);
        QVERIFY(reversed(reversed(moved)) == moved);
        QVERIFY(areBalanced(reversed(moved)));
    }
};

BQ_SUITE(PostingTest);
#include "posting_test.moc"
