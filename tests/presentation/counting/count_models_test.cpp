// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/counting/count_model.h"
#include "presentation/counting/variance_model.h"
#include "presentation/roles.h"
#include "presentation/stock/outlook_model.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

namespace {

QString same(const QString &text)
{
    return text;
}

QString digits(qint64 number)
{
    return QString::number(number);
}

CountModel::Words countWords()
{
    return {[](CountModel::Column column) { return QString::number(column); }, digits,
            [](Date date) { return date.iso(); }, same,
            [](CountModel::LineState state, Units difference) {
                return QStringLiteral("%1 %2").arg(int(state)).arg(difference.count());
            },
            [](const CountLine &line, const QString &name, CountModel::LineState) { return name + line.sheet.item.text(); }};
}

} // namespace

class CountModelsTest : public QObject
{
    Q_OBJECT

    using State = CountModel::LineState;

    OpenCount begin(bool blind)
    {
        CountOrder order;
        order.blind = blind;
        const auto name = CountDesk(*region->station).start(order, supervisor);
        auto count = OpenCount::open(*region->station, **name);
        return **std::move(count);
    }

private Q_SLOTS:
    void init() { region = std::make_unique<SmallRegion>(1); }

    void aLineIsMissingThenCountedThenCountedAgain()
    {
        auto count = begin(false);
        CountModel model(countWords());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(&count);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.stateAt(0), State::missing);
        QCOMPARE(*model.nextOpen(0), 0);
        QVERIFY(*count.enter(0, Units(499), false, supervisor));
        model.refresh(0);
        QCOMPARE(model.stateAt(0), State::differs);
        QCOMPARE(model.index(0, CountModel::state).data().toString(), QStringLiteral("%1 -1").arg(int(State::differs)));
        QCOMPARE(model.index(0, 0).data(rowMeaningRole).value<Meaning>(), Meaning::caution);
        QCOMPARE(*model.nextOpen(0), 1);
        model.showRecount();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.stateAt(0), State::missing);
        QVERIFY(*count.enter(model.lineAt(0), Units(500), true, supervisor));
        model.refresh(model.lineAt(0));
        QCOMPARE(model.stateAt(0), State::asExpected);
        QVERIFY(!model.nextOpen(0));
    }

    void aBlindCountSaysOfNoLineThatItDiffers()
    {
        auto count = begin(true);
        CountModel model(countWords());
        model.show(&count);
        QVERIFY(*count.enter(0, Units(1), false, supervisor));
        QCOMPARE(model.stateAt(0), State::counted);
        QCOMPARE(model.index(0, 0).data(rowMeaningRole), QVariant());
    }

    void theLargestDifferenceComesFirst()
    {
        VarianceModel model(region->book().catalog,
                            {[](VarianceModel::Column) { return QString(); }, digits, digits, [](Date date) { return date.iso(); },
                             same, [](const VarianceLine &, const QString &name) { return name; }});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({{lotOf(paracetamol, "P1"), Units(5), Units(5)}, {lotOf(gauze, "G1"), Units(9), Units(2)}});
        QCOMPARE(model.index(0, VarianceModel::item).data().toString(), QStringLiteral("Gasa simple"));
        QCOMPARE(model.differences(), 1);
    }

    void theOutlookIsSearchedWithoutAccents()
    {
        OutlookModel model({[](OutlookModel::Column) { return QString(); }, digits, digits, same,
                            [](const ItemOutlook &) { return QString(); }, [](const ItemOutlook &item) { return item.displayName; }});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        region->receive(lotOf(aspirin, "AA"), 3);
        model.show(*StockOutlook(*region->station).all());
        QCOMPARE(model.rowCount(), 6);
        model.search(QStringLiteral("ACIDO ACETIL"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowAt(0).item, aspirin);
        QCOMPARE(*model.rowOf(aspirin), 0);
    }

private:
    std::unique_ptr<SmallRegion> region;
};

BQ_SUITE(CountModelsTest);
#include "count_models_test.moc"
