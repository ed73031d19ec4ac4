// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/date_text.h"

#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class DateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAsPeopleAndSpreadsheetsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        for (const auto &[text, iso] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"2028-08-31", "2028-08-31"},
                 {"2028/8/31", "2028-08-31"},
                 {"2028-08-31 00:00:00", "2028-08-31"},
                 {"2028-08-31T12:30", "2028-08-31"},
                 {"31/08/2028", "2028-08-31"},
                 {"31-08-2028", "2028-08-31"},
                 {"31.8.2028", "2028-08-31"},
                 {"31 / 08 / 2028", "2028-08-31"},
                 {"31/08/2028 12:00:00 a. m.", "2028-08-31"},
                 {"05/06/2028", "2028-06-05"},
                 {"08/2028", "2028-08-31"},
                 {"2-2028", "2028-02-29"},
                 {"2027-02", "2027-02-28"},
                 {"08/28", "2028-08-31"},
                 {"31 ago 2028", "2028-08-31"},
                 {"31-AGO-28", "2028-08-31"},
                 {"31ago2028", "2028-08-31"},
                 {"31 de agosto de 2028", "2028-08-31"},
                 {"1 sept. 2028", "2028-09-01"},
                 {"Aug 31, 2028", "2028-08-31"},
                 {"2028 ago 31", "2028-08-31"},
                 {"AGO-28", "2028-08-31"},
                 {"ago-2028", "2028-08-31"},
                 {"AGO28", "2028-08-31"},
                 {"diciembre 2028", "2028-12-31"},
                 {"Jan-29", "2029-01-31"},
                 {"20280831", "2028-08-31"},
                 {"31082028", "2028-08-31"},
                 {"082028", "2028-08-31"},
                 {"46996", "2028-08-31"},
                 {"46996.0", "2028-08-31"},
                 {"46996.5", "2028-08-31"},
             })
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
    }
    void readsDatesAsPeopleAndSpreadsheetsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = parseDateText(text, MonthAs::lastDay);
        QVERIFY(date);
        QCOMPARE(date->iso(), iso);
    }

    void refusesWhatReadsAsMoreThanOneDay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"05/06/28", "31/12/28", "28-08-31", "08/11", "28/08", "28-ago", "08/31/2028",
                                 "310828", "280831"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatReadsAsMoreThanOneDay()
    {
        QFETCH(QString, text);
        const auto date = parseDateText(text, MonthAs::lastDay);
        QVERIFY(!date);
        QCOMPARE(static_cast<int>(date.error()), static_cast<int>(DateTextError::ambiguous));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-", "N/A", "pronto", "31/02/2028", "00/08/2028", "13/2028", "ago", "ago ago 2028", "2028",
              "31/08/1928", "12345", "99999", "2028-13-01", "31 agostado 2028", "1/2/3/2028", "20281331"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        const auto date = parseDateText(text, MonthAs::lastDay);
        QVERIFY(!date);
        QCOMPARE(static_cast<int>(date.error()), static_cast<int>(DateTextError::malformed));
    }

    void beginsAMonthOnItsFirstDayWhereThatIsMeant()
    {
        QCOMPARE(parseDateText(QStringLiteral("10/2026"), MonthAs::firstDay)->iso(),
                 QStringLiteral("2026-10-01"));
    }

    void trustsNoDayOrderOfAColumnThatHasTheMonthFirst()
    {
        QVERIFY(putsMonthFirst(QStringLiteral("08/31/2028")));
        QVERIFY(!putsMonthFirst(QStringLiteral("31/08/2028")));
        QVERIFY(!parseDateText(QStringLiteral("05/06/2028"), MonthAs::lastDay, DayOrder::doubtful));
        QVERIFY(parseDateText(QStringLiteral("31/08/2028"), MonthAs::lastDay, DayOrder::doubtful));
        QVERIFY(parseDateText(QStringLiteral("06/06/2028"), MonthAs::lastDay, DayOrder::doubtful));
    }
};

BQ_SUITE(DateTextTest);
#include "date_text_test.moc"
