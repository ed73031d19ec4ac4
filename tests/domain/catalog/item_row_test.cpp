// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/item_row.h"

#include "support/sheet_files.h"
#include "support/suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class ItemRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCompendium()
    {
        const auto reading = readItems(sheetFile("compendium.csv"));
        QCOMPARE(textOf(reading.errors + reading.warnings), QStringList());
        const ItemRow &first = reading.rows.front().value;
        QCOMPARE(first.clave.text(), QStringLiteral("010.000.0071.00"));
        QCOMPARE(first.wording.name, QStringLiteral("Benzatina bencilpenicilina"));
        QCOMPARE(first.therapeuticGroup, QStringLiteral("Enfermedades Infecciosas y Parasitarias"));
        QVERIFY(first.ven == Ven::unknown);
        QVERIFY(first.boxClass == BoxClass::dry);
    }

    void putsItemsIntoTheBoxTheyBelongIn_data()
    {
        QTest::addColumn<QString>("clave");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("boxClass");
        QTest::addColumn<bool>("controlled");
        QTest::newRow("dry") << "010.000.0104.00"
                             << ""
                             << "dry" << false;
        QTest::newRow("cold by the list") << "010.000.1051.01"
                                          << ""
                                          << "cold" << false;
        QTest::newRow("the sheet overrules") << "010.000.1051.01"
                                             << "SECA"
                                             << "dry" << false;
        QTest::newRow("the sheet says cold") << "010.000.0104.00"
                                             << "Cuarto frío"
                                             << "cold" << false;
        QTest::newRow("supplies by group") << "060.436.0057"
                                           << ""
                                           << "supplies" << false;
        QTest::newRow("controlled by group") << "040.000.4484.00"
                                             << ""
                                             << "dry" << true;
    }
    void putsItemsIntoTheBoxTheyBelongIn()
    {
        QFETCH(QString, clave);
        QFETCH(QString, given);
        const QString text = QStringLiteral("clave,descripcion,caja\n%1,COSA,%2\n").arg(clave, given);
        const auto reading = readItems(parsedSheet(text.toUtf8()), coldItems());
        QCOMPARE(reading.rows.size(), std::size_t(1));
        QTEST(name(reading.rows[0].value.boxClass), "boxClass");
        QTEST(reading.rows[0].value.isControlled(), "controlled");
        QCOMPARE(textOf(reading.warnings), QStringList());
    }

    void notesClassesThatItDoesNotKnow()
    {
        const auto reading = readItems(parsedSheet("clave,descripcion,ven,caja\n010.000.0104.00,X,Z,roja\n"));
        QCOMPARE(textOf(reading.warnings), (QStringList{QStringLiteral("2 ven unknownVenClass Z"),
                                                        QStringLiteral("2 caja unknownBoxClass roja")}));
        QCOMPARE(reading.rows.size(), std::size_t(1));
    }

    void readsVenClassesFromAListOfTheirOwn()
    {
        const auto reading = readVenClasses(sheetFile("ven.csv"));
        QCOMPARE(textOf(reading.errors + reading.warnings), QStringList());
        QCOMPARE(reading.rows.size(), std::size_t(39));
        QVERIFY(reading.rows.front().value.ven == Ven::nonEssential);
    }

    void readsEveryItemOfTheReferenceData()
    {
        const auto reading = readItems(referenceSheet("items.csv"), coldItems());
        QCOMPARE(textOf(reading.errors + reading.warnings), QStringList());
        QCOMPARE(reading.rows.size(), std::size_t(1895 + 11 + 17));
        const auto cold = std::count_if(reading.rows.begin(), reading.rows.end(),
                                        [](const auto &row) { return row.value.boxClass == BoxClass::cold; });
        QCOMPARE(cold, coldItems().size());
    }

    void wordsEveryItemWithoutLeftovers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::newRow("compendium and supplies") << "items.csv" << 1923;
        QTest::newRow("first level, as published") << "first_level_147.csv" << 147;
    }
    void wordsEveryItemWithoutLeftovers()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        const auto reading = readItems(referenceSheet(file.toUtf8().constData()));
        QCOMPARE(reading.rows.size(), std::size_t(rows));
        static const QRegularExpression leftover(
            QStringLiteral(
                R"(\bcada\b|\bcontiene|\benvase\b|^tableta|^c[aá]psula|^suspensi|^comprimido|[,;:./-]$|^\d|\s\s)"),
            QRegularExpression::CaseInsensitiveOption);
        for (const auto &row : reading.rows) {
            const ItemWording &wording = row.value.wording;
            QVERIFY2(!wording.name.isEmpty() && wording.name.size() <= ItemWording::nameMax,
                     qPrintable(row.value.clave.text()));
            QVERIFY2(!leftover.match(wording.name).hasMatch(), qPrintable(wording.name));
            QVERIFY2(wording.name[0].isUpper() || !wording.name[0].isLetter(), qPrintable(wording.name));
            QVERIFY2(!wording.form.contains(QStringLiteral("cada")) && wording.form == wording.form.toLower(),
                     qPrintable(wording.form));
            QVERIFY2(!wording.strength.startsWith(QStringLiteral("0 ")), qPrintable(wording.strength));
        }
    }
};

BQ_SUITE(ItemRowTest);
#include "item_row_test.moc"
