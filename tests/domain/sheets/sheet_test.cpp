// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/sheet.h"

#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCellsAsRfc4180WritesThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cells"); // cells divided by '|', rows by '/', lines in front
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << "1:a|b/2:1|2";
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << "1:a|b/2:1|2";
        QTest::newRow("CR alone") << QByteArray("a,b\r1,2\r") << "1:a|b/2:1|2";
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << "1:a|b/2:1|2";
        QTest::newRow("delimiter in quotes") << QByteArray("a,b\n\"x,y\",2\n") << "1:a|b/2:x,y|2";
        QTest::newRow("quote in quotes") << QByteArray("a,b\n\"x \"\"y\"\"\",2\n") << "1:a|b/2:x \"y\"|2";
        QTest::newRow("quote inside a cell") << QByteArray("a,b\n3\" x,2\n") << "1:a|b/2:3\" x|2";
        QTest::newRow("text after a quote") << QByteArray("a,b\n\"x\"y,2\n") << "1:a|b/2:xy|2";
        QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",2\n") << "1:a|b/2:|2";
        QTest::newRow("line end in quotes") << QByteArray("a,b\n\"x\ny\",2\nz,3\n") << "1:a|b/2:x\ny|2/4:z|3";
        QTest::newRow("CRLF in quotes")
            << QByteArray("a,b\r\n\"x\r\ny\",2\r\nz,3\r\n") << "1:a|b/2:x\r\ny|2/4:z|3";
        QTest::newRow("stray spaces") << QByteArray(" a ,b\t\n 1 , 2\n") << "1:a|b/2:1|2";
        QTest::newRow("blank rows") << QByteArray("\n,,\na,b\n\n1,2\n \n") << "3:a|b/5:1|2";
        QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << "1:a|b/2:1,5|2";
        QTest::newRow("tabs") << QByteArray("a\tb\n1,5\t2;3\n") << "1:a|b/2:1,5|2;3";
        QTest::newRow("commas in text do not outvote")
            << QByteArray("clave;texto\n1;a, b, c\n2;a, b\n3;a, b, c, d\n")
            << "1:clave|texto/2:1|a, b, c/3:2|a, b/4:3|a, b, c, d";
        QTest::newRow("named delimiter") << QByteArray("sep=;\r\na;b,c\r\n") << "2:a|b,c";
        QTest::newRow("one column") << QByteArray("clave\n010\n") << "1:clave/2:010";
        QTest::newRow("DOS end of file") << QByteArray("a,b\n1,2\n\x1A") << "1:a|b/2:1|2";
    }
    void readsCellsAsRfc4180WritesThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cells);
        QStringList rows;
        for (const SheetRow &row : parsedSheet(bytes).rows)
            rows << QString::number(row.line) + u':' + row.cells.join(u'|');
        QCOMPARE(rows.join(u'/'), cells);
    }

    void readsTextInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("cell");
        QTest::newRow("UTF-8") << QByteArray("Peña,1\n") << "utf8"
                               << "Peña";
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFPeña,1\n") << "utf8"
                                         << "Peña";
        QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFEP\0e\0\xF1\0a\0,\0001\0\n\0", 16) << "utf16"
                                   << "Peña";
        QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0P\0e\0\xF1\0a\0,\0001\0\n", 16) << "utf16"
                                   << "Peña";
        QTest::newRow("Windows-1252") << QByteArray("Pe\xF1\x61,1\n") << "windows1252"
                                      << "Peña";
        QTest::newRow("its quotes and dashes") << QByteArray("\x93X\x94\x96,1\n") << "windows1252"
                                               << "“X”–";
        QTest::newRow("one line of each") << QByteArray("Peña,\xD1\n") << "windows1252"
                                          << "PeÃ±a";
        QTest::newRow("UTF-8 and Windows-1252 lines") << QByteArray("Peña,1\nPe\xF1\x61,2\n") << "windows1252"
                                                      << "Peña";
        QTest::newRow("U+0093 and U+0094") << QByteArray("\xC2\x93X\xC2\x94,1\n") << "utf8"
                                           << "“X”";
    }
    void readsTextInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, cell);
        const Sheet sheet = parsedSheet(bytes);
        QCOMPARE(name(sheet.encoding), encoding);
        QCOMPARE(sheet.rows.front().cells.front(), cell);
        QCOMPARE(sheet.rows.back().cells.front(), cell);
    }

    void refusesWhatIsNoSheet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << "empty" << 0;
        QTest::newRow("only blank rows") << QByteArray("\n,,\r\n  \n") << "empty" << 0;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << "empty" << 0;
        QTest::newRow("a quote that never closes")
            << QByteArray("a,b\n1,2\n\"x,3\n4,5\n") << "unterminatedQuote" << 3;
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << "notText" << 2;
        QTest::newRow("escape") << QByteArray("a,b\n\x1B[2J,2\n") << "notText" << 2;
        QTest::newRow("a broken workbook") << QByteArray("PK\x03\x04\x14\0\6\0", 8) << "damagedWorkbook" << 0;
        QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1", 6) << "workbook" << 0;
        QTest::newRow("too many columns") << "a,b\n" + QByteArray(300, ',') + "\n"
                                          << "tooManyColumns" << 2;
        QTest::newRow("a cell without end") << "a,b\n1," + QByteArray(40'000, 'x') + "\n"
                                            << "cellTooLong" << 2;
        QTest::newRow("as many columns as may be") << QByteArray(255, ',') + "a\n\""
                                                   << "unterminatedQuote" << 2;
    }
    void refusesWhatIsNoSheet()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        QFETCH(int, line);
        const auto sheet = Sheet::parse(bytes, QStringLiteral("x.csv"));
        QVERIFY(!sheet);
        QCOMPARE(name(sheet.error().error), error);
        QCOMPARE(sheet.error().line, line);
    }

    void refusesAFileBeyondTheLimit()
    {
        const auto sheet = Sheet::parse(QByteArray(Sheet::bytesMax + 1, 'x'), QStringLiteral("x.csv"));
        QVERIFY(!sheet);
        QCOMPARE(name(sheet.error().error), QStringLiteral("tooLarge"));
    }

    void survivesEveryCutOfARealSheet()
    {
        const QByteArray whole = bytesOf(QStringLiteral(TEST_DATA "/sheets/stock_windows1252.csv"));
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const auto sheet = Sheet::parse(whole.first(size), QStringLiteral("cut.csv"));
            if (!sheet)
                QVERIFY(sheet.error().error == SheetError::empty ||
                        sheet.error().error == SheetError::unterminatedQuote);
        }
    }
};

BQ_SUITE(SheetTest);
#include "sheet_test.moc"
