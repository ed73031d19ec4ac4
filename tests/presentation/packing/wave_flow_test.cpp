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
        m_flow.reset();
        m_region->reopen();
        m_flow = std::make_unique<WaveFlow>(*m_region->station, m_region->person(packer));
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
        m_flow->scan(packScan(paracetamolPack, "PS", "261231"));
        QCOMPARE(m_flow->scan("P-01").moment, WaveMoment::boxRefused);
        QCOMPARE(*m_flow->liftable(), packing::PackRefusal::lotExpiresTooSoon);
        QCOMPARE(m_flow->confirm().moment, WaveMoment::nothingWaits);
        const auto lifted = m_flow->lift(supervisor, *packing::OverrideReason::parse(QStringLiteral("no hay otro")));
        QCOMPARE(lifted.moment, WaveMoment::boxFilled);
        QCOMPARE(m_flow->units().first, Units(20));
        QVERIFY(!m_flow->liftable());
    }
};

BQ_SUITE(WaveFlowTest);
#include "wave_flow_test.moc"
