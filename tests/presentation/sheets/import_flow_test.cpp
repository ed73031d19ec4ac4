// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheets/import_flow.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;
using namespace botiquin::presentation;

namespace {

/// Every row of the sheet is a step; one that says "mal" is an error.
class Steps final : public SheetImport
{
public:
    void read(const Sheet &sheet) override
    {
        rows = 0;
        errors.clear();
        for (const auto &row : sheet.rows) {
            if (row.cells.contains(QStringLiteral("mal")))
                errors << RowIssue{
                    sheet.file,           row.line, QStringLiteral("A"), 1, RowReason::malformedUnits,
                    QStringLiteral("mal")};
            else
                ++rows;
        }
    }
    Answer<ImportOutlook, QString> compare() override
    {
        ++comparisons;
        ImportOutlook outlook;
        outlook.added = rows;
        outlook.errors = errors;
        return Result<ImportOutlook, QString>(outlook);
    }
    ImportChange change(int row) const override { return {true, QString::number(row), {}, {}}; }
    Answer<int, QString> begin(BadRows badRows) override
    {
        using Begun = Result<int, QString>;
        if (badRows == BadRows::refuseAll && !errors.isEmpty())
            return Begun(err(QStringLiteral("Hay errores.")));
        isOpen = true;
        return Begun(rows);
    }
    Answer<bool, QString> record(int steps) override
    {
        if (failsAt > 0 && recorded + steps >= failsAt)
            return fail(Failure::Kind::diskFull);
        recorded = std::min(rows, recorded + steps);
        if (recorded == rows)
            isOpen = false;
        return Result<bool, QString>(recorded == rows);
    }
    void drop() override
    {
        isOpen = false;
        recorded = 0;
    }

    int rows = 0;
    QList<RowIssue> errors;
    int comparisons = 0;
    int recorded = 0;
    int failsAt = 0;
    bool isOpen = false;
};

} // namespace

class ImportFlowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    std::shared_ptr<Steps> steps;
    ImportFlow flow;

    QString fileOf(const QByteArray &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("hoja.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        return file.fileName();
    }
    void goOn()
    {
        while (flow.isBusy())
            flow.step(5);
    }

private Q_SLOTS:
    void init()
    {
        steps = std::make_shared<Steps>();
        flow.take(steps);
    }

    void aSheetIsReadComparedAndRecorded()
    {
        flow.open(fileOf(QByteArray("uno\n").repeated(95)));
        QCOMPARE(flow.stage(), ImportFlow::Stage::reading);
        goOn();
        QCOMPARE(flow.stage(), ImportFlow::Stage::compared);
        QCOMPARE(flow.file(), QStringLiteral("hoja.csv"));
        QCOMPARE(flow.outlook().added, 95);
        QCOMPARE(steps->recorded, 0);
        flow.record(BadRows::refuseAll);
        QCOMPARE(flow.total(), 95);
        goOn();
        QCOMPARE(flow.stage(), ImportFlow::Stage::recorded);
        QCOMPARE(flow.done(), 95);
        QCOMPARE(steps->recorded, 95);
    }

    void badRowsStopAllOrAreLeftOut()
    {
        flow.open(fileOf("uno\nmal\ndos\n"));
        goOn();
        flow.record(BadRows::refuseAll);
        QCOMPARE(flow.stage(), ImportFlow::Stage::compared);
        QCOMPARE(std::get<QString>(*flow.trouble()), QStringLiteral("Hay errores."));
        flow.record(BadRows::leaveThemOut);
        goOn();
        QCOMPARE(flow.stage(), ImportFlow::Stage::recorded);
        QVERIFY(!flow.trouble());
        QCOMPARE(steps->recorded, 2);
    }

    void whatIsStoppedIsDropped()
    {
        flow.open(fileOf(QByteArray("uno\n").repeated(1000)));
        goOn();
        flow.record(BadRows::refuseAll);
        flow.step(0);
        QVERIFY(steps->isOpen);
        flow.cancel();
        QVERIFY(!steps->isOpen);
        QCOMPARE(steps->recorded, 0);
        QCOMPARE(flow.stage(), ImportFlow::Stage::compared);
        flow.record(BadRows::refuseAll);
        flow.step(0);
        flow.take(std::make_shared<Steps>());
        QVERIFY(!steps->isOpen);
        QCOMPARE(flow.stage(), ImportFlow::Stage::nothing);
    }

    void aFailureOnTheWayTakesAllBack()
    {
        flow.open(fileOf(QByteArray("uno\n").repeated(100)));
        goOn();
        steps->failsAt = 50;
        flow.record(BadRows::refuseAll);
        goOn();
        QCOMPARE(flow.stage(), ImportFlow::Stage::compared);
        QCOMPARE(std::get<Failure>(*flow.trouble()).kind, Failure::Kind::diskFull);
        QVERIFY(!steps->isOpen);
    }

    void whatIsNoSheetSaysWhy()
    {
        flow.open(folder.filePath(QStringLiteral("ninguna.csv")));
        goOn();
        QCOMPARE(std::get<Failure>(*flow.trouble()).kind, Failure::Kind::notFound);
        flow.open(fileOf(QByteArray("a\0b", 3)));
        goOn();
        QCOMPARE(std::get<SheetFailure>(*flow.trouble()).error, SheetError::notText);
        QCOMPARE(flow.stage(), ImportFlow::Stage::nothing);
        flow.open(fileOf("uno\n"));
        goOn();
        QVERIFY(!flow.trouble());
    }

    void whatDecidesMayChange()
    {
        flow.open(fileOf("uno\n"));
        goOn();
        flow.compareAgain();
        QVERIFY(flow.isBusy());
        goOn();
        QCOMPARE(steps->comparisons, 2);
    }
};

BQ_SUITE(ImportFlowTest);
#include "import_flow_test.moc"
