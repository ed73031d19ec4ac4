// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/item_wording.h"

#include "domain/catalog/item_text.h"
#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class ItemWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePartsOutOfRealDescriptions_data()
    {
        QTest::addColumn<QStringList>("cells");
        const Sheet sheet = sheetFile("item_wording.csv");
        for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row)
            QTest::addRow("line %d", int(row->line)) << row->cells;
    }
    void readsThePartsOutOfRealDescriptions()
    {
        QFETCH(QStringList, cells);
        const ItemWording wording = wordItem({cells[0], cells[1], cells[2]});
        QCOMPARE((QStringList{wording.name, wording.form, wording.strength, wording.presentation}),
                 cells.sliced(3));
    }

    void alwaysGivesAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a form alone") << "TABLETA";
        QTest::newRow("a strength alone") << "500 MG";
        QTest::newRow("contiene alone") << "CADA TABLETA CONTIENE:";
        QTest::newRow("packaging alone") << "ENVASE CON 10 TABLETAS";
        QTest::newRow("punctuation") << "...";
        QTest::newRow("open bracket") << "COSA (";
        QTest::newRow("no spaces") << QString(5000, u'X');
        QTest::newRow("many brackets") << QString(3000, u'(');
        QTest::newRow("many contains") << QStringLiteral("CADA ML CONTIENE ").repeated(300);
        QTest::newRow("many amounts") << QStringLiteral("COSA 5 MG ").repeated(500);
    }
    void alwaysGivesAName()
    {
        QFETCH(QString, text);
        const ItemWording wording = wordItem({text, {}, {}});
        QVERIFY(!wording.name.isEmpty());
        QVERIFY(wording.name.size() <= ItemWording::nameMax);
    }

    void writesNamesAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cased");
        QTest::newRow("plain") << "PARACETAMOL"
                               << "Paracetamol";
        QTest::newRow("accent first") << "ÁCIDO FÓLICO"
                                      << "Ácido fólico";
        QTest::newRow("letter") << "POLIMIXINA B Y GRAMICIDINA"
                                << "Polimixina B y gramicidina";
        QTest::newRow("vitamin A") << "VITAMINA A Y D"
                                   << "Vitamina A y D";
        QTest::newRow("letter and figure") << "VITAMINA D3"
                                           << "Vitamina D3";
        QTest::newRow("abbreviation") << "VACUNA CONTRA VPH"
                                      << "Vacuna contra VPH";
        QTest::newRow("mixed") << "VACUNA DE ARNm"
                               << "Vacuna de ARNm";
        QTest::newRow("Roman") << "FACTOR VIII"
                               << "Factor VIII";
    }
    void writesNamesAsPeopleDo()
    {
        QFETCH(QString, text);
        QTEST(sentenceCase(text), "cased");
    }

    void cutsBetweenWords()
    {
        QCOMPARE(shortened(QStringLiteral("uno dos tres"), 12), QStringLiteral("uno dos tres"));
        QCOMPARE(shortened(QStringLiteral("uno dos tres"), 11), QStringLiteral("uno dos…"));
        QCOMPARE(shortened(QStringLiteral("factor de la coagulación"), 14), QStringLiteral("factor…"));
    }
};

BQ_SUITE(ItemWordingTest);
#include "item_wording_test.moc"
