// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/seal_flow.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

class SealFlowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> m_region;
    std::unique_ptr<PackingFlow> m_flow;
    std::unique_ptr<SealFlow> m_seal;

    void packAll()
    {
        m_flow->scan("BTQCMDQTY20");
        QCOMPARE(m_flow->scan(packScan(paracetamolPack, "P1", "280831")).moment, Moment::packed);
        m_flow->scan("BTQCMDQTY24");
        QCOMPARE(m_flow->scan(packScan(amoxicillinPack, "Y6K204", "280831")).moment, Moment::packed);
        QCOMPARE(m_flow->markShort({packing::ShortReason::Kind::noneInWarehouse, std::nullopt}).moment, Moment::markedShort);
    }
    static packing::OverrideReason because() { return *packing::OverrideReason::parse(QStringLiteral("solo hay una persona")); }

private Q_SLOTS:
    void init()
    {
        m_region = std::make_unique<SmallRegion>();
        m_region->setPins();
        m_flow = std::make_unique<PackingFlow>(*m_region->station, m_region->person(packer));
        QVERIFY(*m_flow->open(m_region->kit(0), BoxClass::dry));
        m_seal = std::make_unique<SealFlow>(*m_flow);
    }
    void cleanup()
    {
        m_seal.reset();
        m_flow.reset();
        m_region.reset();
    }

    void openLinesComeFirst()
    {
        const auto view = *m_seal->view();
        QCOMPARE(view.step, SealStep::contents);
        QCOMPARE(view.open.size(), size_t(3));
        QCOMPARE(view.sscc->text().size(), 18);
    }

    void aKitGoesFromTheFirstScanToTheSeal()
    {
        packAll();
        QCOMPARE(m_seal->view()->step, SealStep::secondPerson);
        QCOMPARE(m_seal->view()->shorts.size(), size_t(1));
        const auto checked = *m_seal->check(checker, checkerPin);
        QVERIFY(checked);
        QCOMPARE(m_seal->view()->step, SealStep::sealNumber);
        QCOMPARE(m_seal->view()->checker->initials, QStringLiteral("R. T. V."));
        const Sscc promised = *m_seal->view()->sscc;
        QVERIFY(*m_seal->giveSeal(QStringLiteral("0047182")));
        const auto sealed = *m_seal->seal();
        QVERIFY(sealed);
        QCOMPARE(sealed->sscc, promised);
        QCOMPARE(sealed->claves, 2);
        QCOMPARE(sealed->units, Units(44));
        QCOMPARE((*m_seal->nextBox())->kit, m_region->kit(1));
        QCOMPARE((*m_region->book().kits.box(m_region->kit(0), BoxClass::dry))->progress, BoxProgress::sealed);
        QCOMPARE(*m_region->book().stock.balance(Place::box(sealed->sscc), lotOf(paracetamol, "P1")), Units(20));
    }

    void theSecondPersonIsNeverThePacker()
    {
        packAll();
        QVERIFY((*m_seal->check(packer, packerPin)).error().lacksRight);
        PackingFlow other(*m_region->station, m_region->person(checker));
        QVERIFY(*other.open(m_region->kit(1), BoxClass::dry));
        other.scan("BTQCMDQTY20");
        other.scan(packScan(paracetamolPack, "P1", "280831"));
        other.markShort({packing::ShortReason::Kind::damaged, std::nullopt});
        other.markShort({packing::ShortReason::Kind::damaged, std::nullopt});
        SealFlow seal(other);
        QCOMPARE(*(*seal.check(checker, checkerPin)).error().check, packing::CheckRefusal::checkerPackedThisBox);
    }

    void aWrongPinChecksNothing()
    {
        packAll();
        const auto refused = *m_seal->check(checker, QStringLiteral("000001"));
        QCOMPARE(refused.error().signIn->rule, SignInRefusal::wrongPin);
        QVERIFY(!m_seal->view()->checker);
    }

    void aChangeAfterTheCheckAsksForItAgain()
    {
        packAll();
        QVERIFY(*m_seal->check(checker, checkerPin));
        m_flow->takeBack();
        m_flow->scan("BTQCMDQTY5");
        QCOMPARE(m_flow->scan(packScan(loratadinePack, "L7", "280831")).moment, Moment::packed);
        QCOMPARE(m_seal->view()->step, SealStep::secondPerson);
    }

    void aSupervisorWaivesTheCheck()
    {
        packAll();
        QVERIFY((*m_seal->waive(checker, checkerPin, because())).error().lacksRight);
        QVERIFY(*m_seal->waive(supervisor, supervisorPin, because()));
        QCOMPARE(m_seal->view()->waivedBy->user, supervisor);
        QVERIFY(*m_seal->giveSeal(QStringLiteral("1")));
        QVERIFY(*m_seal->seal());
    }

    void aSealIsUsedOnce()
    {
        packAll();
        QVERIFY(*m_seal->waive(supervisor, supervisorPin, because()));
        QCOMPARE((*m_seal->seal()).error().rule, packing::SealRefusal::sealNumberMissing);
        QCOMPARE((*m_seal->giveSeal(QStringLiteral("  "))).error(), SealNumberRefusal::empty);
        QVERIFY(*m_seal->giveSeal(QStringLiteral("0047182")));
        QVERIFY(*m_seal->seal());
        QCOMPARE((*m_seal->giveSeal(QStringLiteral("0047182"))).error(), SealNumberRefusal::alreadyUsed);
    }

    void aSealThatNeverWasLeavesTheBoxOpenWithItsContents()
    {
        packAll();
        const packing::OpenBox before = m_flow->hand().box;
        QVERIFY(*m_seal->check(checker, checkerPin));
        QVERIFY(*m_seal->giveSeal(QStringLiteral("0047182")));
        QVERIFY(*m_seal->seal());
        const auto box = m_region->book().kits.sealedBoxes(m_region->warehouse, {}, 0, 1)->front();
        QVERIFY(*StockDesk(*m_region->station).correct(*EventId::parse(box.event), std::nullopt,
                                                       QStringLiteral("otra caja"), supervisor));
        QVERIFY(*m_flow->open(m_region->kit(0), BoxClass::dry));
        const packing::OpenBox &after = m_flow->hand().box;
        QCOMPARE(after.totals(), before.totals());
        QVERIFY(after.hasPacked(packer));
        QCOMPARE(m_region->book().stock.lots(m_region->station->place(), paracetamol)->front().reserved, Units(20));
    }
};

BQ_SUITE(SealFlowTest);
#include "seal_flow_test.moc"
