// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class DateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIsoDatesOnly()
    {
        QCOMPARE(Date::parseIso(u"2028-08-31")->iso(), QStringLiteral("2028-08-31"));
        QVERIFY(!Date::parseIso(u"2028-02-31"));
        QVERIFY(!Date::parseIso(u"31/08/2028"));
        QVERIFY(!Date::parseIso(u"1850-01-01"));
        QVERIFY(!Date::parseIso(u""));
    }

    void survivesItsStoredForm()
    {
        const auto date = *Date::of(2028, 8, 31);
        QCOMPARE(Date::ofEpochDays(date.epochDays())->iso(), date.iso());
        QVERIFY(!Date::ofEpochDays(std::numeric_limits<qint64>::max()));
    }

    void aMonthKnowsItsDays()
    {
        const auto february = *Month::parse(u"2028-02");
        QCOMPARE(february.firstDay().iso(), QStringLiteral("2028-02-01"));
        QCOMPARE(february.lastDay().iso(), QStringLiteral("2028-02-29"));
        QCOMPARE(Month::parse(u"2026-12")->next().text(), QStringLiteral("2027-01"));
        QVERIFY(!Month::parse(u"2026-13"));
    }

    void whatIsReckonedPastTheCalendarIsItsLastDay()
    {
        const auto last = *Date::of(2199, 12, 31);
        const auto first = *Date::of(1900, 1, 1);
        QCOMPARE(last.plusDays(1), last);
        QCOMPARE(last.plusDays(std::numeric_limits<int>::max()), last);
        QCOMPARE(last.plusDays(-1).iso(), QStringLiteral("2199-12-30"));
        QCOMPARE(first.plusDays(-1), first);
        QCOMPARE(first.plusDays(std::numeric_limits<int>::min()), first);
        QCOMPARE(Month::containing(last).lastDay(), last);
        QCOMPARE(Month::containing(last).next().firstDay(), last);
        QCOMPARE(Month::containing(last).next().next().lastDay(), last);
    }

    void aMadClockStillGivesADay()
    {
        QCOMPARE(Date::ofLocal({std::numeric_limits<qint64>::min() / 2}).iso(), QStringLiteral("1900-01-01"));
        QCOMPARE(Date::ofLocal({std::numeric_limits<qint64>::max() / 2}).iso(), QStringLiteral("2199-12-31"));
    }
};

BQ_SUITE(DateTest);
#include "date_test.moc"
