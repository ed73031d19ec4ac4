// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/wave_flow.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

class WaveFlowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> m_region;
    std::unique_ptr<WaveFlow> m_flow;

    const packing::OverrideReason because = *packing::OverrideReason::parse(QStringLiteral("no hay otro"));

    void cutThePower()
    {
        m_flow.reset();
        m_region->reopen();
        m_flow = std::make_unique<WaveFlow>(*m_region->station, m_region->person(packer));
    }

private Q_SLOTS:
    void init()
    {
        m_region = std::make_unique<SmallRegion>(4);
        m_flow = std::make_unique<WaveFlow>(*m_region->station, m_region->person(packer));
    }
    void cleanup()
    {
        m_flow.reset();
        m_region.reset();
    }

    void oneClaveGoesRoundTheBoxes()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 3), 3);
        const auto taken = m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        QCOMPARE(taken.moment, WaveMoment::itemTaken);
        QCOMPARE(m_flow->position(taken.next->box), QStringLiteral("P-01"));
        QCOMPARE(taken.next->missing, Units(20));
        const auto first = m_flow->scan("P-01");
        QCOMPARE(first.moment, WaveMoment::boxFilled);
        QCOMPARE(first.units, Units(20));
        QCOMPARE(m_flow->position(first.next->box), QStringLiteral("P-02"));
        m_flow->scan("]C0p-02");
        QCOMPARE(m_flow->scan("P-03").moment, WaveMoment::itemDone);
        QCOMPARE(m_flow->units().first, Units(60));
        QCOMPARE(m_flow->needs(1)[0].item.item, amoxicillin);
        QCOMPARE(m_flow->needs(1)[0].missing, Units(72));
    }

    void aBoxThatNeedsNoneIsRefused()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        QCOMPARE(m_flow->scan("P-01").refused->rule, packing::WaveRefusal::noItemInHand);
        m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        QCOMPARE(m_flow->scan("P-09").refused->rule, packing::WaveRefusal::boxUnknown);
        QCOMPARE(m_flow->scan(packScan(aspirinPack, "A1", "280630")).moment, WaveMoment::itemRefused);
    }

    void theLastBoxIsTakenBack()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        m_flow->scan("P-01");
        const auto back = m_flow->scan("BTQCMDUNDO");
        QCOMPARE(back.moment, WaveMoment::takenBack);
        QCOMPARE(back.units, Units(20));
        QCOMPARE(m_flow->units().first, Units(0));
        QCOMPARE(m_flow->takeBack().moment, WaveMoment::nothingToTakeBack);
    }

    void theSameBoxesAreTakenUpAfterAPowerCut()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        m_flow->scan("P-02");
        cutThePower();
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        QCOMPARE(m_flow->boxes()[1].order.kit, m_region->kit(1));
        QCOMPARE(m_flow->boxes()[1].box.totals().packed, Units(20));
    }

    void whatTheBooksDoNotKnowNeedsOneKey()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        m_flow->scan(packScan(paracetamolPack, "NEW", "290131"));
        QCOMPARE(m_flow->scan("P-01").moment, WaveMoment::notInStock);
        QCOMPARE(m_flow->units().first, Units(0));
        QCOMPARE(m_flow->confirm().moment, WaveMoment::boxFilled);
        QCOMPARE(m_flow->units().first, Units(20));
    }

    void aTypedQuantityGoesIntoTheNextBoxOnly()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        m_flow->setQuantity(Units(5));
        const auto some = m_flow->scan("P-01");
        QCOMPARE(some.moment, WaveMoment::boxFilled);
        QCOMPARE(some.units, Units(5));
        QVERIFY(!m_flow->typedQuantity());
        QCOMPARE(m_flow->scan("P-02").units, Units(20));
        QCOMPARE(m_flow->next()->missing, Units(15));
    }

    void aSupervisorLiftsWhatARuleRefused()
    {
        m_region->receive(lotOf(paracetamol, "PS", "2026-12-31"), 100);
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        QCOMPARE(m_flow->scan(packScan(paracetamolPack, "PS", "261231")).moment, WaveMoment::itemRefused);
        QCOMPARE(*m_flow->liftable(), packing::PackRefusal::lotExpiresTooSoon);
        QCOMPARE(m_flow->confirm().moment, WaveMoment::nothingWaits);
        const auto lifted = m_flow->lift(supervisor, because);
        QCOMPARE(lifted.moment, WaveMoment::itemTaken);
        QVERIFY(!m_flow->liftable());
        QCOMPARE(m_flow->scan("P-01").moment, WaveMoment::boxFilled);
        QCOMPARE(m_flow->scan("P-02").moment, WaveMoment::itemDone);
        QCOMPARE(m_flow->units().first, Units(40));
        QVERIFY(m_flow->boxes()[0].box.hasOverridden(supervisor));
    }

    void whoseWordDoesNotCountLiftsNothing()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        m_flow->scan(packScan(paracetamolPack, "OLD", "250131"));
        const auto lifted = m_flow->lift(checker, because);
        QCOMPARE(lifted.moment, WaveMoment::itemRefused);
        QCOMPARE(lifted.refused->packing->rule, packing::PackRefusal::overriderHasNoRight);
        QVERIFY(!m_flow->wave().inHand());
    }

    void aPackIsRefusedAtItsScanByTheRulesOfTheSingleKit_data()
    {
        using packing::PackRefusal;
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<PackRefusal>("rule");
        QTest::newRow("expired") << packScan(paracetamolPack, "OLD", "250131") << PackRefusal::lotIsExpired;
        QTest::newRow("too short") << packScan(paracetamolPack, "PS", "261231") << PackRefusal::lotExpiresTooSoon;
        QTest::newRow("held") << packScan(paracetamolPack, "P1", "280831") << PackRefusal::lotIsQuarantined;
        QTest::newRow("no lot") << QByteArray(paracetamolPack) << PackRefusal::lotMissing;
        QTest::newRow("of the cold box") << packScan(insulinPack, "I1", "280831") << PackRefusal::goesInOtherBox;
    }
    void aPackIsRefusedAtItsScanByTheRulesOfTheSingleKit()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const packing::PackRefusal, rule);
        m_region->write(LotHeld{m_region->warehouse, lotOf(paracetamol, "P1"), HoldReason::quarantine, true, {}});
        PackingFlow single(*m_region->station, m_region->person(packer));
        QVERIFY(*single.open(m_region->kit(3), BoxClass::dry));
        QCOMPARE(single.scan(code).refused->rule, rule);
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 2), 2);
        const auto answer = m_flow->scan(code);
        QCOMPARE(answer.moment, WaveMoment::itemRefused);
        QCOMPARE(answer.refused->packing->rule, rule);
        QVERIFY(!m_flow->wave().inHand());
        QCOMPARE(m_region->book().scans.recent(0, 1)->front().answer, packing::name(rule));
    }

    void theWaveStandsAsItWasAfterAPowerCut()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 3), 3);
        m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        m_flow->scan("P-02");
        m_flow->setQuantity(Units(7));
        cutThePower();
        const auto resumed = *m_flow->resume();
        QCOMPARE(resumed->moment, WaveMoment::resumed);
        QCOMPARE(resumed->item->clave, paracetamol);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_flow->boxes()[size_t(i)].order.kit, m_region->kit(i));
        QCOMPARE(m_flow->position(m_flow->next()->box), QStringLiteral("P-03"));
        QCOMPARE(*m_flow->typedQuantity(), Units(7));
        QCOMPARE(m_flow->scan("P-03").units, Units(7));
        QCOMPARE(m_flow->takeBack().units, Units(7));
        QCOMPARE(m_flow->takeBack().units, Units(20));
        QCOMPARE(m_flow->takeBack().moment, WaveMoment::nothingToTakeBack);
    }

    void aBoxCancelledMeanwhileLeavesTheOthersInTheirPlaces()
    {
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 3), 3);
        m_flow->scan(packScan(paracetamolPack, "P1", "280831"));
        m_flow->scan("P-01");
        m_flow->scan("P-03");
        m_region->write(KitOrdered{m_region->kit(0), m_region->round, m_region->warehouse, SmallRegion::clinicClues(0),
                                   *TemplateId::parse(QStringLiteral("basico")), 1, std::nullopt, std::nullopt,
                                   std::nullopt, true});
        cutThePower();
        QVERIFY(*m_flow->resume());
        QCOMPARE(m_flow->boxes().size(), size_t(2));
        QCOMPARE(m_flow->position(0), QStringLiteral("P-02"));
        QCOMPARE(m_flow->scan("P-02").moment, WaveMoment::itemDone);
        QCOMPARE(m_flow->scan("P-01").refused->rule, packing::WaveRefusal::boxUnknown);
    }

    void whatWasEndedIsNotTakenUp()
    {
        QVERIFY(!*m_flow->resume());
        QCOMPARE(*m_flow->start(m_region->round, BoxClass::dry, 3), 3);
        m_flow->stop();
        cutThePower();
        QVERIFY(!*m_flow->resume());
    }
};

BQ_SUITE(WaveFlowTest);
#include "wave_flow_test.moc"
