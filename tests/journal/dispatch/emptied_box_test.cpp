// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_book.h"
#include "journal/projector.h"
#include "journal/receiving/delivery_book.h"
#include "support/road.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

/// Boxes that the plan left nothing in, along the chain from the queue to the clinic.
class EmptiedBoxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Road> m_road;

private Q_SLOTS:
    void init() { m_road = std::make_unique<Road>(); }

    void aBoxThatThePlanEmptiedIsNone()
    {
        auto &kits = m_road->book().kits;
        auto &plans = m_road->book().plans;
        const auto before = *plans.figures(m_road->warehouse, m_road->round);
        const BoxFilter waiting{m_road->warehouse, m_road->round, {}, BoxProgress::waiting, {}};
        const int boxes = *kits.boxCount(waiting);
        QCOMPARE(before.boxes, boxes);
        const auto first = *kits.nextBox(m_road->warehouse, m_road->round, BoxClass::cold);
        const KitId kit = first->kit;
        m_road->write(KitAdjusted{kit, QStringLiteral("no hay"), {{insulin, Units(0), {}}, {paracetamol, Units(5), {}}}});

        QVERIFY(!*kits.box(kit, BoxClass::cold));
        QVERIFY(*kits.box(kit, BoxClass::dry));
        QVERIFY((*kits.nextBox(m_road->warehouse, m_road->round, BoxClass::cold))->kit != kit);
        QCOMPARE(*kits.boxCount(waiting), boxes - 1);
        QCOMPARE(int(kits.boxes(waiting, 0, 100)->size()), boxes - 1);
        const auto after = *plans.figures(m_road->warehouse, m_road->round);
        QCOMPARE(after.boxes, boxes - 1);
        QCOMPARE(after.kits, before.kits);
        QCOMPARE(after.units, before.units - Units(2) - Units(15));
        QCOMPARE(kits.progress(m_road->warehouse, m_road->round, BoxClass::cold, m_road->clock.now())->boxes, 2);
        const auto opened = PackingDesk(*m_road->station).open(kit, BoxClass::cold, packer);
        QVERIFY(opened && !*opened);
        QCOMPARE(name(opened->error()), QStringLiteral("noSuchBox"));

        // Nor does the trip wait for it, nor the clinic.
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, van, driver}, supervisor));
        QCOMPARE(m_road->trip().boxes, 8);
        QCOMPARE(m_road->book().dispatch.boxes(firstTrip)->size(), size_t(8));
        auto &deliveries = m_road->book().deliveries;
        const auto clinic = first->facility;
        QCOMPARE(*deliveries.expectedCount(clinic, m_road->station->today()), 2);
        QCOMPARE(deliveries.kitBoxes(kit, clinic)->size(), size_t(2));

        // It is one again where the plan gives it something again.
        m_road->write(KitAdjusted{kit, QStringLiteral("llegó"), {{insulin, Units(1), {}}}});
        QCOMPARE((*kits.box(kit, BoxClass::cold))->units, Units(1));
    }

    /// Whatever of its order, template, items and lines is heard of last.
    void whatAnAdjustedBoxHoldsIsKeptAfterAll()
    {
        auto &kits = m_road->book().kits;
        const KitId kit = m_road->kit(0);
        const auto units = [&](BoxClass boxClass) {
            const auto box = *kits.box(kit, boxClass);
            return box ? box->units.count() : 0;
        };
        const qint64 dry = units(BoxClass::dry);
        const qint64 supplies = units(BoxClass::supplies);
        m_road->write(KitAdjusted{kit, QStringLiteral("no hay"), {{paracetamol, Units(5), {}}}});
        QCOMPARE(units(BoxClass::dry), dry - 15);
        m_road->write(ItemDefined{paracetamol, QStringLiteral("Paracetamol"), {}, {}, {}, BoxClass::supplies, Ven::vital, true});
        QCOMPARE(units(BoxClass::dry), dry - 20);
        QCOMPARE(units(BoxClass::supplies), supplies + 5);
        const auto kept = [&] {
            return m_road->store->sql().all<QString>("SELECT kit || '/' || box_class || '/' || claves || '/' || units "
                                                     "FROM adjusted_box ORDER BY 1");
        };
        const auto before = *kept();
        QCOMPARE(before.size(), size_t(3));
        QVERIFY(rebuildProjections(*m_road->store));
        QCOMPARE(*kept(), before);
        // A template without the item leaves nothing of it to give.
        const auto order = *kits.box(kit, BoxClass::dry);
        m_road->write(KitTemplateDefined{order->templateId, QStringLiteral("Menor"), order->month, {},
                                         {TemplateLine{amoxicillin, Units(24)}}});
        QCOMPARE(units(BoxClass::dry), 24);
        QCOMPARE(units(BoxClass::supplies), 0);
        QCOMPARE(kept()->size(), size_t(1));
    }

    void aBoxThatWasSealedBeforeThePlanEmptiedItIsStillThere()
    {
        auto &kits = m_road->book().kits;
        m_road->seal(1, BoxClass::cold);
        m_road->write(KitAdjusted{m_road->kit(1), QStringLiteral("no hay"), {{insulin, Units(0), {}}}});
        const auto box = *kits.box(m_road->kit(1), BoxClass::cold);
        QVERIFY(box && box->progress == BoxProgress::sealed);
    }
};

BQ_SUITE(EmptiedBoxTest);
#include "emptied_box_test.moc"
