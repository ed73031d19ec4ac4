// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/packing_list.h"
#include "reports/pdf.h"
#include "samples.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class TableTest : public QObject
{
    Q_OBJECT

    static Outcome<Printed> write(const QString &pdf, PageForm form, const Painting &painting)
    {
        return writePdf(pdf, {QStringLiteral("Contenido"), QStringLiteral("Botiquín"), form, 600}, painting);
    }

    /// The manifest's table in small: a row with a box's code.
    static TableDocument boxes(int rows)
    {
        TableDocument document;
        document.title = QStringLiteral("Manifiesto de la ruta 20-037");
        document.subtitle = QStringLiteral("Martes 24 de noviembre de 2026");
        document.facts = {{QStringLiteral("Sale de"), QStringLiteral("Almacén Oaxaca")}};
        document.corner = *qr("0123456789");
        document.columns = {{QStringLiteral("N.º"), 8.0, Paper::Align::right},
                            {QStringLiteral("Clínica"), 0.0},
                            {QStringLiteral("Código de la caja"), 62.0}};
        for (int i = 0; i < rows; ++i) {
            const auto sscc = *Sscc::build(1, QStringLiteral("9521234"), quint64(i + 1));
            const std::vector<Gs1Element> elements{{"00", sscc.text().toLatin1()}};
            document.rows.push_back(
                {{{{QString::number(i + 1)}}, {}},
                 {{{samples::longClinic, {3.6, true}}, {QStringLiteral("OCIMB000596")}}, {}},
                 {{{humanReadable(elements), {smallestTextMm, false, Face::mono}}}, *gs1_128(elements)}});
        }
        document.signatures = {
            {QStringLiteral("Entrega el almacén"), QStringLiteral("Nombre, firma y hora")}};
        document.stamp = {Instant{1795394520}, QStringLiteral("Botiquín 1.0.0"),
                          QStringLiteral("7F3A 91C2 0DE4")};
        document.locale = samples::mexico;
        return document;
    }

private Q_SLOTS:
    void twoHundredLinesKeepTheirHeadersAndFeet_data()
    {
        QTest::addColumn<PageForm>("form");
        QTest::addColumn<QString>("name");
        QTest::newRow("Letter") << PageForm::letter << "letter";
        QTest::newRow("A4") << PageForm::a4 << "a4";
    }
    void twoHundredLinesKeepTheirHeadersAndFeet()
    {
        QFETCH(PageForm, form);
        QFETCH(QString, name);
        const QString pdf = documentPath(QStringLiteral("list-%1.pdf").arg(name));
        const auto list = samples::packingList(200);
        const auto printed = write(pdf, form, [&](Paper &paper) { return paintPackingList(list, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList());
        QVERIFY(printed->pages > 5);
        QCOMPARE(pageCount(pdf), printed->pages);
        QVERIFY(!hasImages(pdf));
        const QRegularExpression lot(QStringLiteral("\\bL1\\d\\d\\d\\b"));
        int lots = 0;
        for (int page = 1; page <= printed->pages; ++page) {
            const QString said = words(pdf, page);
            QVERIFY(said.contains(QStringLiteral("Medicamento o material")));
            QVERIFY(said.contains(QStringLiteral("Página %1 de %2").arg(page).arg(printed->pages)));
            QVERIFY(said.contains(QStringLiteral("comprobación 7F3A 91C2 0DE4")));
            QVERIFY(said.contains(QStringLiteral("Impreso el 22 nov 2026, 18:42 · Botiquín 1.0.0")));
            QCOMPARE(said.contains(QStringLiteral("Empacó")), page == printed->pages);
            // A row is never split: a clave and the end of a presentation are on the same page.
            QCOMPARE(said.count(QStringLiteral("Vitaminas (poli")),
                     said.count(QStringLiteral("dosificador")));
            auto matches = lot.globalMatch(said);
            int onPage = 0;
            for (; matches.hasNext(); matches.next())
                ++onPage;
            QVERIFY(onPage > 0);
            lots += onPage;
        }
        QCOMPARE(lots, 200);
        QVERIFY(words(pdf, printed->pages).contains(QStringLiteral("20,100 piezas")));
    }

    void anEmptyListAndOneLineAreOnePage()
    {
        for (const int lines : {0, 1}) {
            const QString pdf = documentPath(QStringLiteral("list-%1.pdf").arg(lines));
            const auto list = samples::packingList(lines);
            const auto printed =
                write(pdf, PageForm::letter, [&](Paper &paper) { return paintPackingList(list, paper); });
            QVERIFY(printed);
            QCOMPARE(printed->pages, 1);
            QVERIFY(words(pdf, 1).contains(QStringLiteral("Página 1 de 1")));
        }
    }

    void signaturesNeverStandAloneOnAPage()
    {
        for (int lines = 1; lines <= 60; ++lines) {
            const auto list = samples::packingList(lines);
            const QString pdf = documentPath(QStringLiteral("list-closing.pdf"));
            const auto printed =
                write(pdf, PageForm::letter, [&](Paper &paper) { return paintPackingList(list, paper); });
            QVERIFY(printed);
            QVERIFY(words(pdf, printed->pages).contains(QStringLiteral("L%1").arg(1000 + lines - 1)));
        }
    }

    void codesInRowsAreReadFromThePrint_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("203") << 203;
        QTest::newRow("300") << 300;
    }
    void codesInRowsAreReadFromThePrint()
    {
        QFETCH(int, dpi);
        constexpr int rows = 30;
        const auto document = boxes(rows);
        const QString pdf = documentPath(QStringLiteral("boxes.pdf"));
        const auto printed =
            writePdf(pdf, {QStringLiteral("Manifiesto"), QStringLiteral("Botiquín"), PageForm::letter, 600},
                     [&](Paper &paper) { return paintTable(document, paper); });
        QVERIFY(printed);
        QList<QByteArray> expected{"0123456789"};
        for (int i = 0; i < rows; ++i)
            expected << "00" + Sscc::build(1, QStringLiteral("9521234"), quint64(i + 1))->text().toLatin1();
        std::sort(expected.begin(), expected.end());
        QList<QByteArray> read;
        for (const QString &page : rasterise(pdf, dpi))
            read += linearCodes(page);
        std::sort(read.begin(), read.end());
        QCOMPARE(read, expected);
    }

    void aCellWithoutEndIsToldNotLost()
    {
        auto list = samples::packingList(3);
        list.lines[1].presentation = QStringLiteral("palabra ").repeated(1000).trimmed();
        list.facilityName = samples::longClinic;
        const auto printed = write(documentPath(QStringLiteral("list-endless.pdf")), PageForm::a4,
                                   [&](Paper &paper) { return paintPackingList(list, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList{list.lines[1].presentation});
    }
};

BQ_SUITE(TableTest);
#include "table_test.moc"
