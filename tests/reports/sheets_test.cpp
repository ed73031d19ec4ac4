// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "domain/packing/command_codes.h"
#include "reports/command_sheet.h"
#include "reports/pdf.h"
#include "samples.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class SheetsTest : public QObject
{
    Q_OBJECT

    static QList<QByteArray> allCodes(const QString &pdf, int dpi)
    {
        QList<QByteArray> codes;
        for (const QString &page : rasterise(pdf, dpi))
            codes += linearCodes(page);
        std::sort(codes.begin(), codes.end());
        return codes;
    }

    static void addForms()
    {
        QTest::addColumn<PageForm>("form");
        QTest::addColumn<QString>("name");
        QTest::newRow("Letter") << PageForm::letter << "letter";
        QTest::newRow("A4") << PageForm::a4 << "a4";
    }

private Q_SLOTS:
    void everyCommandIsReadFromThePrint_data() { addForms(); }
    void everyCommandIsReadFromThePrint()
    {
        QFETCH(PageForm, form);
        QFETCH(QString, name);
        const auto commands = packingCommands();
        QList<QByteArray> expected;
        for (const auto &command : commands)
            expected << command.code.toLatin1();
        std::sort(expected.begin(), expected.end());
        const QString pdf = documentPath(QStringLiteral("commands-%1.pdf").arg(name));
        const auto printed = writePdf(pdf, {QStringLiteral("Órdenes"), QStringLiteral("Botiquín"), form, 600},
                                      [&](Paper &paper) { return paintCommandSheet(commands, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList());
        QVERIFY(!hasImages(pdf));
        QCOMPARE(allCodes(pdf, 300), expected);
    }

    void commandsAreLettersAndDigitsThatPackingReads()
    {
        const QRegularExpression plain(QStringLiteral("^BTQCMD[A-Z0-9]+$"));
        QStringList codes;
        for (const auto &command : packingCommands()) {
            QVERIFY(plain.match(command.code).hasMatch());
            QVERIFY(!codes.contains(command.code));
            QVERIFY(packing::parseCommandCode(command.code.toLatin1()));
            codes << command.code;
        }
        QCOMPARE(codes.size(), 22);
    }

    void everyBadgeIsReadFromThePrint_data() { addForms(); }
    void everyBadgeIsReadFromThePrint()
    {
        QFETCH(PageForm, form);
        QFETCH(QString, name);
        auto badges = samples::badges(9);
        badges[1].code = QStringLiteral("ABCDEFGHIJKLMNOP");
        badges[1].name = QStringLiteral("Responsable del almacén regional de la Sierra Norte y la Cuenca");
        badges[1].role = QStringLiteral("Supervisión de empaque y embarque");
        QList<QByteArray> expected;
        for (const auto &badge : badges)
            expected << *badgeBarcodeText(badge.code);
        std::sort(expected.begin(), expected.end());
        const QString pdf = documentPath(QStringLiteral("badges-%1.pdf").arg(name));
        const auto printed = writePdf(pdf, {QStringLiteral("Gafetes"), QStringLiteral("Botiquín"), form, 600},
                                      [&](Paper &paper) { return paintBadgeSheet(badges, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->pages, 2);
        QCOMPARE(printed->unfitted, QStringList());
        QVERIFY(!hasImages(pdf));
        QCOMPARE(allCodes(pdf, 300), expected);
    }

    void aBadgeCodeIsShortAndPlain()
    {
        QCOMPARE(*badgeBarcodeText(QStringLiteral("OAX0001")), QByteArray("BTQUSROAX0001"));
        for (const char *wrong : {"", "oax", "A-1", "Ñ", "ABCDEFGHIJKLMNOPQ"})
            QVERIFY(!badgeBarcodeText(QString::fromUtf8(wrong)));
    }
};

BQ_SUITE(SheetsTest);
#include "sheets_test.moc"
