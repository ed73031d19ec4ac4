// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/units_text.h"

#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class UnitsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::newRow("plain") << "1900" << qint64(1900);
        QTest::newRow("zero") << "0" << qint64(0);
        QTest::newRow("comma for thousands") << "1,900" << qint64(1900);
        QTest::newRow("twelve thousand") << "12,000" << qint64(12'000);
        QTest::newRow("points for thousands") << "9.999.999" << qint64(9'999'999);
        QTest::newRow("space for thousands") << "1 900" << qint64(1900);
        QTest::newRow("hard space for thousands") << "1\u00A0900" << qint64(1900);
        QTest::newRow("narrow space for thousands") << "1\u202F900" << qint64(1900);
        QTest::newRow("millions") << "9,999,999" << qint64(9'999'999);
        QTest::newRow("thousands and zeros") << "1,900.00" << qint64(1900);
        QTest::newRow("thousands and zeros, the other way") << "1.900,00" << qint64(1900);
        QTest::newRow("a zero after the point") << "12.0" << qint64(12);
        QTest::newRow("zeros after the comma") << "12,00" << qint64(12);
        QTest::newRow("a point alone") << "12." << qint64(12);
        QTest::newRow("spaces around") << "  12 " << qint64(12);
        QTest::newRow("plus") << "+12" << qint64(12);
        QTest::newRow("minus zero") << "-0" << qint64(0);
        QTest::newRow("zeros in front") << "0012" << qint64(12);
    }
    void readsNumbersAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        const auto units = parseUnitsText(text);
        QVERIFY(units);
        QCOMPARE(units->count(), count);
    }

    void refusesWhatIsNoWholeNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("error");
        const auto row = [](const char *text, UnitsTextError error) {
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << static_cast<int>(error);
        };
        for (const char *text : {"", "doce", "12 pzas", "1.9E+03", "12 34", "1 9000", ",5", "#REF!", "٣"})
            row(text, UnitsTextError::malformed);
        for (const char *text : {"-5", "(5)", "-1,900", "− 3"})
            row(text, UnitsTextError::negative);
        for (const char *text : {"1.5", "1,9000", "0.500", "0,5", "12.25"})
            row(text, UnitsTextError::fractional);
        for (const char *text : {"12.000", "1.900", "12.500", "-1.900"})
            row(text, UnitsTextError::ambiguous);
        for (const char *text : {"10000001", "99,999,999", "99999999999999999999"})
            row(text, UnitsTextError::tooMany);
    }
    void refusesWhatIsNoWholeNumber()
    {
        QFETCH(QString, text);
        QFETCH(int, error);
        const auto units = parseUnitsText(text);
        QVERIFY(!units);
        QCOMPARE(static_cast<int>(units.error()), error);
    }
};

BQ_SUITE(UnitsTextTest);
#include "units_text_test.moc"
