// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/move_units.h"

#include "support/sample.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::receiving;
using namespace botiquin::testing;

namespace {

const Lot p1 = lot("P1");
const Lot held = lot("P9");
const Clues clinic = clues("OCIMB000596");

MoveContext known()
{
    return {clinic, true, {{p1, Units(10)}, {held, Units(5)}}, {held}};
}

MoveUnits move()
{
    return {clues(), MoveReason::surplus, QString(), {{p1, Units(4)}}};
}

} // namespace

class MoveUnitsTest : public QObject
{
    Q_OBJECT

    static QString outcomeOf(const MoveContext &context, const MoveUnits &command)
    {
        const auto decision = decide(context, command);
        if (decision)
            return QStringLiteral("accepted");
        const QString line = decision.error().line > 0 ? QStringLiteral(" %1").arg(decision.error().line) : QString();
        return name(decision.error().rule) + line;
    }

private Q_SLOTS:
    void theFirstOfSeveralBrokenRulesIsAnswered()
    {
        auto context = known();
        context.isDestinationKnown = false;
        MoveUnits command{clinic, MoveReason::other, QStringLiteral(" "), {}};
        QCOMPARE(outcomeOf(context, command), QStringLiteral("sameFacility"));
        command.to = clues();
        QCOMPARE(outcomeOf(context, command), QStringLiteral("unknownFacility"));
        context.isDestinationKnown = true;
        QCOMPARE(outcomeOf(context, command), QStringLiteral("nothingToMove"));
        command.lines = {{p1, Units(1)}, {p1, Units(0)}};
        QCOMPARE(outcomeOf(context, command), QStringLiteral("lotTwice 2"));
        command.lines = {{p1, Units(1)}, {held, Units(0)}};
        QCOMPARE(outcomeOf(context, command), QStringLiteral("unitsNotPositive 2"));
        command.lines[1].units = Units(6);
        QCOMPARE(outcomeOf(context, command), QStringLiteral("notEnoughStock 2"));
        command.lines[1].units = Units(5);
        QCOMPARE(outcomeOf(context, command), QStringLiteral("lotIsHeld 2"));
        command.lines.pop_back();
        QCOMPARE(outcomeOf(context, command), QStringLiteral("noteMissing"));
        command.note = QStringLiteral("se abrió otra unidad");
        QCOMPARE(outcomeOf(context, command), QStringLiteral("accepted"));
    }

    void aHeldLotGoesBackAndNowhereElse()
    {
        auto command = move();
        command.lines = {{held, Units(5)}};
        QCOMPARE(outcomeOf(known(), command), QStringLiteral("lotIsHeld 1"));
        command.reason = MoveReason::returned;
        QCOMPARE(outcomeOf(known(), command), QStringLiteral("accepted"));
    }

    void whatIsSentLeavesTheShelfForItsBox()
    {
        const auto event = toEvent(move(), sscc(12), clinic);
        const auto moved = postings(event);
        QVERIFY(areBalanced(moved));
        QCOMPARE(moved.size(), size_t(2));
        for (const auto &posting : moved) {
            const bool isBox = posting.place == Place::box(sscc(12));
            QVERIFY(isBox || posting.place == Place::facility(clinic));
            QCOMPARE(posting.units, Units(isBox ? 4 : -4));
        }
    }
};

BQ_SUITE(MoveUnitsTest);
#include "move_units_test.moc"
