// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/wave.h"
#include "domain/packing/box_steps.h"
#include "domain/packing/shorts.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

namespace {

const Lot y6k = lot(amoxicillin, "Y6K204");

BoxMark mark(const char *text)
{
    return *BoxMark::parse(QString::fromLatin1(text));
}

BoxOrder kitOrder(const char *kit, BoxClass boxClass, std::vector<PackingLine> lines)
{
    return {*KitId::parse(QString::fromLatin1(kit)), boxClass, *Month::of(2026, 12), std::move(lines), {}};
}

/// P-1: kit A dry (amoxicillin 10). P-2: kit A supplies (loratadine 5). P-3: kit B dry (amoxicillin 4,
/// loratadine 2).
Wave wave()
{
    const PackingLine ten{amoxicillin, Units(10), {ibuprofen}, {}};
    const PackingLine four{amoxicillin, Units(4), {}, {}};
    std::vector<WaveBox> boxes;
    boxes.push_back({OpenBox(kitOrder("KIT-A", BoxClass::dry, {ten})), mark("P-1")});
    boxes.push_back(
        {OpenBox(kitOrder("KIT-A", BoxClass::supplies, {{loratadine, Units(5), {}, {}}})), mark("P-2")});
    boxes.push_back(
        {OpenBox(kitOrder("KIT-B", BoxClass::dry, {four, {loratadine, Units(2), {}, {}}})), mark("P-3")});
    return Wave(std::move(boxes));
}

void take(Wave &wave, const Lot &lot)
{
    const auto inHand = decide(wave, TakeItem{lot.item, read(lot), "]d2code"});
    QVERIFY(inHand);
    wave.take(*inHand);
}

void put(Wave &wave, const char *where, std::optional<Units> units = {})
{
    const auto accepted = decide(wave, PutIntoBox{mark(where), units}, context());
    QVERIFY(accepted);
    wave.apply(accepted->box, accepted->packing.entry);
}

} // namespace

class WaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneItemGoesRoundTheBoxesThatNeedIt()
    {
        Wave line = wave();
        QCOMPARE(line.unitsNeeded(amoxicillin).count(), 14);
        QVERIFY(!line.next());
        take(line, y6k);
        QCOMPARE(line.next()->box, 0);
        QCOMPARE(line.next()->missing.count(), 10);
        put(line, "P-1");
        QCOMPARE(line.boxes()[0].box.packedOf(y6k).count(), 10);
        QCOMPARE(line.boxes()[0].box.entries().size(), size_t(1));
        QCOMPARE(line.next()->box, 2);
        put(line, "P-3", Units(1));
        QCOMPARE(line.next()->box, 2);
        QCOMPARE(line.next()->missing.count(), 3);
        put(line, "KIT-B");
        QVERIFY(!line.next());
        QVERIFY(line.needs(amoxicillin).empty());
        QCOMPARE(outcomeOf(decide(line, TakeItem{amoxicillin, read(y6k), {}})), QStringLiteral("everyBoxHasItem"));
    }

    void aKitCodeMeansTheBoxThatNeedsTheItem()
    {
        Wave line = wave();
        take(line, lot(loratadine, "L9"));
        QCOMPARE(*line.find(mark("KIT-A")), 1);
        take(line, y6k);
        QCOMPARE(*line.find(mark("KIT-A")), 0);
        QCOMPARE(*line.find(mark("P-2")), 1);
        QVERIFY(!line.find(mark("P-4")));
    }

    void refusesByTheRuleThatIsBroken()
    {
        Wave line = wave();
        const auto at = [&](const char *where) {
            return outcomeOf(decide(line, PutIntoBox{mark(where), {}}, context()));
        };
        QCOMPARE(outcomeOf(decide(line, TakeItem{insulin, {}, {}})), QStringLiteral("wrongItem"));
        QCOMPARE(at("P-9"), QStringLiteral("noItemInHand"));
        take(line, y6k);
        QCOMPARE(at("P-9"), QStringLiteral("boxUnknown"));
        QCOMPARE(at("P-2"), QStringLiteral("boxDoesNotNeedItem"));
        put(line, "P-1");
        const auto refused = decide(line, PutIntoBox{mark("P-1"), {}}, context()).error();
        QCOMPARE(name(refused.rule), QStringLiteral("packingRefused"));
        QCOMPARE(name(refused.packing->rule), QStringLiteral("lineIsComplete"));
        const auto tooMany = decide(line, PutIntoBox{mark("P-3"), Units(5)}, context()).error();
        QCOMPARE(name(tooMany.packing->rule), QStringLiteral("moreThanLineNeeds"));
        line.putDown();
        QCOMPARE(at("P-3"), QStringLiteral("noItemInHand"));
    }

    void aBareItemTakesTheLotInHandOfTheSlot()
    {
        Wave line = wave();
        line.take(*decide(line, TakeItem{amoxicillin, {}, {}}));
        QCOMPARE(name(decide(line, PutIntoBox{mark("P-1"), {}}, context()).error().packing->rule),
                 QStringLiteral("lotMissing"));
        PackingContext with = context();
        with.slotLot = y6k;
        QVERIFY(decide(line, PutIntoBox{mark("P-1"), {}}, with)->packing.packed().lot == y6k);
    }

    void boxesThatAreAsideOrShortAreLeftOut()
    {
        Wave line = wave();
        line.apply(0, entry(BoxPutAside{}));
        line.apply(2, entry(LineMarkedShort{amoxicillin, {ShortReason::Kind::noneInWarehouse, {}}}));
        QVERIFY(line.needs(amoxicillin).empty());
        line.apply(0, entry(BoxTakenUp{}));
        take(line, lot(ibuprofen, "I1"));
        QCOMPARE(line.next()->box, 0);
        put(line, "P-1");
        QCOMPARE(line.boxes()[0].box.line(amoxicillin)->packed.count(), 10);
    }
};

BQ_SUITE(WaveTest);
#include "wave_test.moc"
