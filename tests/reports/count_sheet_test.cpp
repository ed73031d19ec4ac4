// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/count_sheet.h"
#include "reports/pdf.h"
#include "samples.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class CountSheetTest : public QObject
{
    Q_OBJECT

    static CountSheet sheet(int lines, bool blind)
    {
        CountSheet sheet{QStringLiteral("2026-11-20/1"), samples::longClinic, *Clues::parse(QStringLiteral("OCIMB000596")),
                         QStringLiteral("Todo lo que hay"), blind, true, {}, {}, samples::mexico};
        for (int i = 0; i < lines; ++i) {
            sheet.lines.push_back({QStringLiteral("C-%1-2").arg(i / 10, 2, 10, QLatin1Char('0')),
                                   *Clave::parse(QStringLiteral("010.000.%1.00").arg(1000 + i)),
                                   QStringLiteral("Amoxicilina con ácido clavulánico"),
                                   QStringLiteral("500 mg / 125 mg · caja con 12 tabletas"),
                                   *LotText::parse(QStringLiteral("LOTE%1").arg(i)), *Date::of(2028, 8, 31), Units(7000 + i)});
        }
        sheet.stamp = {Instant{1795394520}, QStringLiteral("Botiquín 1.0.0"), QStringLiteral("7F3A 91C2 0DE4")};
        return sheet;
    }

private Q_SLOTS:
    void everyLineIsOnThePaper_data()
    {
        QTest::addColumn<PageForm>("form");
        QTest::addColumn<QString>("name");
        QTest::newRow("Letter") << PageForm::letter << "letter";
        QTest::newRow("A4") << PageForm::a4 << "a4";
    }
    void everyLineIsOnThePaper()
    {
        QFETCH(PageForm, form);
        QFETCH(QString, name);
        const auto made = sheet(160, false);
        const QString pdf = documentPath(QStringLiteral("count-sheet-%1.pdf").arg(name));
        const auto printed = writePdf(pdf, {QStringLiteral("Conteo"), QStringLiteral("Botiquín"), form},
                                      [&](Paper &paper) { return paintCountSheet(made, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->unfitted.join(u'|'), QString());
        const int pages = pageCount(pdf);
        QString whole;
        for (int page = 1; page <= pages; ++page) {
            whole += words(pdf, page);
            QVERIFY(words(pdf, page).contains(QStringLiteral("Página %1 de %2").arg(page).arg(pages)));
        }
        for (const auto &line : made.lines)
            QVERIFY2(whole.contains(line.clave.text()) && whole.contains(line.lot->text()), qPrintable(line.clave.text()));
        QVERIFY(whole.contains(QStringLiteral("7F3A 91C2 0DE4")));
    }

    void aBlindSheetDoesNotSayWhatIsExpected()
    {
        const QString pdf = documentPath(QStringLiteral("count-sheet-blind.pdf"));
        const auto made = sheet(5, true);
        QVERIFY(writePdf(pdf, {QStringLiteral("Conteo"), QStringLiteral("Botiquín"), PageForm::letter},
                         [&](Paper &paper) { return paintCountSheet(made, paper); }));
        QVERIFY(!words(pdf, 1).contains(QStringLiteral("7,00")));
        QVERIFY(!words(pdf, 1).contains(QStringLiteral("Se espera")));
    }
};

BQ_SUITE(CountSheetTest);
#include "count_sheet_test.moc"
