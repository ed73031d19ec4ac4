// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/packing_flow.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

class PackingFlowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> m_region;
    std::unique_ptr<PackingFlow> m_flow;

    void openBox(BoxClass boxClass = BoxClass::dry)
    {
        m_flow = std::make_unique<PackingFlow>(*m_region->station, m_region->person(packer));
        const auto opened = m_flow->open(m_region->kit(0), boxClass);
        QVERIFY(opened && *opened);
        QCOMPARE((*opened)->moment, Moment::boxOpened);
    }
    PackingView view() { return *m_flow->view(); }
    PackingAnswer scan(const QByteArray &code) { return m_flow->scan(code); }
    PackingAnswer goodScan() { return scan(packScan(paracetamolPack, "P1", "280831")); }
    static packing::OverrideReason because() { return *packing::OverrideReason::parse(QStringLiteral("urgente")); }

private Q_SLOTS:
    void init()
    {
        m_region = std::make_unique<SmallRegion>();
        openBox();
    }
    void cleanup()
    {
        m_flow.reset();
        m_region.reset();
    }

    void theFirstLineOfTheShelvesComesFirst()
    {
        const auto shown = view();
        QCOMPARE(shown.line->item.item, paracetamol);
        QCOMPARE(shown.line->position, 1);
        QCOMPARE(shown.line->of, 3);
        QCOMPARE(shown.line->missing, Units(20));
        QCOMPARE(shown.line->proposal->stock.lot, lotOf(paracetamol, "P1"));
        QCOMPARE(shown.line->proposal->verdict, packing::LotVerdict::serves);
        QCOMPARE(shown.next.size(), size_t(2));
        QCOMPARE(shown.round.boxes, 3);
    }

    void aGoodScanIsOnDiskBeforeItIsAnswered()
    {
        const auto answer = goodScan();
        QCOMPARE(answer.moment, Moment::packed);
        QCOMPARE(meaningOf(answer), Meaning::good);
        QCOMPARE(answer.units, Units(1));
        QCOMPARE(answer.item->clave, paracetamol);
        m_flow.reset();
        m_region->reopen();
        const auto scans = *m_region->book().scans.recent(0, 10);
        QCOMPARE(scans.size(), size_t(1));
        QCOMPARE(scans[0].answer, QStringLiteral("packed"));
        QCOMPARE(scans[0].detail, paracetamol.text());
    }

    void afterAPowerCutTheSameKitStandsThereWithItsLastScan()
    {
        goodScan();
        scan(paracetamolCase);
        m_flow.reset();
        m_region->reopen();
        m_flow = std::make_unique<PackingFlow>(*m_region->station, m_region->person(packer));
        const auto draft = *m_flow->draftInHand();
        QVERIFY(draft);
        QCOMPARE(draft->kit, m_region->kit(0));
        QVERIFY(*m_flow->open(draft->kit, draft->boxClass));
        const auto shown = view();
        QCOMPARE(shown.totals.packed, Units(11));
        QCOMPARE(shown.readings.size(), size_t(2));
        QCOMPARE(shown.readings[0].units, Units(10));
    }

    void aBareCodeAsksForItsLotOnceAndTheNextBoxKnowsIt()
    {
        const auto asked = scan(paracetamolPack);
        QCOMPARE(asked.refused->rule, packing::PackRefusal::lotMissing);
        QCOMPARE(meaningOf(asked), Meaning::caution);
        QCOMPARE(m_flow->waiting(), Waiting::lot);
        const auto given = m_flow->giveLot({LotText::parse(QStringLiteral("p1")).value(), std::nullopt, {}});
        QCOMPARE(given.moment, Moment::packed);
        QCOMPARE(given.lot, lotOf(paracetamol, "P1"));
        QCOMPARE(scan(paracetamolPack).moment, Moment::packed);
        QVERIFY(*m_flow->open(m_region->kit(1), BoxClass::dry));
        QCOMPARE(scan(paracetamolPack).moment, Moment::packed);
    }

    void theSecondLabelOfAPackGivesTheLot()
    {
        QCOMPARE(scan(paracetamolPack).refused->rule, packing::PackRefusal::lotMissing);
        QCOMPARE(scan("]C110P1").moment, Moment::packed);
        QCOMPARE(scan("]C110P1").moment, Moment::lotAloneUnclear);
    }

    void ourLotLabelSaysWhichLotIsTakenAndCountsNothing()
    {
        const auto taken = scan("]d291010000010400\x1d" "17280831" "10P1");
        QCOMPARE(taken.moment, Moment::lotTaken);
        QCOMPARE(view().totals.packed, Units(0));
        QCOMPARE(scan(paracetamolPack).lot, lotOf(paracetamol, "P1"));
    }

    void everyRefusalHasItsRuleAndItsMeaning_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<packing::PackRefusal>("rule");
        QTest::addColumn<Meaning>("meaning");
        using packing::PackRefusal;
        QTest::newRow("wrong item") << packScan(aspirinPack, "A1", "280630") << PackRefusal::wrongItem << Meaning::stop;
        QTest::newRow("other box") << packScan(insulinPack, "I1", "280831") << PackRefusal::goesInOtherBox << Meaning::stop;
        QTest::newRow("expired") << packScan(paracetamolPack, "P0", "261031") << PackRefusal::lotIsExpired << Meaning::stop;
        QTest::newRow("too short") << packScan(paracetamolPack, "PS", "261231") << PackRefusal::lotExpiresTooSoon
                                   << Meaning::stop;
        QTest::newRow("held") << packScan(paracetamolPack, "P9", "280831") << PackRefusal::lotIsQuarantined << Meaning::stop;
        QTest::newRow("no lot") << QByteArray(amoxicillinPack) << PackRefusal::lotMissing << Meaning::caution;
    }

    void everyRefusalHasItsRuleAndItsMeaning()
    {
        QFETCH(QByteArray, code);
        QFETCH(packing::PackRefusal, rule);
        QFETCH(Meaning, meaning);
        m_region->write(LotHeld{m_region->warehouse, lotOf(paracetamol, "P9"), HoldReason::quarantine, true, {}});
        const auto answer = scan(code);
        QCOMPARE(answer.moment, Moment::refused);
        QCOMPARE(answer.refused->rule, rule);
        QCOMPARE(meaningOf(answer), meaning);
        QCOMPARE(view().totals.packed, Units(0));
        QCOMPARE((*m_region->book().scans.recent(0, 1))[0].answer, packing::name(rule));
    }

    void aWrongItemSaysWhereItBelongsAndWhatIsExpected()
    {
        const auto answer = scan(packScan(aspirinPack, "A1", "280630"));
        QCOMPARE(answer.item->clave, aspirin);
        QCOMPARE(answer.expected->item, paracetamol);
        QCOMPARE(answer.returnTo->text(), QStringLiteral("A-03-1"));
    }

    void aCompleteLineTakesNoMore()
    {
        scan(paracetamolCase);
        m_flow->giveLot({*LotText::parse(QStringLiteral("P1")), *Date::parseIso(u"2028-08-31"), {}});
        const auto last = scan(paracetamolCase);
        QVERIFY(last.completesLine);
        QCOMPARE(view().line->item.item, amoxicillin);
        const auto more = goodScan();
        QCOMPARE(more.refused->rule, packing::PackRefusal::lineIsComplete);
        QCOMPARE(meaningOf(more), Meaning::caution);
    }

    void whatTheBooksDoNotKnowNeedsOneKeyOnce()
    {
        const auto code = packScan(paracetamolPack, "NEW", "290131");
        const auto asked = scan(code);
        QCOMPARE(asked.moment, Moment::notInStock);
        QCOMPARE(meaningOf(asked), Meaning::caution);
        QCOMPARE(view().totals.packed, Units(0));
        const auto confirmed = m_flow->confirm();
        QCOMPARE(confirmed.moment, Moment::packed);
        QCOMPARE(confirmed.beyondStock, Units(1));
        QCOMPARE(scan(code).moment, Moment::packed);
        QCOMPARE(m_flow->confirm().moment, Moment::nothingWaits);
        QCOMPARE(view().totals.packed, Units(2));
    }

    void anotherScanInPlaceOfTheKeyDropsTheQuestion()
    {
        scan(packScan(paracetamolPack, "NEW", "290131"));
        goodScan();
        QCOMPARE(m_flow->confirm().moment, Moment::nothingWaits);
        QCOMPARE(view().totals.packed, Units(1));
    }

    void theLastScanIsTakenBack()
    {
        goodScan();
        scan(paracetamolCase);
        const auto back = m_flow->takeBack();
        QCOMPARE(back.moment, Moment::takenBack);
        QCOMPARE(back.units, Units(-10));
        QCOMPARE(view().totals.packed, Units(1));
        QCOMPARE(scan("BTQCMDUNDO").moment, Moment::takenBack);
        QCOMPARE(view().totals.packed, Units(0));
        QCOMPARE(m_flow->takeBack().moment, Moment::takeBackRefused);
    }

    void quantitiesComeFromTheCommandSheet()
    {
        QCOMPARE(scan("BTQCMDDIGIT1").number, Units(1));
        QCOMPARE(scan("BTQCMDDIGIT2").number, Units(12));
        QCOMPARE(scan("BTQCMDSEAL").moment, Moment::numberFirst);
        QCOMPARE(goodScan().units, Units(12));
        QVERIFY(!view().number);
        scan("BTQCMDQTY5");
        const auto set = scan("BTQCMDOK");
        QCOMPARE(set.moment, Moment::packed);
        QCOMPARE(set.units, Units(-7));
        QCOMPARE(view().line->packed, Units(5));
        scan("BTQCMDDIGIT9");
        QCOMPARE(scan("BTQCMDUNDO").moment, Moment::numberDropped);
        QCOMPARE(view().line->packed, Units(5));
    }

    void aQuantityIsTyped()
    {
        goodScan();
        QCOMPARE(m_flow->setQuantity(Units(20)).units, Units(19));
        QCOMPARE(view().totals.complete, 1);
        QCOMPARE(m_flow->setQuantity(Units(3)).refused->rule, packing::PackRefusal::lotMissing);
    }

    void aLineThatDoesNotReachIsMarkedWithItsReason()
    {
        const auto answer = m_flow->markShort({packing::ShortReason::Kind::noneInWarehouse, std::nullopt});
        QCOMPARE(answer.moment, Moment::markedShort);
        QCOMPARE(view().line->item.item, amoxicillin);
        const auto noted = m_flow->markShort({packing::ShortReason::Kind::other, std::nullopt});
        QCOMPARE(noted.moment, Moment::shortRefused);
        QCOMPARE(*noted.shortRefusal, packing::MarkShortRefusal::noteMissing);
        m_flow->takeBack();
        QCOMPARE(view().line->item.item, paracetamol);
    }

    void anUnknownCodeIsTaughtByWhoMayAndThenPacked()
    {
        const auto code = packScan(untaughtPack, "P1", "280831");
        QCOMPARE(scan(code).moment, Moment::unknownCode);
        QCOMPARE(m_flow->waiting(), Waiting::teaching);
        QVERIFY(!m_flow->may(Right::teachCode));
        QCOMPARE(m_flow->teach(paracetamol, Units(2), PackLevel::inner).moment, Moment::teachRefused);
        m_flow = std::make_unique<PackingFlow>(*m_region->station, m_region->person(supervisor));
        QVERIFY(*m_flow->open(m_region->kit(0), BoxClass::dry));
        scan(code);
        const auto taught = m_flow->teach(paracetamol, Units(2), PackLevel::inner);
        QCOMPARE(taught.moment, Moment::packed);
        QCOMPARE(taught.units, Units(2));
    }

    void aSupervisorLiftsTheRuleThatRefused()
    {
        scan(packScan(paracetamolPack, "PS", "261231"));
        QCOMPARE(m_flow->waiting(), Waiting::supervisor);
        const auto asked = m_flow->lift(supervisor, because());
        QCOMPARE(asked.moment, Moment::notInStock);
        QCOMPARE(m_flow->confirm().moment, Moment::packed);
        scan(packScan(aspirinPack, "A1", "280630"));
        m_region->receive(lotOf(aspirin, "A1", "2028-06-30"), 10);
        const auto substitute = m_flow->lift(supervisor, because());
        QCOMPARE(substitute.moment, Moment::packed);
        QCOMPARE(view().line->packed, Units(2));
    }

    void whoPacksDoesNotOverride()
    {
        scan(packScan(paracetamolPack, "PS", "261231"));
        const auto own = m_flow->lift(packer, because());
        QCOMPARE(own.refused->rule, packing::PackRefusal::overriderHasNoRight);
        QCOMPARE(meaningOf(own), Meaning::stop);
    }

    void lotsInStockAreOfferedFirstToExpireFirst()
    {
        m_region->receive(lotOf(paracetamol, "EARLY", "2027-06-30"), 4);
        const auto lots = *m_flow->lotsInStock();
        QCOMPARE(lots.size(), size_t(2));
        QCOMPARE(lots[0].stock.lot.text.text(), QStringLiteral("EARLY"));
        QCOMPARE(view().line->proposal->stock.lot.text.text(), QStringLiteral("EARLY"));
        QCOMPARE(goodScan().earlier->text.text(), QStringLiteral("EARLY"));
    }

    void aBoxPutAsideIsTakenUpAsItWas()
    {
        goodScan();
        QCOMPARE(scan("BTQCMDASIDE").moment, Moment::putAside);
        QVERIFY(!*m_flow->draftInHand());
        QVERIFY(*m_flow->open(m_region->kit(0), BoxClass::dry));
        QCOMPARE(view().totals.packed, Units(1));
    }

    void otherCodesAreToldApart()
    {
        QCOMPARE(scan("BTQUSRCHECKER").moment, Moment::notForPacking);
        QCOMPARE(scan("hola").moment, Moment::unknownCode);
        QCOMPARE(scan("7501000000011").moment, Moment::notUnderstood);
        QCOMPARE(scan("BTQCMDBACK").moment, Moment::unknownCommand);
        QCOMPARE(scan("BTQCMDSEAL").moment, Moment::sealWanted);
        QCOMPARE(scan("BTQCMDNEXT").item->clave, amoxicillin);
    }
};

BQ_SUITE(PackingFlowTest);
#include "packing_flow_test.moc"
