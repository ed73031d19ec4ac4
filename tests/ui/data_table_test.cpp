// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/roles.h"
#include "support/suite.h"
#include "ui/shell/data_table.h"
#include "ui/shell/row_delegate.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace botiquin::presentation;
using namespace botiquin::ui;

namespace {

QStandardItem *cell(const QString &words, CellKind kind)
{
    auto *item = new QStandardItem(words);
    item->setData(QVariant::fromValue(kind), kindRole);
    return item;
}

} // namespace

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        model = std::make_unique<QStandardItemModel>();
        model->setHorizontalHeaderLabels({QStringLiteral("Clave"), QStringLiteral("Medicamento"),
                                          QStringLiteral("Faltan"), QStringLiteral("Estado")});
        for (int i = 0; i < 4; ++i) {
            auto *state = cell(QStringLiteral("Completo"), CellKind::state);
            state->setData(QVariant::fromValue(Meaning::good), meaningRole);
            model->appendRow({cell(QStringLiteral("010.000.1224.0%1").arg(i), CellKind::code),
                              cell(QStringLiteral("Hidróxido de aluminio y magnesio, suspensión"), CellKind::text),
                              cell(QStringLiteral("1,824"), CellKind::number), state});
        }
        table = std::make_unique<DataTable>();
        table->setModel(model.get());
        table->setStretchedColumn(1);
        table->resize(520, 400);
        table->show();
        QCoreApplication::processEvents();
    }

    void cleanup()
    {
        table.reset();
        model.reset();
        applyTheme(*qApp, Appearance::light);
    }

    void codesNumbersAndStatesAreNeverNarrowerThanTheirWords_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("100 %") << 100;
        QTest::newRow("130 %") << 130;
    }

    void codesNumbersAndStatesAreNeverNarrowerThanTheirWords()
    {
        QFETCH(int, scale);
        applyTheme(*qApp, Appearance::light, scale);
        QTest::qWait(20);
        for (const int column : {0, 2, 3})
            QVERIFY(table->columnWidth(column) >= RowDelegate::naturalWidth(model->index(0, column)));
        QVERIFY(table->rowHeight(0) >= theme().line(TextStyle::body) + theme().line(TextStyle::note));
    }

    void theStretchedColumnTakesWhatIsLeft()
    {
        int sum = 0;
        for (int column = 0; column < 4; ++column)
            sum += table->columnWidth(column);
        QCOMPARE(sum, table->viewport()->width());
    }

    void columnsGiveWayToTheStretchedOne()
    {
        table->setStretchedColumn(1, 300);
        table->addGivingColumn(3);
        table->addGivingColumn(2, 40);
        const int number = RowDelegate::naturalWidth(model->index(0, 2));
        table->resize(1200, 400);
        QVERIFY(!table->isColumnHidden(3));
        QVERIFY(table->columnWidth(2) >= number);
        table->resize(520, 400);
        QVERIFY(table->isColumnHidden(3));
        QVERIFY(table->columnWidth(1) >= 280);
        table->resize(440, 400);
        QVERIFY(table->columnWidth(2) < number);
        QVERIFY(table->columnWidth(2) >= 40);
        table->resize(1200, 400);
        QVERIFY(!table->isColumnHidden(3));
        QVERIFY(table->columnWidth(3) >= RowDelegate::naturalWidth(model->index(0, 3)));
    }

    void theCurrentRowStandsOnTheSoftAccentWithABar()
    {
        table->setCurrentIndex(model->index(1, 0));
        const auto image = table->viewport()->grab().toImage();
        const int y = table->rowViewportPosition(1) + 4;
        QCOMPARE(image.pixelColor(1, y).rgb(), theme().colours().accent.rgb());
        QCOMPARE(image.pixelColor(8, y).rgb(), theme().colours().accentSoft.rgb());
    }

    void aRowWithADifferenceStandsOnCaution()
    {
        model->setData(model->index(2, 0), QVariant::fromValue(Meaning::caution), rowMeaningRole);
        const auto image = table->viewport()->grab().toImage();
        const int y = table->rowViewportPosition(2) + 4;
        QCOMPARE(image.pixelColor(1, y).rgb(), theme().colours().caution.rgb());
        QCOMPARE(image.pixelColor(8, y).rgb(), theme().colours().cautionSoft.rgb());
    }

    void everyKindOfCellDrawsSomething_data()
    {
        QTest::addColumn<CellKind>("kind");
        QTest::newRow("text") << CellKind::text;
        QTest::newRow("code") << CellKind::code;
        QTest::newRow("number") << CellKind::number;
        QTest::newRow("state") << CellKind::state;
        QTest::newRow("tag") << CellKind::tag;
        QTest::newRow("bar") << CellKind::bar;
    }

    void everyKindOfCellDrawsSomething()
    {
        QFETCH(CellKind, kind);
        const auto index = model->index(0, 1);
        const QRect box = table->visualRect(index).adjusted(2, 2, -2, -3);
        model->setData(index, QString(), Qt::DisplayRole);
        model->setData(index, QVariant::fromValue(CellKind::text), kindRole);
        const auto empty = table->viewport()->grab(box).toImage();
        model->setData(index, QStringLiteral("61%"), Qt::DisplayRole);
        model->setData(index, 0.61, shareRole);
        model->setData(index, QVariant::fromValue(Meaning::caution), meaningRole);
        model->setData(index, QVariant::fromValue(kind), kindRole);
        QVERIFY(table->viewport()->grab(box).toImage() != empty);
    }

    void anOpenRowHoldsItsFieldsBelowItsCells()
    {
        auto *fields = new QWidget;
        fields->setFixedHeight(104);
        const int before = table->rowHeight(1);
        table->openRow(1, fields);
        QCOMPARE(table->openedRow(), 1);
        QCOMPARE(table->rowHeight(1), before + 104);
        QCOMPARE(fields->y(), table->rowViewportPosition(1) + before);
        table->closeRow();
        QCOMPARE(table->rowHeight(1), before);
        QCOMPARE(table->openedRow(), -1);
    }

    void anOpenRowStaysOpenWhenTheThemeChanges()
    {
        auto *fields = new QWidget;
        fields->setFixedHeight(140);
        table->openRow(1, fields, DataTable::Opened::whole);
        applyTheme(*qApp, Appearance::dark, 130);
        QTest::qWait(20);
        QCOMPARE(table->rowHeight(1), 140);
        QCOMPARE(table->rowViewportPosition(2), table->rowViewportPosition(1) + 140);
        QCOMPARE(fields->y(), table->rowViewportPosition(1));
    }

    void theCellsOfARowAreNotDrawnUnderWhatStandsInTheirPlace()
    {
        auto *fields = new QWidget;
        fields->setFixedHeight(140);
        table->openRow(1, fields, DataTable::Opened::whole);
        table->setCurrentIndex(model->index(1, 0));
        fields->hide();
        const auto image = table->viewport()->grab().toImage();
        const QRect row(8, table->rowViewportPosition(1), table->viewport()->width() - 16, 139);
        for (int x = row.left(); x < row.right(); ++x) {
            for (int y = row.top(); y < row.bottom(); y += 3)
                QCOMPARE(image.pixelColor(x, y).rgb(), theme().colours().accentSoft.rgb());
        }
    }

    void enterChoosesTheRowAndLettersAreLeftToTheScanner()
    {
        QSignalSpy chosen(table.get(), &DataTable::rowChosen);
        table->setCurrentIndex(model->index(2, 0));
        QTest::keyClick(table.get(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 2);
        QTest::keyClick(table.get(), Qt::Key_0);
        QCOMPARE(table->currentIndex().row(), 2);
    }

private:
    std::unique_ptr<QStandardItemModel> model;
    std::unique_ptr<DataTable> table;
};

BQ_SUITE(DataTableTest);
#include "data_table_test.moc"
