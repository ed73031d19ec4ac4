// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shortages/shortage_rules.h"
#include "support/sample.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

ShortageStanding standing(ShortageState state, const char *shortage = "s1", const char *item = "010.000.0104.00")
{
    return {QString::fromLatin1(shortage), clues("OCIMB000596"), clave(item), state};
}

QString said(const std::optional<ShortageRefusal> &rule)
{
    return rule ? name(*rule) : QString();
}

} // namespace

class ShortageRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsRefusedByName_data()
    {
        QTest::addColumn<ShortageAnswer>("answer");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("substitute");
        QTest::addColumn<bool>("withTrip");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("rule");
        using A = ShortageAnswer;
        QTest::newRow("will come") << A::willCome << qint64(24) << "" << false << "" << "";
        QTest::newRow("will come on a trip") << A::willCome << qint64(24) << "" << true << "" << "tripGoesElsewhere";
        QTest::newRow("none will come") << A::willCome << qint64(0) << "" << false << "" << "unitsNotPositive";
        QTest::newRow("a substitute") << A::substituteWillCome << qint64(5) << "010.000.0108.00" << false << "" << "";
        QTest::newRow("which substitute") << A::substituteWillCome << qint64(5) << "" << false << "" << "substituteMissing";
        QTest::newRow("itself") << A::substituteWillCome << qint64(5) << "010.000.0104.00" << false << "" << "substituteMissing";
        QTest::newRow("why not") << A::cannot << qint64(0) << "" << false << " " << "noteMissing";
        QTest::newRow("cannot") << A::cannot << qint64(0) << "" << false << "No hay en el país" << "";
        QTest::newRow("which neighbour") << A::takeFromNeighbour << qint64(0) << "" << false << "" << "noteMissing";
    }
    void anAnswerIsRefusedByName()
    {
        QFETCH(ShortageAnswer, answer);
        QFETCH(qint64, units);
        QFETCH(QString, substitute);
        QFETCH(bool, withTrip);
        QFETCH(QString, note);
        QFETCH(QString, rule);
        ShortageAnswered body{QStringLiteral("s1"), answer, Units(units), {}, {}, note};
        if (withTrip)
            body.trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        if (!substitute.isEmpty())
            body.substitute = clave(substitute.toUtf8().constData());
        QCOMPARE(said(refusalOf(body, standing(ShortageState::seen), {true, false, true})), rule);
    }

    void whatIsUnknownOrClosedIsNotAnswered()
    {
        const ShortageAnswered body{QStringLiteral("s1"), ShortageAnswer::willCome, Units(1), {}, {}, {}};
        QCOMPARE(said(refusalOf(body, std::nullopt, {})), QStringLiteral("noSuchShortage"));
        QCOMPARE(said(refusalOf(body, standing(ShortageState::closed), {})), QStringLiteral("alreadyClosed"));
        QCOMPARE(said(refusalOfSeeing(standing(ShortageState::reported))), QString());
        QCOMPARE(said(refusalOfSeeing(standing(ShortageState::answered))), QStringLiteral("alreadySeen"));
    }

    void anEndIsRefusedByName()
    {
        const auto open = standing(ShortageState::reported);
        const auto answered = standing(ShortageState::answered);
        QCOMPARE(said(refusalOfClosing(ShortageEnd::received, open, {})), QStringLiteral("notAnswered"));
        QCOMPARE(said(refusalOfClosing(ShortageEnd::received, answered, {})), QString());
        QCOMPARE(said(refusalOfClosing(ShortageEnd::received, standing(ShortageState::received), {})), QString());
        QCOMPARE(said(refusalOfClosing(ShortageEnd::withdrawn, open, {})), QString());
        QCOMPARE(said(refusalOfClosing(ShortageEnd::merged, open, {})), QStringLiteral("noSuchShortage"));
        QCOMPARE(said(refusalOfClosing(ShortageEnd::merged, open, open)), QStringLiteral("intoItself"));
        QCOMPARE(said(refusalOfClosing(ShortageEnd::merged, open, standing(ShortageState::seen, "s2"))), QString());
        QCOMPARE(said(refusalOfClosing(ShortageEnd::merged, open, standing(ShortageState::seen, "s2", "010.000.0108.00"))),
                 QStringLiteral("notOfOneItem"));
        QCOMPARE(said(refusalOfClosing(ShortageEnd::withdrawn, standing(ShortageState::closed), {})),
                 QStringLiteral("alreadyClosed"));
    }

    void aReportNeedsUnitsAndNoFewerPatientsThanNone()
    {
        ShortageReported report{clues(), clave(), Urgency::now, ShortageReason::other, Units(0), Units(0), {}, {}, {}};
        QCOMPARE(said(refusalOf(report)), QStringLiteral("unitsNotPositive"));
        report.needed = Units(999'999'999'999);
        QCOMPARE(said(refusalOf(report)), QStringLiteral("unitsTooMany"));
        report.needed = Units(3);
        QCOMPARE(said(refusalOf(report)), QString());
        report.patientsWaiting = -1;
        QCOMPARE(said(refusalOf(report)), QStringLiteral("patientsNegative"));
        report.patientsWaiting = patientsWaitingMax;
        QCOMPARE(said(refusalOf(report)), QString());
        report.patientsWaiting = 100'000'000;
        QCOMPARE(said(refusalOf(report)), QStringLiteral("patientsTooMany"));
    }

    void consumptionThatOutrunsStockIsProposed_data()
    {
        QTest::addColumn<int>("onHand");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<int>("daysToDelivery");
        QTest::addColumn<int>("needed");
        QTest::addColumn<QString>("urgency");
        // 60 a month: 2 a day.
        QTest::newRow("lasts") << 40 << 20 << 12 << 0 << "";
        QTest::newRow("to the day") << 24 << 12 << 12 << 0 << "";
        QTest::newRow("a few days") << 6 << 3 << 12 << 18 << "now";
        QTest::newRow("some weeks") << 20 << 10 << 12 << 4 << "soon";
        QTest::newRow("none") << 0 << 0 << 30 << 60 << "now";
        QTest::newRow("below zero by the books") << -5 << 0 << 30 << 60 << "now";
        QTest::newRow("not known how long") << 5 << -1 << 30 << 0 << "";
    }
    void consumptionThatOutrunsStockIsProposed()
    {
        QFETCH(int, onHand);
        QFETCH(int, daysLeft);
        QFETCH(int, daysToDelivery);
        QFETCH(int, needed);
        QFETCH(QString, urgency);
        const auto proposed = proposeShortage(Units(onHand), Units(60), daysLeft < 0 ? std::nullopt : std::optional(daysLeft),
                                              daysToDelivery);
        QCOMPARE(proposed ? int(proposed->needed.count()) : 0, needed);
        QCOMPARE(proposed ? name(proposed->urgency) : QString(), urgency);
    }
};

BQ_SUITE(ShortageRulesTest);
#include "shortage_rules_test.moc"
