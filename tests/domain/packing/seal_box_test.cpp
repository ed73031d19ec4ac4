// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/seal_box.h"
#include "domain/packing/box_steps.h"
#include "domain/packing/shorts.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

namespace {

const ShortReason none{ShortReason::Kind::noneInWarehouse, {}};
const SealBox seal{sealNumber()};

CheckWaiver waiverOf(const UserId &by)
{
    return {by, reason("only one person today")};
}

} // namespace

class SealBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfSeveralBrokenRulesIsAnswered()
    {
        OpenBox box(order());
        SealBox command{{}, true, true, waiverOf(checker)};
        const auto now = [&] { return outcomeOf(decide(box, command, context())); };
        QCOMPARE(now(), QStringLiteral("boxIsEmpty"));
        mustApply(box, pack(lot(paracetamol, "P1"), 3));
        QCOMPARE(now(), QStringLiteral("linesAreOpen"));
        mustApply(box, MarkShort{paracetamol, none});
        QVERIFY(decide(box, command, context()).error().openLines
                == std::vector<Clave>({amoxicillin, loratadine}));
        mustApply(box, MarkShort{amoxicillin, none});
        mustApply(box, MarkShort{loratadine, none});
        QCOMPARE(now(), QStringLiteral("waiverHasNoRight"));
        command.waiver.reset();
        QCOMPARE(now(), QStringLiteral("checkMissing"));
        mustApply(box, CheckBox{}, context(checker));
        QCOMPARE(now(), QStringLiteral("sealNumberMissing"));
        command.seal = sealNumber();
        QCOMPARE(now(), QStringLiteral("sealNumberAlreadyUsed"));
        command.isSealKnown = false;
        QCOMPARE(now(), QStringLiteral("accepted"));
        mustApply(box, command);
        QCOMPARE(now(), QStringLiteral("alreadySealed"));
        QVERIFY(box.seal() == sealNumber());
    }

    void whatWasRecalledIsNotSealedWhoeverLetItIn()
    {
        OpenBox box(order());
        const Lot let = lot(paracetamol, "P1");
        mustApply(box, pack(let, 3));
        box.apply(entry(UnitsPacked{paracetamol, let, Units(1), Entering::scanned, {},
                                    {overrideOf(PackRefusal::lotIsRecalled)}, {}, {}}));
        for (const Clave &item : {paracetamol, amoxicillin, loratadine}) {
            if (box.line(item)->isOpen())
                mustApply(box, MarkShort{item, none});
        }
        PackingContext with = context();
        QCOMPARE(outcomeOf(decide(box, SealBox{sealNumber(), false, false}, with)), QStringLiteral("accepted"));
        with.holds.recall(let);
        const auto refused = decide(box, SealBox{sealNumber(), false, false}, with);
        QCOMPARE(name(refused.error().rule), QStringLiteral("lotNoLongerServes"));
        QVERIFY(refused.error().openLines == std::vector<Clave>{paracetamol});
    }

    void aBoxWithNothingInItIsNotSealed()
    {
        OpenBox box(order());
        for (const Clave &item : {paracetamol, amoxicillin, loratadine})
            mustApply(box, MarkShort{item, none});
        QCOMPARE(outcomeOf(decide(box, seal, context())), QStringLiteral("boxIsEmpty"));
    }

    void aSupervisorWaivesTheCheck()
    {
        OpenBox box = completeBox();
        SealBox command = seal;
        command.waiver = waiverOf(supervisor);
        QCOMPARE(outcomeOf(decide(box, command, context(supervisor))), QStringLiteral("waiverPackedThisBox"));
        PackingContext packerIsSupervisor = context(checker);
        packerIsSupervisor.supervisors.insert(packer);
        command.waiver = waiverOf(packer);
        QCOMPARE(outcomeOf(decide(box, command, packerIsSupervisor)), QStringLiteral("waiverPackedThisBox"));
        command.waiver = waiverOf(supervisor);
        const auto decision = decide(box, command, context());
        QVERIFY(decision->contents.waiver == waiverOf(supervisor));
        QVERIFY(!decision->contents.checker);
        command.isCheckRequired = false;
        QVERIFY(!decide(box, command, context())->contents.waiver);
    }

    void theContentsSayEverythingThatTheEventNeeds()
    {
        OpenBox box(order());
        const Lot y6k = lot(amoxicillin, "Y6K204");
        const Lot soon = lot(amoxicillin, "SOON", day("2026-12-31"));
        PackUnits scan = pack(y6k, 10);
        PackingContext with = context();
        with.stock = {{y6k, Units(8), {}}};
        mustApply(box, scan, with);
        mustApply(box, scan, with);
        scan.source = "(01)other";
        scan.units = Units(1);
        mustApply(box, scan, with);
        mustApply(box, TakeBackLast{});
        PackUnits lifted = pack(soon, 2);
        lifted.overrides = {overrideOf(PackRefusal::lotExpiresTooSoon)};
        mustApply(box, lifted);
        mustApply(box, pack(lot(metamizole, "M1"), 20), context(user("other")));
        mustApply(box, MarkShort{amoxicillin, none});
        mustApply(box, pack(lot(loratadine, "L9"), 1));
        mustApply(box, SetQuantity{loratadine, Units(0)});
        mustApply(box, MarkShort{loratadine, {ShortReason::Kind::damaged, {}}});
        mustApply(box, CheckBox{}, context(checker));

        const auto decision = decide(box, seal, context());
        QVERIFY(decision);
        QVERIFY(decision->seal == sealNumber());
        const SealedContents expected{
            box.kit(),
            BoxClass::dry,
            *Month::of(2026, 12),
            {{paracetamol, Units(20), {{lot(metamizole, "M1"), Units(20), {"]d2code"}}}, {}},
             {amoxicillin, Units(24), {{y6k, Units(20), {"]d2code"}}, {soon, Units(2), {"]d2code"}}}, none},
             {loratadine, Units(5), {}, ShortReason{ShortReason::Kind::damaged, {}}}},
            {{amoxicillin, soon, Units(2), overrideOf(PackRefusal::lotExpiresTooSoon)}},
            {{y6k, Units(12)}},
            {user("other"), packer},
            checker,
            {}};
        QVERIFY(decision->contents.lines == expected.lines);
        QVERIFY(decision->contents == expected);
    }

    void whatWasTakenOutLeavesNoNotes()
    {
        OpenBox box(order());
        PackingContext with = context();
        with.stock = std::vector<LotStock>{};
        mustApply(box, pack(lot(paracetamol, "P1"), 20));
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 10), with);
        mustApply(box, SetQuantity{amoxicillin, Units(4)}, with);
        QVERIFY(contentsOf(box).beyondStock
                == std::vector<UnitsBeyondStock>({{lot(amoxicillin, "Y6K204"), Units(4)}}));
        mustApply(box, SetQuantity{amoxicillin, Units(0)}, with);
        QVERIFY(contentsOf(box).beyondStock.empty());
        QVERIFY(contentsOf(box).lines[1].lots.empty());
    }

    void aSupervisorReopensASealedBox()
    {
        OpenBox box = completeBox();
        const ReopenBox reopen{reason("wrong clinic")};
        QCOMPARE(outcomeOf(decide(box, reopen, context(supervisor))), QStringLiteral("notSealed"));
        mustApply(box, CheckBox{}, context(checker));
        mustApply(box, seal);
        QCOMPARE(outcomeOf(decide(box, reopen, context())), QStringLiteral("noRightToReopen"));
        mustApply(box, reopen, context(supervisor));
        QVERIFY(!box.isSealed());
        QVERIFY(!box.checker());
        QCOMPARE(box.totals().complete, 3);
        QCOMPARE(outcomeOf(decide(box, TakeBackLast{}, context())), QStringLiteral("nothingToTakeBack"));
        mustApply(box, SetQuantity{loratadine, Units(4)});
        mustApply(box, TakeBackLast{});
        mustApply(box, CheckBox{}, context(checker));
        QVERIFY(decide(box, seal, context()));
    }
};

BQ_SUITE(SealBoxTest);
#include "seal_box_test.moc"
