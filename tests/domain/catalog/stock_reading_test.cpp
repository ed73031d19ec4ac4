// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/stock_reading.h"

#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class StockReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWarehousesOwnSheet()
    {
        const Sheet sheet = sheetFile("stock_windows1252.csv");
        QCOMPARE(name(sheet.encoding), QStringLiteral("windows1252"));
        QCOMPARE(sheet.delimiter, QChar(u';'));
        const auto reading = readStock(sheet);
        QCOMPARE(textOf(reading.errors), QStringList());
        QStringList rows;
        for (const auto &[line, row] : reading.rows) {
            rows << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                        .arg(line)
                        .arg(row.slot->text(), row.clave.text(), row.lot.text(), row.expiry.iso())
                        .arg(row.units.count())
                        .arg(row.supplier ? row.supplier->text() : QString());
        }
        QCOMPARE(
            rows,
            (QStringList{
                QStringLiteral("4 A-01-1 010.000.0104.00 AB 123 2028-08-31 1900 Distribuidora del Sureste"),
                QStringLiteral("5 A-01-2 010.000.0104.00 AB124 2028-08-31 1200 Distribuidora del Sureste"),
                QStringLiteral("6 C-04-2 060.436.0057 PZ-77 2028-08-31 12 Gasas \"La Peña\", S.A."),
                QStringLiteral("7 C-04-3 060.436.0057 PZ-78 2028-08-31 1500 Curación Ñandú"),
                QStringLiteral("8 F-01-1 010.000.1051.01 INS9 2027-06-30 40 "),
            }));
    }

    void reportsEveryBadRowWithItsPlaceAndReason()
    {
        const auto reading = readStock(sheetFile("stock_bad_rows.csv"));
        QCOMPARE(textOf(reading.errors), (QStringList{
                                             QStringLiteral("4 clave malformedClave 010.000.0104.0"),
                                             QStringLiteral("5 clave missingValue "),
                                             QStringLiteral("6 lote missingValue S/L"),
                                             QStringLiteral("7 caducidad ambiguousDate 05/06/28"),
                                             QStringLiteral("8 caducidad ambiguousDate 28-ago"),
                                             QStringLiteral("9 caducidad malformedDate 31/02/2028"),
                                             QStringLiteral("10 piezas negativeUnits -3"),
                                             QStringLiteral("11 piezas fractionalUnits 1.5"),
                                             QStringLiteral("12 piezas malformedUnits doce"),
                                             QStringLiteral("13 piezas tooManyUnits 99999999"),
                                             QStringLiteral("15  extraCells sobra"),
                                             QStringLiteral("17 lote repeatedRow l5 (16)"),
                                             QStringLiteral("19 lote contradictsRow L6 (18)"),
                                         }));
        QCOMPARE(textOf(reading.warnings), (QStringList{QStringLiteral("14 piezas zeroUnits 0")}));
        QCOMPARE(reading.rows.size(), std::size_t(2));
    }

    void refusesDatesOfAColumnThatHasTheMonthFirst()
    {
        const auto reading = readStock(parsedSheet("clave,lote,caducidad,piezas\n"
                                                   "010.000.0104.00,A,05/06/2028,1\n"
                                                   "010.000.0104.00,B,08/31/2028,1\n"
                                                   "010.000.0104.00,C,31/08/2028,1\n"));
        QCOMPARE(textOf(reading.errors),
                 (QStringList{QStringLiteral("2 caducidad ambiguousDate 05/06/2028"),
                              QStringLiteral("3 caducidad ambiguousDate 08/31/2028")}));
        QCOMPARE(reading.rows.size(), std::size_t(1));
    }

    void saysWhichColumnsItLookedFor()
    {
        const auto reading = readStock(parsedSheet("clave,piezas\n010.000.0104.00,1\n"));
        QCOMPARE(reading.errors.size(), 2);
        QCOMPARE(reading.errors[1].column, QStringLiteral("expiry"));
        QVERIFY(reading.errors[1].text.contains(QStringLiteral("fecha de caducidad")));
        QVERIFY(reading.rows.empty());
    }
};

BQ_SUITE(StockReadingTest);
#include "stock_reading_test.moc"
