// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/symbol_picture.h"
#include "support/suite.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class BarcodeTest : public QObject
{
    Q_OBJECT

    static QImage painted(const Symbol &symbol, int dots)
    {
        const int height = symbol.isLinear() ? 60 : symbol.modules.height() * dots;
        const QSize quiet(symbol.widthWithQuiet() * dots, height + 20 * dots);
        QImage image(quiet, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSymbol(painter, symbol, QPoint(symbol.quiet.left() * dots, 10 * dots), dots, height);
        return image;
    }

    static void everyRunIsWhole(const QImage &image, int row, int dots)
    {
        int run = 1;
        for (int x = 1; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, row);
            QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
            if (pixel == image.pixel(x - 1, row)) {
                ++run;
                continue;
            }
            QCOMPARE(run % dots, 0);
            run = 1;
        }
    }

private Q_SLOTS:
    void modulesAreWholeDots_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("linear");
        QTest::addColumn<int>("matrix");
        QTest::newRow("203") << 203 << 4 << 10;
        QTest::newRow("300") << 300 << 6 << 15;
        QTest::newRow("600") << 600 << 12 << 29;
    }
    void modulesAreWholeDots()
    {
        QFETCH(int, dpi);
        QFETCH(int, linear);
        QFETCH(int, matrix);
        QCOMPARE(dotsNearest(0.5, dpi), linear);
        QCOMPARE(dotsAtLeast(1.2, dpi), matrix);
        QVERIFY(matrix * 25.4 / dpi >= 1.2);
        const std::vector<Gs1Element> sscc{{"00", "195212340000041273"}};
        const auto bars = gs1_128(sscc);
        const auto squares = gs1DataMatrix(sscc);
        QVERIFY(bars && squares);
        QCOMPARE(bars->modules, QSize(156, 1));
        QCOMPARE(squares->modules, QSize(16, 16));
        everyRunIsWhole(painted(*bars, linear), 10 * linear + 5, linear);
        const QImage image = painted(*squares, matrix);
        for (int row = 0; row < squares->modules.height(); ++row)
            everyRunIsWhole(image, 10 * matrix + row * matrix + matrix / 2, matrix);
        QCOMPARE(bars->text, QStringLiteral("(00) 195212340000041273"));
    }

    void linearAndQrCodesAreReadBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("Code 128") << "code128" << QByteArray("BTQCMDQTY10");
        QTest::newRow("EAN-13") << "ean13" << QByteArray("7501234567893");
        QTest::newRow("QR") << "qr" << QByteArray("https://id.gs1.org/00/195212340000041273");
        QTest::newRow("QR of a long text") << "qr" << QByteArray("0123456789abcdef").repeated(60);
    }
    void linearAndQrCodesAreReadBack()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, content);
        const auto symbol = kind == QLatin1String("qr")      ? qr(content)
                            : kind == QLatin1String("ean13") ? ean13(content)
                                                             : code128(content);
        QVERIFY(symbol);
        const QString picture = documentPath(kind + QStringLiteral(".png"));
        QVERIFY(painted(*symbol, 4).save(picture));
        QCOMPARE(linearCodes(picture), QList<QByteArray>{content});
    }

    void aPictureOfACodeIsReadBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("PNG") << "png";
        QTest::newRow("SVG") << "svg";
    }
    void aPictureOfACodeIsReadBack()
    {
        QFETCH(QString, kind);
        const QByteArray content = "7Q2M0ABC9XYZ7Q2M0ABC9XYZ7Q2M0ABC9XYZ77QM";
        const auto symbol = qr(content);
        QVERIFY(symbol);
        const bool isDrawing = kind == QLatin1String("svg");
        const QString path = documentPath(QStringLiteral("code.") + kind);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(isDrawing ? svgOf(*symbol) : pngOf(*symbol));
        file.close();
        QString picture = path;
        if (isDrawing) {
            QSvgRenderer drawing(path);
            QVERIFY(drawing.isValid());
            QImage image(drawing.defaultSize(), QImage::Format_RGB32);
            image.fill(Qt::gray);
            QPainter painter(&image);
            drawing.render(&painter);
            painter.end();
            QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
            picture = documentPath(QStringLiteral("code-svg.png"));
            QVERIFY(image.save(picture));
        }
        QCOMPARE(linearCodes(picture), QList<QByteArray>{content});
    }

    void theCheckDigitOfAnEanIsAddedAndChecked()
    {
        QCOMPARE(ean13("750123456789")->text, QStringLiteral("7501234567893"));
        QCOMPARE(ean13("750123456789")->bars, ean13("7501234567893")->bars);
        QCOMPARE(ean13("7501234567893")->modules, QSize(95, 1));
        QVERIFY(!ean13("7501234567890"));
    }

    void whatCannotBeEncodedIsAFailure()
    {
        const QList<Outcome<Symbol>> refused{
            gs1_128({}),
            gs1_128({{"00", "12"}}),
            gs1_128({{"10", ""}}),
            gs1_128({{"10", "a[b"}}),
            gs1_128({{"10", "a\x1d"}}),
            gs1_128({{"91", QByteArray(60, 'A')}}),
            gs1DataMatrix({{"10", QByteArray(21, 'A')}}),
            code128(""),
            code128("\xc3\x91"),
            code128(QByteArray(300, 'A')),
            ean13("75012345"),
            ean13("75012345678AB"),
            qr(QByteArray(3000, '\xff')),
        };
        for (const auto &outcome : refused) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Failure::Kind::malformed);
        }
    }

    void theModuleIsTheLargestThatFits()
    {
        const auto symbol = code128("BTQCMDUNDO");
        QVERIFY(symbol);
        const double dot = 25.4 / 203;
        const int width = symbol->widthWithQuiet();
        QCOMPARE(dotsThatFit(*symbol, width * 3 * dot + 0.01, 0.25, 0.5, 203), 3);
        QCOMPARE(dotsThatFit(*symbol, width * 9 * dot, 0.25, 0.5, 203), 4);
        QCOMPARE(dotsThatFit(*symbol, width * 2 * dot - 0.3, 0.25, 0.5, 203), 0);
    }
};

BQ_SUITE(BarcodeTest);
#include "barcode_test.moc"
