// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/template_reading.h"

#include "domain/catalog/entitlement_reading.h"
#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class TemplateReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatExcelSavesAsUnicodeText()
    {
        const Sheet sheet = sheetFile("kit_template_utf16.txt");
        QCOMPARE(name(sheet.encoding), QStringLiteral("utf16"));
        const auto reading = readKitTemplates(sheet);
        QCOMPARE(textOf(reading.errors), QStringList());
        QCOMPARE(reading.rows.size(), std::size_t(2));
        const TemplateReading &first = reading.rows[0].value;
        QCOMPARE(first.templateId.text(), QStringLiteral("basico"));
        QCOMPARE(first.units.count(), 35);
        QCOMPARE(first.validFrom->iso(), QStringLiteral("2026-10-01"));
        QCOMPARE(first.validTo->iso(), QStringLiteral("2026-12-31"));
        QCOMPARE(reading.rows[1].value.clave.text(), QStringLiteral("060.004.0109"));
        QVERIFY(!reading.rows[1].value.validTo);
    }

    void refusesLinesThatMakeNoSense()
    {
        const auto reading =
            readKitTemplates(parsedSheet("plantilla,clave,piezas,desde,hasta\n"
                                         "basico,010.000.0104.00,0,2026-10,2026-12\n"
                                         "basico,010.000.0106.00,5,2026-10,2026-09\n"
                                         ",010.000.0108.00,5,,\n"
                                         "una plantilla con un nombre sin fin,010.000.0109.00,5,,\n"
                                         "basico,010.000.0261.00,5,2026-10,\n"
                                         "basico,010.000.0261.00,6,2026-10,\n"
                                         "basico,010.000.0261.00,7,2027-01,\n"));
        QCOMPARE(textOf(reading.errors),
                 (QStringList{QStringLiteral("2 piezas zeroUnits 0"),
                              QStringLiteral("3 hasta reversedDates 2026-09"),
                              QStringLiteral("4 plantilla missingValue "),
                              QStringLiteral("5 plantilla malformedCode una plantilla con un nombre sin fin"),
                              QStringLiteral("7 clave contradictsRow 010.000.0261.00 (6)")}));
        QCOMPARE(reading.rows.size(), std::size_t(1));
        QCOMPARE(reading.rows[0].value.units.count(), 7);
    }

    void readsTheTemplatesAndEntitlementsOfTheReferenceData()
    {
        const auto lines = readKitTemplates(referenceSheet("kit_template_basic.csv"));
        QCOMPARE(textOf(lines.errors + lines.warnings), QStringList());
        QCOMPARE(lines.rows.size(), std::size_t(147));
        const auto supplies = readKitTemplates(referenceSheet("kit_template_supplies.csv"));
        QCOMPARE(textOf(supplies.errors + supplies.warnings), QStringList());
        for (const auto &row : supplies.rows)
            QVERIFY(row.value.clave.isSupply());
        const auto entitlements = readEntitlements(referenceSheet("entitlements.csv"));
        QCOMPARE(textOf(entitlements.errors + entitlements.warnings), QStringList());
        QStringList kits;
        for (const auto &row : entitlements.rows)
            kits << row.value.templateId.text() + u' ' + name(row.value.sizeClass) + u' ' + QString::number(row.value.kits);
        QCOMPARE(kits,
                 (QStringList{QStringLiteral("basico nucleos1to2 1"), QStringLiteral("basico nucleos3to5 2"),
                              QStringLiteral("basico nucleos6to12 3"), QStringLiteral("basico serviciosAmpliados 3"),
                              QStringLiteral("curacion nucleos1to2 1"), QStringLiteral("curacion nucleos3to5 1"),
                              QStringLiteral("curacion nucleos6to12 1"),
                              QStringLiteral("curacion serviciosAmpliados 1")}));
    }

    void refusesEntitlementsThatMakeNoSense()
    {
        const auto reading = readEntitlements(parsedSheet("tipo de unidad,plantilla,kits\n"
                                                          "CASA,basico,1\n"
                                                          "1-2 NUCLEOS,basico,100\n"
                                                          "3-5 NUCLEOS,basico,0\n"));
        QCOMPARE(textOf(reading.errors),
                 (QStringList{QStringLiteral("2 tipo de unidad unknownSizeClass CASA"),
                              QStringLiteral("3 kits tooManyUnits 100")}));
        QCOMPARE(reading.rows.size(), std::size_t(1));
    }
};

BQ_SUITE(TemplateReadingTest);
#include "template_reading_test.moc"
