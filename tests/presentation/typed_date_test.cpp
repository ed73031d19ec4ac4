// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/typed_date.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::presentation;

class TypedDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsTypedWithOrWithoutItsYear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *typed, const char *iso) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(iso);
        };
        row("18/11/2026", "2026-11-18");
        row("18-11-26", "2026-11-18");
        row(" 18.11.2026 ", "2026-11-18");
        row("18/11", "2026-11-18");
        row("3 1", "2027-01-03");
        row("29/02", "2028-02-29");
    }
    void aDayIsTypedWithOrWithoutItsYear()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const auto near = *Date::of(typed.contains(QStringLiteral("29")) ? 2027 : 2026, 12, 1);
        const auto date = parseTypedDay(typed, near);
        QVERIFY(date);
        QCOMPARE(date->iso(), iso);
    }

    void whatIsNoDaySaysWhyNot()
    {
        const auto near = *Date::of(2026, 12, 1);
        QCOMPARE(parseTypedDay(QStringLiteral("12/2026"), near).error(), TypedDateError::notADate);
        QCOMPARE(parseTypedDay(QStringLiteral("mañana"), near).error(), TypedDateError::notADate);
        QCOMPARE(parseTypedDay(QStringLiteral("31/11"), near).error(), TypedDateError::noSuchDay);
        QCOMPARE(parseTypedDay(QStringLiteral("31/11/2026"), near).error(), TypedDateError::noSuchDay);
        QCOMPARE(parseTypedDay(QStringLiteral("1/13"), near).error(), TypedDateError::noSuchMonth);
        QCOMPARE(parseTypedDay(QStringLiteral("1/1/1926"), near).error(), TypedDateError::yearRange);
    }
};

BQ_SUITE(TypedDateTest);
#include "typed_date_test.moc"
