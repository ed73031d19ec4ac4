// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/box_steps.h"
#include "domain/packing/seal_box.h"
#include "domain/packing/shorts.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

namespace {

const ShortReason none{ShortReason::Kind::noneInWarehouse, {}};

OpenBox sealedBox()
{
    OpenBox box = completeBox();
    mustApply(box, SealBox{sealNumber(), false, false});
    return box;
}

OpenBox asideBox()
{
    OpenBox box = completeBox();
    mustApply(box, PutAside{});
    return box;
}

PackUnits overridden()
{
    PackUnits command = pack(lot(amoxicillin, "SOON", day("2026-12-31")), 1);
    command.overrides = {overrideOf(PackRefusal::lotExpiresTooSoon)};
    return command;
}

} // namespace

class BoxStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortLineNeedsItsReason()
    {
        OpenBox box(order());
        const MarkShort missingNote{amoxicillin, {ShortReason::Kind::other, {}}};
        QCOMPARE(outcomeOf(decide(box, missingNote, context())), QStringLiteral("noteMissing"));
        QCOMPARE(outcomeOf(decide(box, MarkShort{ibuprofen, none}, context())), QStringLiteral("noSuchLine"));
        QCOMPARE(outcomeOf(decide(box, ClearShort{amoxicillin}, context())), QStringLiteral("lineIsNotShort"));
        QCOMPARE(outcomeOf(decide(box, ClearShort{ibuprofen}, context())), QStringLiteral("noSuchLine"));
        mustApply(box, MarkShort{amoxicillin, none});
        QVERIFY(!box.line(amoxicillin)->isOpen());
        QCOMPARE(box.totals().markedShort, 1);
        const ShortReason other{ShortReason::Kind::other, *ShortNote::parse(QStringLiteral("caja mojada"))};
        mustApply(box, MarkShort{amoxicillin, other});
        QVERIFY(box.line(amoxicillin)->shortReason == other);
        QCOMPARE(box.totals().markedShort, 1);
        mustApply(box, ClearShort{amoxicillin});
        QVERIFY(box.line(amoxicillin)->isOpen());
        QCOMPARE(box.totals().open(), 3);
        QCOMPARE(outcomeOf(decide(completeBox(), MarkShort{amoxicillin, none}, context())),
                 QStringLiteral("lineIsComplete"));
    }

    void aShortLineThatIsFilledIsShortNoMore()
    {
        OpenBox box(order());
        mustApply(box, MarkShort{amoxicillin, none});
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 23));
        QVERIFY(box.line(amoxicillin)->shortReason == none);
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 1));
        QVERIFY(!box.line(amoxicillin)->shortReason);
        QCOMPARE(box.totals().complete, 1);
        QCOMPARE(box.totals().markedShort, 0);
        mustApply(box, TakeBackLast{});
        QVERIFY(box.line(amoxicillin)->shortReason == none);
        QCOMPARE(box.totals().markedShort, 1);
    }

    void theReasonsHaveNames()
    {
        for (int i = 0; i <= int(ShortReason::Kind::other); ++i) {
            const auto kind = ShortReason::Kind(i);
            QVERIFY(parseShortReasonKind(name(kind)) == kind);
        }
        QVERIFY(!parseShortReasonKind(u"lost"));
    }

    void nothingIsTakenBackWhereNothingIs()
    {
        OpenBox box(order());
        QCOMPARE(outcomeOf(decide(box, TakeBackLast{}, context())), QStringLiteral("nothingToTakeBack"));
        mustApply(box, ChooseLine{amoxicillin});
        QCOMPARE(outcomeOf(decide(box, TakeBackLast{}, context())), QStringLiteral("nothingToTakeBack"));
        mustApply(box, pack(lot(loratadine, "L9"), 1));
        mustApply(box, TakeBackLast{}, context(checker));
        QCOMPARE(outcomeOf(decide(box, TakeBackLast{}, context())), QStringLiteral("nothingToTakeBack"));
    }

    void aBoxAsideWaitsAsItIs()
    {
        OpenBox box = asideBox();
        const PackingContext with = context();
        QVERIFY(box.isAside());
        QCOMPARE(outcomeOf(decide(box, PutAside{}, with)), QStringLiteral("alreadyAside"));
        const auto aside = QStringLiteral("boxIsAside");
        QCOMPARE(outcomeOf(decide(box, TakeBackLast{}, with)), aside);
        QCOMPARE(outcomeOf(decide(box, ChooseLine{}, with)), aside);
        QCOMPARE(outcomeOf(decide(box, MarkShort{amoxicillin, none}, with)), aside);
        QCOMPARE(outcomeOf(decide(box, ClearShort{amoxicillin}, with)), aside);
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context(checker))), aside);
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(1)}, with)), aside);
        QCOMPARE(outcomeOf(decide(box, SealBox{sealNumber(), false, false}, with)), aside);
        mustApply(box, TakeUp{}, context(checker));
        QVERIFY(!box.isAside());
        QCOMPARE(outcomeOf(decide(box, TakeUp{}, with)), QStringLiteral("notAside"));
        QCOMPARE(box.totals().complete, 3);
    }

    void aSealedBoxIsNotTouched()
    {
        const OpenBox box = sealedBox();
        const PackingContext with = context();
        const auto sealed = QStringLiteral("alreadySealed");
        QCOMPARE(outcomeOf(decide(box, TakeBackLast{}, with)), sealed);
        QCOMPARE(outcomeOf(decide(box, PutAside{}, with)), sealed);
        QCOMPARE(outcomeOf(decide(box, TakeUp{}, with)), QStringLiteral("notAside"));
        QCOMPARE(outcomeOf(decide(box, ChooseLine{}, with)), sealed);
        QCOMPARE(outcomeOf(decide(box, MarkShort{amoxicillin, none}, with)), sealed);
        QCOMPARE(outcomeOf(decide(box, ClearShort{amoxicillin}, with)), sealed);
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context(checker))), sealed);
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(1)}, with)), sealed);
        QCOMPARE(outcomeOf(decide(box, TakeLot{amoxicillin, {}}, with)), sealed);
    }

    void thePackerGoesFromLineToLine()
    {
        OpenBox box(order());
        QVERIFY(box.currentLine()->order.item == paracetamol);
        QCOMPARE(outcomeOf(decide(box, ChooseLine{ibuprofen}, context())), QStringLiteral("noSuchLine"));
        mustApply(box, ChooseLine{});
        QVERIFY(box.currentLine()->order.item == amoxicillin);
        mustApply(box, ChooseLine{loratadine});
        QVERIFY(box.currentLine()->order.item == loratadine);
        mustApply(box, ChooseLine{});
        QVERIFY(box.currentLine()->order.item == paracetamol);
        mustApply(box, MarkShort{amoxicillin, none});
        mustApply(box, MarkShort{loratadine, none});
        QVERIFY(box.currentLine()->order.item == paracetamol);
        QCOMPARE(outcomeOf(decide(box, ChooseLine{}, context())), QStringLiteral("noOtherLine"));
    }

    void aSecondPersonChecks()
    {
        OpenBox box(order());
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context(checker))), QStringLiteral("boxIsEmpty"));
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 24));
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context(checker))), QStringLiteral("linesAreOpen"));
        mustApply(box, pack(lot(paracetamol, "P1"), 20));
        mustApply(box, MarkShort{loratadine, none});
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context())), QStringLiteral("checkerPackedThisBox"));
        mustApply(box, CheckBox{}, context(checker));
        QVERIFY(box.checker() == checker);
    }

    void whoMarkedALineShortHasPackedToo()
    {
        OpenBox box(order());
        mustApply(box, MarkShort{loratadine, none}, context(checker));
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 24));
        mustApply(box, pack(lot(paracetamol, "P1"), 20));
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context(checker))), QStringLiteral("checkerPackedThisBox"));
    }

    void whoOverrodeNeitherChecksNorMarksShort()
    {
        OpenBox box(order());
        mustApply(box, overridden());
        QCOMPARE(outcomeOf(decide(box, MarkShort{loratadine, none}, context(supervisor))),
                 QStringLiteral("packerOverrodeThisBox"));
        mustApply(box, MarkShort{loratadine, none});
        QCOMPARE(outcomeOf(decide(box, ClearShort{loratadine}, context(supervisor))),
                 QStringLiteral("packerOverrodeThisBox"));
        mustApply(box, MarkShort{amoxicillin, none});
        mustApply(box, MarkShort{paracetamol, none});
        QCOMPARE(outcomeOf(decide(box, CheckBox{}, context(supervisor))), QStringLiteral("checkerOverrodeThisBox"));
    }

    void aCheckEndsWithTheNextChange()
    {
        OpenBox box = completeBox();
        mustApply(box, CheckBox{}, context(checker));
        mustApply(box, PutAside{});
        mustApply(box, TakeUp{});
        QVERIFY(box.checker());
        OpenBox before = box;
        mustApply(box, SetQuantity{loratadine, Units(4)});
        QVERIFY(!box.checker());
        mustApply(box, TakeBackLast{});
        QVERIFY(box.checker() == checker);
        QVERIFY(box == before);
        mustApply(box, TakeBackLast{});
        QVERIFY(!box.checker());
        QVERIFY(box.line(loratadine)->isOpen());
    }
};

BQ_SUITE(BoxStepsTest);
#include "box_steps_test.moc"
