// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/facility_row.h"

#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class FacilityRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMinistrysList()
    {
        const auto reading = readFacilities(sheetFile("facilities_all.csv"));
        QCOMPARE(textOf(reading.errors), QStringList());
        QCOMPARE(textOf(reading.warnings), QStringList());
        const FacilityRow &first = reading.rows.front().value;
        QCOMPARE(first.clues.text(), QStringLiteral("BCIMB000051"));
        QCOMPARE(first.displayName, QStringLiteral("Colonia Loma Linda"));
        QCOMPARE(first.municipality, QStringLiteral("Ensenada"));
        QCOMPARE(first.state->code(), QStringLiteral("02"));
        QVERIFY(first.sizeClass == SizeClass::nucleos1to2);
        QVERIFY(first.level == CareLevel::first);
        QVERIFY(first.operation == Operation::running);
        QCOMPARE(first.point->latitude, 31.8823);
        QCOMPARE(first.point->longitude, -116.6303);
        QVERIFY(reading.ignoredColumns.contains(QStringLiteral("ESTRATO UNIDAD")));
        const auto count = [&](auto holds) {
            return std::count_if(reading.rows.begin(), reading.rows.end(), holds);
        };
        QVERIFY(count([](const auto &row) { return row.value.sizeClass == SizeClass::warehouse; }) > 0);
        QVERIFY(count([](const auto &row) { return row.value.operation == Operation::stopped; }) > 0);
    }

    void readsTheListOfClinicsWithTheirOlderKeys()
    {
        const auto reading = readFacilities(sheetFile("facilities_first_level.csv"));
        QCOMPARE(textOf(reading.errors), QStringList());
        QCOMPARE(reading.rows.front().value.formerClues->text(), QStringLiteral("BCSSA000061"));
        for (const auto &row : reading.rows) {
            for (const QChar c : row.value.officialName)
                QVERIFY(c.category() != QChar::Other_Control);
        }
    }

    void readsTheProgrammesPlanningSheet()
    {
        const auto reading = readFacilities(sheetFile("planning_sheet.csv"));
        QCOMPARE(textOf(reading.errors), (QStringList{QStringLiteral("6 CLUES wrongCluesDigit BCIMB000052"),
                                                      QStringLiteral("8 CLUES malformedClues OC1MB000683")}));
        QCOMPARE(textOf(reading.warnings), QStringList{QStringLiteral("7 CLUES doubtfulClues OCSSA000011")});
        QCOMPARE(reading.errors.first().columnNumber, 3);
        QCOMPARE(reading.rows.size(), std::size_t(3));
        const FacilityRow &second = reading.rows[1].value;
        QCOMPARE(second.clues.text(), QStringLiteral("OCIMB000683"));
        QCOMPARE(second.displayName, QStringLiteral("San Juan Tamazola"));
        QCOMPARE(second.state->displayName(), QStringLiteral("Oaxaca"));
        QVERIFY(second.sizeClass == SizeClass::nucleos3to5);
        QCOMPARE(reading.rows[1].line, 4);
        QCOMPARE(reading.rows[2].line, 7);
    }

    void notesWhatIsOdd_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("warning");
        QTest::newRow("nothing") << "OAXACA,1-2 NUCLEOS,17.1,-96.7"
                                 << "";
        QTest::newRow("decimal commas") << "OAXACA,1-2 NUCLEOS,\"17,1\",\"-96,7\""
                                        << "";
        QTest::newRow("swapped coordinates") << "OAXACA,1-2 NUCLEOS,-96.7,17.1"
                                             << "latitud outsideMexico -96.7";
        QTest::newRow("no minus") << "OAXACA,1-2 NUCLEOS,17.1,96.7"
                                  << "longitud outsideMexico 96.7";
        QTest::newRow("not a number") << "OAXACA,1-2 NUCLEOS,17°06',-96.7"
                                      << "latitud malformedCoordinate 17°06'";
        QTest::newRow("another state") << "PUEBLA,1-2 NUCLEOS,,"
                                       << "entidad stateDiffers PUEBLA";
        QTest::newRow("no state") << "TEXAS,1-2 NUCLEOS,,"
                                  << "entidad unknownState TEXAS";
        QTest::newRow("no size") << "OAXACA,GRANDE,,"
                                 << "categoria unknownSizeClass GRANDE";
    }
    void notesWhatIsOdd()
    {
        QFETCH(QString, cells);
        QFETCH(QString, warning);
        const QString text =
            QStringLiteral("clues,nombre,entidad,categoria,latitud,longitud\nOCIMB000596,X,") + cells;
        const auto reading = readFacilities(parsedSheet(text.toUtf8()));
        QCOMPARE(reading.rows.size(), std::size_t(1));
        QCOMPARE(textOf(reading.warnings),
                 warning.isEmpty() ? QStringList() : QStringList{QStringLiteral("2 ") + warning});
        QCOMPARE(reading.rows.front().value.point.has_value(), warning.isEmpty());
    }

    void keepsOneOfEqualRowsAndNoneOfDifferentOnes()
    {
        const auto reading = readFacilities(parsedSheet("clues,nombre\n"
                                                        "OCIMB000596,A\n"
                                                        "ocimb000596,A\n"
                                                        "OCIMB000683,B\n"
                                                        "OCIMB000683,C\n"
                                                        "OCIMB000683,D\n"));
        QCOMPARE(textOf(reading.warnings),
                 QStringList{QStringLiteral("3 clues repeatedRow ocimb000596 (2)")});
        QCOMPARE(textOf(reading.errors),
                 (QStringList{QStringLiteral("5 clues contradictsRow OCIMB000683 (4)"),
                              QStringLiteral("6 clues contradictsRow OCIMB000683 (4)")}));
        QCOMPARE(reading.rows.size(), std::size_t(1));
        QCOMPARE(reading.rowsSeen, 5);
    }

    void readsEveryFacilityOfTheReferenceData()
    {
        const auto reading = readFacilities(referenceSheet("facilities.csv"));
        QCOMPARE(textOf(reading.errors), QStringList());
        QCOMPARE(reading.rows.size(), std::size_t(10'550));
        QMap<QString, int> sizes;
        for (const auto &row : reading.rows) {
            ++sizes[name(row.value.sizeClass)];
            QVERIFY(!row.value.displayName.isEmpty() && row.value.state && row.value.point);
        }
        for (const RowIssue &warning : reading.warnings)
            QVERIFY(warning.reason == RowReason::doubtfulClues);
        QCOMPARE(reading.warnings.size(), 268);
        QCOMPARE(sizes.value(QStringLiteral("warehouse")), 10);
        QCOMPARE(sizes.value(QStringLiteral("nucleos3to5")), 932);
        QCOMPARE(sizes.value(QStringLiteral("nucleos6to12")), 406);
    }
};

BQ_SUITE(FacilityRowTest);
#include "facility_row_test.moc"
