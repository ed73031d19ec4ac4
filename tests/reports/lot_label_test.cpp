// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/pdf.h"
#include "samples.h"
#include "support/suite.h"

#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class LotLabelTest : public QObject
{
    Q_OBJECT

    static LotLabel sample(const QString &lot, bool withExpiry)
    {
        auto label = samples::lotLabel();
        label.lot = *LotText::parse(lot);
        if (!withExpiry)
            label.expiry.reset();
        return label;
    }

private Q_SLOTS:
    void everyCodeIsReadFromThePrint_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<bool>("withExpiry");
        QTest::addColumn<QByteArray>("matrix");
        QTest::addColumn<QList<QByteArray>>("linear");
        const QByteArray byClave = "91010000010400\x1d"
                                   "17280831"
                                   "10B24-0117";
        QTest::newRow("by its clave") << "B24-0117" << true << byClave << QList<QByteArray>{byClave};
        QTest::newRow("without expiry") << "B24-0117" << false
                                        << QByteArray("91010000010400\x1d"
                                                      "10B24-0117")
                                        << QList<QByteArray>{"91010000010400\x1d"
                                                             "10B24-0117"};
        QTest::newRow("a lot of 20 characters stands alone") << "ABCDEFGHIJKLMNOPQRST" << true
                                                             << QByteArray("91010000010400\x1d"
                                                                           "17280831"
                                                                           "10ABCDEFGHIJKLMNOPQRST")
                                                             << QList<QByteArray>{"91010000010400\x1d"
                                                                                  "17280831",
                                                                                  "10ABCDEFGHIJKLMNOPQRST"};
        QTest::newRow("a lot that GS1 cannot carry") << QString::fromUtf8("Ñ 12") << true
                                                     << QByteArray("91010000010400\x1d"
                                                                   "17280831"
                                                                   "92%C3%91%2012")
                                                     << QList<QByteArray>{"91010000010400\x1d"
                                                                          "17280831"
                                                                          "92%C3%91%2012"};
        QTest::newRow("a lot too long for the bars is in the matrix")
            << "0123456789ABCDEFGHIJ0123456789ABCDEFGHIJ" << true
            << QByteArray("91010000010400\x1d"
                          "17280831"
                          "920123456789ABCDEFGHIJ0123456789ABCDEFGHIJ")
            << QList<QByteArray>{"91010000010400\x1d"
                                 "17280831"};
        QTest::newRow("a lot too long for every code")
            << QString::fromUtf8("ÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑ") << true
            << QByteArray("91010000010400\x1d"
                          "17280831")
            << QList<QByteArray>{"91010000010400\x1d"
                                 "17280831"};
    }
    void everyCodeIsReadFromThePrint()
    {
        QFETCH(QString, lot);
        QFETCH(bool, withExpiry);
        QFETCH(QByteArray, matrix);
        QFETCH(QList<QByteArray>, linear);
        const auto label = sample(lot, withExpiry);
        const int row = int(linear.size()) * 10000 + int(matrix.size()) * 10;
        for (const int dpi : {203, 300, 600}) {
            const QString pdf = documentPath(QStringLiteral("lot-%1-%2.pdf").arg(row).arg(dpi));
            QVERIFY(writePdf(pdf,
                             {QStringLiteral("Lote"), QStringLiteral("Botiquín"), PageForm::lotLabel, dpi},
                             [&](Paper &paper) { return paintLotLabel(label, paper); }));
            QVERIFY(!hasImages(pdf));
            const auto pages = rasterise(pdf, dpi == 600 ? 300 : dpi);
            QCOMPARE(pages.size(), 1);
            QCOMPARE(dataMatrix(pages[0]), '\x1d' + matrix);
            // The reader names the rows in an order of its own.
            auto read = linearCodes(pages[0]);
            std::sort(read.begin(), read.end());
            std::sort(linear.begin(), linear.end());
            QCOMPARE(read, linear);
        }
    }

    void longWordsAreToldOrFit()
    {
        auto label = samples::lotLabel();
        label.name = QStringLiteral("Vitaminas (polivitaminas) y minerales, complemento alimenticio");
        label.presentation =
            QStringLiteral("Envase translúcido para 100 ml y vasito dosificador de 5 ml adosado al envase");
        label.units = Units(Units::lineMax);
        const auto printed =
            writePdf(documentPath(QStringLiteral("lot-long.pdf")),
                     {QStringLiteral("Lote"), QStringLiteral("Botiquín"), PageForm::lotLabel, 203},
                     [&](Paper &paper) { return paintLotLabel(label, paper); });
        QVERIFY(printed);
        for (const QString &text : printed->unfitted)
            QCOMPARE(text, label.presentation);
    }

    void aClaveIsItsDigits()
    {
        QCOMPARE(claveDigits(*Clave::parse(QStringLiteral("060.004.0109"))), QByteArray("0600040109"));
        QCOMPARE(claveDigits(*Clave::parse(QStringLiteral("010.000.0104.00"))), QByteArray("010000010400"));
    }
};

BQ_SUITE(LotLabelTest);
#include "lot_label_test.moc"
