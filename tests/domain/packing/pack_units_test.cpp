// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/box_steps.h"
#include "domain/packing/seal_box.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

namespace {

const Lot y6k = lot(amoxicillin, "Y6K204");

/// Everything that can be wrong at once; a test mends them one by one.
struct Trouble
{
    OpenBox box;
    PackUnits command;
    PackingContext with;
};

} // namespace

class PackUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanFillsItsLine()
    {
        OpenBox box(order());
        const auto accepted = decide(box, pack(y6k, 15), context());
        QVERIFY(accepted);
        QVERIFY(!accepted->isNotInStock());
        QVERIFY(!accepted->isNotFirstToExpire());
        QCOMPARE(accepted->packed().source, QByteArray("]d2code"));
        QVERIFY(accepted->packed().overrides.empty());
        box.apply(accepted->entry);
        QCOMPARE(box.line(amoxicillin)->missing().count(), 9);
        QCOMPARE(box.totals().packed.count(), 15);
        QVERIFY(box.lotInHand(amoxicillin) == y6k);
    }

    void refusesByTheRuleThatIsBroken_data()
    {
        QTest::addColumn<QString>("clave");
        QTest::addColumn<QString>("lotText");
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *label, const Clave &item, const char *lotText, const char *expiry,
                            qint64 units, const char *outcome) {
            QTest::newRow(label) << item.text() << QString::fromLatin1(lotText) << QString::fromLatin1(expiry) << units
                                 << QString::fromLatin1(outcome);
        };
        row("good", amoxicillin, "Y6K204", "2028-08-31", 1, "accepted");
        row("whole line at once", amoxicillin, "Y6K204", "2028-08-31", 24, "accepted");
        row("of another kit", ibuprofen, "I1", "2028-08-31", 1, "wrongItem");
        row("of the cold box", insulin, "N1", "2028-08-31", 1, "goesInOtherBox");
        row("approved substitute", metamizole, "M1", "2028-08-31", 1, "accepted");
        row("no lot, none in hand", amoxicillin, "", "", 1, "lotMissing");
        row("lot without expiry", amoxicillin, "Y6K204", "", 1, "lotMissing");
        row("expiry without lot", amoxicillin, "", "2028-08-31", 1, "lotMissing");
        row("expired yesterday", amoxicillin, "Y6K204", "2026-11-19", 1, "lotIsExpired");
        row("expires today: too soon only", amoxicillin, "Y6K204", "2026-11-20", 1, "lotExpiresTooSoon");
        row("one day short of the margin", amoxicillin, "Y6K204", "2027-01-29", 1, "lotExpiresTooSoon");
        row("last day of the margin", amoxicillin, "Y6K204", "2027-01-30", 1, "accepted");
        row("recalled", amoxicillin, "RECALLED", "2028-08-31", 1, "lotIsRecalled");
        row("quarantined", amoxicillin, "HELD", "2028-08-31", 1, "lotIsQuarantined");
        row("one more than needed", amoxicillin, "Y6K204", "2028-08-31", 25, "moreThanLineNeeds");
        row("none", amoxicillin, "Y6K204", "2028-08-31", 0, "unitsNotPositive");
        row("fewer than none", amoxicillin, "Y6K204", "2028-08-31", -1, "unitsNotPositive");
    }
    void refusesByTheRuleThatIsBroken()
    {
        QFETCH(QString, clave);
        QFETCH(QString, lotText);
        QFETCH(QString, expiry);
        QFETCH(qint64, units);
        QFETCH(QString, outcome);
        PackingContext with = context();
        with.holds.recall(lot(amoxicillin, "RECALLED"));
        with.holds.quarantine(lot(amoxicillin, "HELD"));
        PackUnits command{*Clave::parse(clave), {}, Units(units)};
        if (const auto text = LotText::parse(lotText))
            command.lot.text = *text;
        command.lot.expiry = Date::parseIso(expiry);
        QCOMPARE(outcomeOf(decide(OpenBox(order()), command, with)), outcome);
    }

    void theFirstOfSeveralBrokenRulesIsAnswered()
    {
        const Lot bad = lot(amoxicillin, "BAD", day("2026-11-01"));
        OpenBox box(order());
        mustApply(box, pack(y6k, 24));
        Trouble t{box, pack(bad, 0), context()};
        t.with.holds.recall(bad);
        t.with.holds.quarantine(bad);
        t.with.user = packer;
        t.command.item = ibuprofen;
        t.command.lot = {};
        t.command.overrides = {overrideOf(PackRefusal::moreThanLineNeeds, packer)};
        t.box.apply(entry(BoxPutAside{}));
        const auto now = [&] { return outcomeOf(decide(t.box, t.command, t.with)); };

        QCOMPARE(now(), QStringLiteral("boxIsAside"));
        t.box.apply(entry(BoxTakenUp{}));
        QCOMPARE(now(), QStringLiteral("overriderHasNoRight"));
        t.with.supervisors.insert(packer);
        QCOMPARE(now(), QStringLiteral("overriderPackedThisBox"));
        t.command.overrides.clear();
        QCOMPARE(now(), QStringLiteral("wrongItem"));
        t.command.item = insulin;
        QCOMPARE(now(), QStringLiteral("goesInOtherBox"));
        t.command.item = amoxicillin;
        t.command.lot.text = LotText::parse(QStringLiteral("ZZ")).value();
        QCOMPARE(now(), QStringLiteral("lotMissing"));
        t.command.lot = read(bad);
        QCOMPARE(now(), QStringLiteral("lotIsExpired"));
        t.with.today = day("2026-10-01");
        QCOMPARE(now(), QStringLiteral("lotIsRecalled"));
        t.with.holds = {};
        t.with.holds.quarantine(bad);
        QCOMPARE(now(), QStringLiteral("lotIsQuarantined"));
        t.with.holds = {};
        QCOMPARE(now(), QStringLiteral("lotExpiresTooSoon"));
        t.command.lot = read(y6k);
        QCOMPARE(now(), QStringLiteral("lineIsComplete"));
        t.box.apply(entry(TakenBack{}));
        QCOMPARE(now(), QStringLiteral("unitsNotPositive"));
        t.command.units = Units(1);
        QCOMPARE(now(), QStringLiteral("accepted"));
    }

    void nobodyLiftsARecall()
    {
        PackingContext with = context();
        with.holds.recall(y6k);
        PackUnits command = pack(y6k, 1);
        command.overrides = {overrideOf(PackRefusal::lotIsRecalled)};
        QCOMPARE(outcomeOf(decide(OpenBox(order()), command, with)), QStringLiteral("lotIsRecalled"));
        // Nor does what an older program let in when it was recalled already.
        OpenBox box(order());
        box.apply(entry(UnitsPacked{amoxicillin, y6k, Units(1), Entering::scanned, {}, command.overrides, {}, {}}));
        QCOMPARE(outcomeOf(decide(box, pack(y6k, 1), with)), QStringLiteral("lotIsRecalled"));
    }

    void aSealedBoxTakesNothing()
    {
        OpenBox box = completeBox();
        mustApply(box, SealBox{sealNumber(), false, false});
        QCOMPARE(outcomeOf(decide(box, pack(y6k, 1), context())), QStringLiteral("alreadySealed"));
    }

    void aRefusalSaysWhatHelps()
    {
        OpenBox box(order());
        mustApply(box, pack(y6k, 18));
        const auto more = decide(box, pack(y6k, 10), context()).error();
        QVERIFY(more.line == amoxicillin);
        QCOMPARE(more.missing.count(), 6);
        const auto other = decide(box, pack(lot(insulin, "N1"), 1), context()).error();
        QVERIFY(other.goesIn == BoxClass::cold);
        QVERIFY(!other.line);
        const auto soon = decide(box, pack(lot(loratadine, "L0", day("2026-12-31")), 1), context()).error();
        QVERIFY(soon.servesUntil == day("2027-01-30"));
        QVERIFY(soon.lot == lot(loratadine, "L0", day("2026-12-31")));
    }

    void aSupervisorLiftsOneRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("liftable");
        for (int i = 0; i <= int(PackRefusal::nothingChanges); ++i) {
            const auto rule = PackRefusal(i);
            const bool liftable = rule == PackRefusal::wrongItem || rule == PackRefusal::lotIsExpired
                || rule == PackRefusal::lotIsQuarantined
                || rule == PackRefusal::lotExpiresTooSoon || rule == PackRefusal::lineIsComplete
                || rule == PackRefusal::moreThanLineNeeds;
            QTest::newRow(qPrintable(name(rule))) << name(rule) << liftable;
        }
    }
    void aSupervisorLiftsOneRule()
    {
        QFETCH(QString, rule);
        QFETCH(bool, liftable);
        QCOMPARE(mayBeOverridden(*parsePackRefusal(rule)), liftable);
        if (!liftable)
            return;
        OpenBox box(order());
        const Lot bad = lot(amoxicillin, "BAD", rule == QLatin1String("lotIsExpired") ? day("2026-11-19")
                                : rule == QLatin1String("lotExpiresTooSoon")          ? day("2026-12-31")
                                                                                      : goodExpiry);
        PackingContext with = context();
        PackUnits command = pack(bad, 1);
        if (rule == QLatin1String("lotIsQuarantined"))
            with.holds.quarantine(bad);
        if (rule == QLatin1String("lineIsComplete"))
            mustApply(box, pack(y6k, 24));
        if (rule == QLatin1String("moreThanLineNeeds"))
            command.units = Units(25);
        if (rule == QLatin1String("wrongItem")) {
            command = pack(lot(ibuprofen, "I1"), 1);
            command.forLine = amoxicillin;
        }
        QCOMPARE(outcomeOf(decide(box, command, with)), rule);
        const auto lifted = overrideOf(*parsePackRefusal(rule));
        command.overrides = {overrideOf(rule == QLatin1String("lineIsComplete") ? PackRefusal::wrongItem
                                                                                : PackRefusal::lineIsComplete)};
        QCOMPARE(outcomeOf(decide(box, command, with)), rule);
        command.overrides.push_back(lifted);
        const auto accepted = decide(box, command, with);
        QVERIFY(accepted);
        QVERIFY(accepted->packed().overrides == std::vector<Override>{lifted});
        QVERIFY(accepted->packed().line == amoxicillin);
        box.apply(accepted->entry);
        QVERIFY(box.hasOverridden(supervisor));
    }

    void aSubstituteByDecisionNeedsItsLineNamed()
    {
        OpenBox box(order());
        PackUnits command = pack(lot(ibuprofen, "I1"), 1);
        command.overrides = {overrideOf(PackRefusal::wrongItem)};
        QCOMPARE(outcomeOf(decide(box, command, context())), QStringLiteral("wrongItem"));
        command.forLine = ibuprofen;
        QCOMPARE(outcomeOf(decide(box, command, context())), QStringLiteral("wrongItem"));
        command.item = insulin;
        command.forLine = amoxicillin;
        QCOMPARE(outcomeOf(decide(box, command, context())), QStringLiteral("goesInOtherBox"));
    }

    void whatWasLiftedStaysLiftedForTheSameLot()
    {
        OpenBox box(order());
        const Lot soon = lot(amoxicillin, "SOON", day("2026-12-31"));
        PackUnits command = pack(soon, 1);
        command.overrides = {overrideOf(PackRefusal::lotExpiresTooSoon)};
        mustApply(box, command);
        const auto again = decide(box, pack(soon, 2), context());
        QVERIFY(again);
        QVERIFY(again->packed().overrides.empty());
        const Lot other = lot(amoxicillin, "OTHER", day("2026-12-31"));
        QCOMPARE(outcomeOf(decide(box, pack(other, 1), context())), QStringLiteral("lotExpiresTooSoon"));

        PackUnits substitute = pack(lot(ibuprofen, "I1"), 1);
        substitute.forLine = loratadine;
        substitute.overrides = {overrideOf(PackRefusal::wrongItem)};
        mustApply(box, substitute);
        const auto bare = decide(box, PackUnits{ibuprofen, {}, Units(1)}, context());
        QVERIFY(bare);
        QVERIFY(bare->packed().line == loratadine);

        box.apply(entry(TakenBack{}));
        QCOMPARE(outcomeOf(decide(box, pack(lot(ibuprofen, "I1"), 1), context())), QStringLiteral("wrongItem"));
        box.apply(entry(TakenBack{}));
        QCOMPARE(outcomeOf(decide(box, pack(soon, 1), context())), QStringLiteral("lotExpiresTooSoon"));
    }

    void packerAndOverriderAreDifferentPeople()
    {
        OpenBox box(order());
        const Lot soon = lot(amoxicillin, "SOON", day("2026-12-31"));
        PackUnits command = pack(soon, 1);
        command.overrides = {overrideOf(PackRefusal::lotExpiresTooSoon)};
        QCOMPARE(outcomeOf(decide(box, command, context(supervisor))), QStringLiteral("overriderPackedThisBox"));
        mustApply(box, command);
        QCOMPARE(outcomeOf(decide(box, pack(y6k, 1), context(supervisor))),
                 QStringLiteral("packerOverrodeThisBox"));
        box.apply(entry(TakenBack{}));
        mustApply(box, pack(y6k, 1), context(supervisor));
        QCOMPARE(outcomeOf(decide(box, command, context())), QStringLiteral("overriderPackedThisBox"));
    }

    void aBareCodeTakesTheLotInHand()
    {
        OpenBox box(order());
        PackingContext with = context();
        const PackUnits bare{amoxicillin, {}, Units(1)};
        with.slotLot = lot(amoxicillin, "SLOT");
        QVERIFY(decide(box, bare, with)->packed().lot == lot(amoxicillin, "SLOT"));
        mustApply(box, TakeLot{amoxicillin, read(y6k)}, with);
        QVERIFY(box.totals().packed.isZero());
        QVERIFY(decide(box, bare, with)->packed().lot == y6k);
        with.slotLot = lot(loratadine, "OTHER ITEM");
        QCOMPARE(outcomeOf(decide(box, PackUnits{paracetamol, {}, Units(1)}, with)), QStringLiteral("lotMissing"));
        box.apply(entry(TakenBack{}));
        QCOMPARE(outcomeOf(decide(box, bare, with)), QStringLiteral("lotMissing"));
    }

    void aLotIsTakenOnlyIfItMayBePacked()
    {
        OpenBox box(order());
        QCOMPARE(outcomeOf(decide(box, TakeLot{ibuprofen, read(lot(ibuprofen, "I1"))}, context())),
                 QStringLiteral("wrongItem"));
        QCOMPARE(outcomeOf(decide(box, TakeLot{amoxicillin, {y6k.text, day("2026-12-01"), {}}}, context())),
                 QStringLiteral("lotExpiresTooSoon"));
        QCOMPARE(outcomeOf(decide(box, TakeLot{amoxicillin, {}}, context())), QStringLiteral("lotMissing"));
    }

    void aLotIsFoundByWhatIsKnownOfIt()
    {
        OpenBox box(order());
        PackingContext with = context();
        Lot made = y6k;
        made.maker = *Maker::parse(QStringLiteral("Laboratorio A"));
        with.stock = {{made, Units(50), slot("C-04-2")}};
        const auto resolved = [&](const LotRead &read) { return resolveLot(box, amoxicillin, read, with); };
        QVERIFY(resolved({y6k.text, {}, {}}) == made);
        QVERIFY(resolved({y6k.text, y6k.expiry, {}}) == made);
        QVERIFY(resolved({y6k.text, y6k.expiry, *Maker::parse(QStringLiteral("Laboratorio B"))})->maker
                == *Maker::parse(QStringLiteral("Laboratorio B")));
        QVERIFY(!resolved({{}, y6k.expiry, {}}));
        with.stock->push_back({lot(amoxicillin, "Y6K204", day("2029-01-31")), Units(5), {}});
        QVERIFY(!resolved({y6k.text, {}, {}}));
        QVERIFY(resolved({y6k.text, y6k.expiry, {}}) == made);
        with.slotLot = made;
        QVERIFY(resolved({{}, y6k.expiry, {}}) == made);
        QVERIFY(!resolved({{}, {}, *Maker::parse(QStringLiteral("Laboratorio B"))}));
    }

    void whatTheBooksDoNotKnowIsAcceptedWithAWarning()
    {
        OpenBox box(order());
        PackingContext with = context();
        with.stock = {{y6k, Units(6), slot("C-04-2")}, {y6k, Units(4), slot("R-1")}};
        QVERIFY(!decide(box, pack(y6k, 10), with)->isNotInStock());
        QCOMPARE(decide(box, pack(y6k, 12), with)->packed().beyondStock.count(), 2);
        mustApply(box, pack(y6k, 9), with);
        QCOMPARE(decide(box, pack(y6k, 3), with)->packed().beyondStock.count(), 2);
        with.stock = std::vector<LotStock>{{y6k, Units(-5), {}}};
        QCOMPARE(decide(box, pack(y6k, 3), with)->packed().beyondStock.count(), 3);
        with.stock.reset();
        QVERIFY(!decide(box, pack(y6k, 3), with)->isNotInStock());
    }

    void anEarlierLotThatServesIsNamed()
    {
        OpenBox box(order());
        PackingContext with = context();
        const Lot early = lot(amoxicillin, "EARLY", day("2027-06-30"));
        const Lot tooSoon = lot(amoxicillin, "SOON", day("2026-12-31"));
        const Lot held = lot(amoxicillin, "HELD", day("2027-03-31"));
        with.holds.quarantine(held);
        with.stock = {{y6k, Units(50), {}}, {early, Units(2), {}}, {tooSoon, Units(9), {}}, {held, Units(9), {}}};
        QVERIFY(decide(box, pack(y6k, 1), with)->packed().expiresEarlier == early);
        QVERIFY(!decide(box, pack(early, 1), with)->isNotFirstToExpire());
        mustApply(box, pack(early, 2), with);
        QVERIFY(!decide(box, pack(y6k, 1), with)->isNotFirstToExpire());
    }

    void aTypedQuantityReplacesTheOneOfTheLotInHand()
    {
        OpenBox box(order());
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(4)}, context())), QStringLiteral("lotMissing"));
        mustApply(box, pack(y6k, 1));
        mustApply(box, SetQuantity{amoxicillin, Units(24)});
        QCOMPARE(box.packedOf(y6k).count(), 24);
        QVERIFY(box.line(amoxicillin)->isComplete());
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(24)}, context())),
                 QStringLiteral("nothingChanges"));
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(25)}, context())),
                 QStringLiteral("lineIsComplete"));
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(-1)}, context())),
                 QStringLiteral("unitsNotPositive"));
        QCOMPARE(outcomeOf(decide(box, SetQuantity{ibuprofen, Units(1)}, context())), QStringLiteral("wrongItem"));
        mustApply(box, SetQuantity{amoxicillin, Units(0)});
        QVERIFY(box.totals().packed.isZero());
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(25)}, context())),
                 QStringLiteral("moreThanLineNeeds"));
        box.apply(entry(TakenBack{}));
        QCOMPARE(box.packedOf(y6k).count(), 24);
        box.apply(entry(TakenBack{}));
        QCOMPARE(box.packedOf(y6k).count(), 1);
    }

    void aQuantityIsLoweredWhateverTheLotHasBecome()
    {
        OpenBox box(order());
        mustApply(box, pack(y6k, 10));
        PackingContext with = context();
        with.holds.recall(y6k);
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, Units(11)}, with)), QStringLiteral("lotIsRecalled"));
        mustApply(box, SetQuantity{amoxicillin, Units(0)}, with);
        QVERIFY(box.packedOf(y6k).isZero());
    }

    void noLineTakesMoreThanAnEventCanSay()
    {
        OpenBox box(order());
        const auto beyond = overrideOf(PackRefusal::moreThanLineNeeds);
        const auto complete = overrideOf(PackRefusal::lineIsComplete);
        PackUnits command = pack(y6k, Units::lineMax);
        command.overrides = {beyond, complete};
        mustApply(box, command);
        command.units = Units(1);
        QCOMPARE(outcomeOf(decide(box, command, context())), QStringLiteral("tooManyUnits"));
        command.units = Units(std::numeric_limits<qint64>::max());
        QCOMPARE(outcomeOf(decide(box, command, context())), QStringLiteral("tooManyUnits"));
        QCOMPARE(outcomeOf(decide(box, SetQuantity{amoxicillin, command.units, {complete}}, context())),
                 QStringLiteral("tooManyUnits"));
    }
};

BQ_SUITE(PackUnitsTest);
#include "pack_units_test.moc"
