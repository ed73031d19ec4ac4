// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/lot_choice.h"
#include "domain/packing/box_order.h"
#include "domain/packing/recall_holds.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

class LotChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstToExpireThatServesIsProposed()
    {
        LotRules rules = context().lotRules(*Month::of(2026, 12));
        const LotStock late{lot(amoxicillin, "LATE"), Units(100), slot("C-1")};
        const LotStock early{lot(amoxicillin, "EARLY", day("2027-01-30")), Units(1), slot("C-2")};
        const LotStock soon{lot(amoxicillin, "SOON", day("2027-01-29")), Units(9), slot("C-3")};
        const LotStock sooner{lot(amoxicillin, "SOONER", day("2026-12-31")), Units(9), slot("C-3")};
        const LotStock expired{lot(amoxicillin, "OLD", day("2026-11-19")), Units(9), slot("C-4")};
        const LotStock none{lot(amoxicillin, "NONE", day("2027-03-01")), Units(0), slot("C-5")};
        const auto proposed = [&](std::vector<LotStock> stock) {
            const auto proposal = proposeLot(stock, rules);
            return proposal ? std::pair(proposal->stock.lot.text.text(), proposal->verdict)
                            : std::pair(QString(), LotVerdict::serves);
        };
        QVERIFY(proposed({late, expired, early, soon, none}) == std::pair(QStringLiteral("EARLY"), LotVerdict::serves));
        QVERIFY(proposed({expired, sooner, soon})
                == std::pair(QStringLiteral("SOON"), LotVerdict::expiresTooSoon));
        QVERIFY(proposed({expired}) == std::pair(QStringLiteral("OLD"), LotVerdict::expired));
        QVERIFY(!proposeLot({none}, rules));
        rules.holds.recall(early.lot);
        QVERIFY(proposed({late, early}) == std::pair(QStringLiteral("LATE"), LotVerdict::serves));
        QVERIFY(proposed({early, soon}) == std::pair(QStringLiteral("SOON"), LotVerdict::expiresTooSoon));
    }

    void theFullerPlaceOfALotIsProposed()
    {
        const Lot same = lot(amoxicillin, "SAME");
        const auto proposal = proposeLot({{same, Units(3), slot("C-1")}, {same, Units(8), slot("C-2")}},
                                         context().lotRules(*Month::of(2026, 12)));
        QVERIFY(proposal->stock.slot == slot("C-2"));
    }

    void aHoldOfAnUnknownMakerHoldsEveryMakers()
    {
        LotHolds holds;
        Lot ofA = lot(amoxicillin, "X1");
        ofA.maker = *Maker::parse(QStringLiteral("A"));
        Lot ofB = ofA;
        ofB.maker = *Maker::parse(QStringLiteral("B"));
        const Lot unknown = lot(amoxicillin, "X1");
        holds.recall(ofA);
        QVERIFY(holds.isRecalled(ofA));
        QVERIFY(holds.isRecalled(unknown));
        QVERIFY(!holds.isRecalled(ofB));
        QVERIFY(!holds.isQuarantined(ofA));
        QVERIFY(!holds.isRecalled(lot(loratadine, "X1")));
        holds.recall(unknown);
        QVERIFY(holds.isRecalled(ofB));
    }

    void aRecallHoldsWhateverItConcerns()
    {
        LotHolds holds;
        Lot ofB = lot(amoxicillin, "X1", day("2029-01-31"));
        ofB.maker = *Maker::parse(QStringLiteral("B"));
        recall(holds, {{amoxicillin, lot(amoxicillin, "X1").text, *Maker::parse(QStringLiteral("A"))}});
        QVERIFY(holds.isRecalled(lot(amoxicillin, "X1")));
        QVERIFY(holds.isRecalled(lot(amoxicillin, "X1", day("2029-01-31"))));
        QVERIFY(!holds.isRecalled(ofB));
        QVERIFY(!holds.isRecalled(lot(amoxicillin, "X2")));
        recall(holds, {{amoxicillin, std::nullopt, std::nullopt}});
        QVERIFY(holds.isRecalled(ofB));
        QVERIFY(holds.isRecalled(lot(amoxicillin, "X2")));
        QVERIFY(!holds.isRecalled(lot(loratadine, "X1")));
    }

    void aRecallHoldsAllButWhatItSpares()
    {
        LotHolds holds;
        const Lot other = lot(amoxicillin, "X1");
        const Lot both = lot(amoxicillin, "X2");
        Lot ofB = other;
        ofB.maker = *Maker::parse(QStringLiteral("B"));
        recall(holds, {{amoxicillin, std::nullopt, std::nullopt, {other, both}}, {amoxicillin, both.text, std::nullopt}});
        QVERIFY(!holds.isRecalled(other));
        QVERIFY(holds.isRecalled(both));
        QVERIFY(holds.isRecalled(ofB));
        QVERIFY(holds.isRecalled(lot(amoxicillin, "X1", day("2029-01-31"))));
        QVERIFY(holds.isRecalled(lot(amoxicillin, "X3")));
        holds.recall(other); // by the warehouse itself
        QVERIFY(holds.isRecalled(other));
    }

    void aMarginIsOfAWholeNumberOfDays()
    {
        QVERIFY(!ShelfLifeMargin::ofDays(-1));
        QVERIFY(!ShelfLifeMargin::ofDays(3651));
        QVERIFY(ShelfLifeMargin::ofDays(0)->servesUntil(*Month::of(2028, 2)) == day("2028-02-29"));
        QVERIFY(ShelfLifeMargin::ofDays(3650)->servesUntil(*Month::of(2026, 12)) > day("2036-12-01"));
    }

    void linesComeInTheOrderOfTheWalk()
    {
        const auto sorted = inShelfOrder({{loratadine, Units(1), {}, {}},
                                          {amoxicillin, Units(2), {}, slot("C-10-1")},
                                          {metamizole, Units(3), {}, slot("C-4-2")},
                                          {ibuprofen, Units(4), {}, slot("B-99-1")},
                                          {paracetamol, Units(5), {}, slot("C-04-2")},
                                          {insulin, Units(0), {}, slot("A-1")}});
        std::vector<Clave> items;
        for (const PackingLine &line : sorted)
            items.push_back(line.item);
        QVERIFY(items == std::vector<Clave>({ibuprofen, paracetamol, metamizole, amoxicillin, loratadine}));
    }

    void linesOfOneItemAreJoined()
    {
        const auto joined = inShelfOrder({{amoxicillin, Units(2), {metamizole}, {}},
                                          {amoxicillin, Units(3), {metamizole, ibuprofen}, slot("C-1")}});
        QCOMPARE(joined.size(), size_t(1));
        QCOMPARE(joined[0].required.count(), 5);
        QVERIFY(joined[0].substitutes == std::vector<Clave>({metamizole, ibuprofen}));
        QVERIFY(joined[0].slot == slot("C-1"));
    }
};

BQ_SUITE(LotChoiceTest);
#include "lot_choice_test.moc"
