// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/roles.h"
#include "presentation/scans/scan_log_model.h"
#include "support/region.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

namespace {

ScanLogWords plainWords()
{
    return {[] { return QStringList{QStringLiteral("t"), QStringLiteral("c"), QStringLiteral("a"),
                                    QStringLiteral("w"), QStringLiteral("s")}; },
            [](Instant instant) { return QString::number(instant.seconds); },
            [](const QString &answer) { return ScanAnswerWords{Meaning::good, answer.toUpper()}; },
            [](const QString &source) { return source; },
            [](const QString &user) { return user; }};
}

} // namespace

class ScanLogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirstAndPagesAreFetchedAsNeeded()
    {
        const Region region(Region::Extent::people);
        const auto workplace = region.open();
        auto &log = workplace->station().books.scans;
        for (int i = 0; i < 250; ++i)
            QVERIFY(log.add({Instant{i}, {}, QStringLiteral("wedge"), QByteArray::number(i), QStringLiteral("packed"), {}}));
        ScanLogModel model(log, plainWords());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.refresh();
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.index(0, ScanLogModel::code).data().toString(), QStringLiteral("249"));
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.index(249, ScanLogModel::code).data().toString(), QStringLiteral("0"));
        QVERIFY(!model.failure());
    }

    void anAnswerHasItsWordItsMeaningAndItsDetail()
    {
        const Region region(Region::Extent::people);
        const auto workplace = region.open();
        auto &log = workplace->station().books.scans;
        QVERIFY(log.add({Instant{7}, QStringLiteral("packer1"), QStringLiteral("serial"), "]d201\x1d" "10A",
                         QStringLiteral("packed"), QStringLiteral("Paracetamol")}));
        ScanLogModel model(log, plainWords());
        model.refresh();
        const auto answer = model.index(0, ScanLogModel::answer);
        QCOMPARE(answer.data().toString(), QStringLiteral("PACKED"));
        QCOMPARE(answer.data(secondLineRole).toString(), QStringLiteral("Paracetamol"));
        QCOMPARE(answer.data(meaningRole).value<Meaning>(), Meaning::good);
        QCOMPARE(answer.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("7, PACKED, ]d201‹GS›10A, packer1, serial"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("c"));
    }

    void codesAreReadableWhateverTheyHold_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("readable");
        QTest::newRow("plain") << QByteArray("7501234567893") << QStringLiteral("7501234567893");
        QTest::newRow("GS") << QByteArray("]d201\x1d" "10A") << QStringLiteral("]d201‹GS›10A");
        QTest::newRow("other controls") << QByteArray("\x01\r\n\x7f", 4) << QStringLiteral("‹01›‹0d›‹0a›‹7f›");
        QTest::newRow("UTF-8") << QByteArray("Año") << QStringLiteral("Año");
        QTest::newRow("no UTF-8") << QByteArray("A\xff\x1d") << QStringLiteral("A\\xff‹GS›");
        QTest::newRow("long") << QByteArray(8192, 'a') << QString(120, u'a') + u'…';
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void codesAreReadableWhateverTheyHold()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, readable);
        QCOMPARE(readableCode(code), readable);
    }
};

BQ_SUITE(ScanLogModelTest);
#include "scan_log_model_test.moc"
