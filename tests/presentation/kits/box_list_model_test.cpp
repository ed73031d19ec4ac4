// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kits/box_list_model.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

class BoxListModelTest : public QObject
{
    Q_OBJECT

    SmallRegion m_region{120};

    BoxFilter filter(std::optional<BoxClass> boxClass = {}) const { return {m_region.warehouse, m_region.round, boxClass, {}, {}}; }

private Q_SLOTS:
    void boxesAreReadAPageAtATime()
    {
        BoxListModel model(m_region.book().kits);
        QVERIFY(model.show(filter()));
        QCOMPARE(model.total(), 360);
        QCOMPARE(model.rowCount(), BoxListModel::pageRows);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 360);
        QSet<QString> seen;
        for (int row = 0; row < model.rowCount(); ++row)
            seen.insert(model.box(row).kit.text() + name(model.box(row).boxClass));
        QCOMPARE(seen.size(), 360);
    }

    void whatIsInHandComesFirstAndWhatIsAsideNext()
    {
        PackingDesk desk(*m_region.station);
        QVERIFY(*desk.open(m_region.kit(80), BoxClass::dry, packer));
        auto aside = *desk.open(m_region.kit(70), BoxClass::dry, packer);
        QVERIFY(desk.keep(*aside, {packer, m_region.station->now(), packing::BoxPutAside{}}));
        BoxListModel model(m_region.book().kits);
        QVERIFY(model.show(filter(BoxClass::dry)));
        QCOMPARE(model.box(0).kit, m_region.kit(80));
        QCOMPARE(model.box(1).kit, m_region.kit(70));
        QCOMPARE(model.box(2).kit, m_region.kit(0));
        QCOMPARE(model.totalOf(BoxProgress::aside), 1);
        QCOMPARE(model.totalOf(BoxProgress::waiting), 118);
    }

    void whatIsTypedNarrowsTheList()
    {
        BoxListModel model(m_region.book().kits);
        auto typed = filter(BoxClass::cold);
        typed.typed = QStringLiteral("zoogochi");
        QVERIFY(model.show(typed));
        QCOMPARE(model.total(), 1);
        QCOMPARE(model.index(0, BoxListModel::clinic).data().toString(), QStringLiteral("SANTA MARÍA ZOOGOCHI"));
        typed.typed = QStringLiteral("nothing of that name");
        QVERIFY(model.show(typed));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

BQ_SUITE(BoxListModelTest);
#include "box_list_model_test.moc"
