// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlLLocksAndTheSamePersonFindsThePageAsItWas()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        auto *page = d.desktop->window().currentPage();
        d.hands->key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!d.isIn());
        d.hands->expectWord(QStringLiteral("La pantalla está bloqueada."), {});
        d.hands->key(Qt::Key_2, Qt::ControlModifier);
        d.hands->key(Qt::Key_F7);
        d.hands->expectPage({});
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.desktop->window().currentPage(), page);
    }

    void anotherBadgeOnAPageAsksForThatPersonsPin()
    {
        Driven d;
        d.enter(region::packerBadge);
        QCOMPARE(d.who(), QStringLiteral("packer1"));
        QCOMPARE(d.page(), QStringLiteral("kits"));
        d.hands->scan(region::supervisorBadge);
        QVERIFY(!d.isIn());
        d.hands->expectWord(QStringLiteral("M. S. G."), {});
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.who(), QStringLiteral("supervisor1"));
    }

    void onesOwnBadgeChangesNothing()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.hands->scan(region::packerBadge);
        QCOMPARE(d.who(), QStringLiteral("packer1"));
        QVERIFY(d.desktop->notice().words().contains(QStringLiteral("Ya está trabajando")));
    }

    void itLocksByItselfWhenNobodyTouchesIt()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->session().setLockAfter(std::chrono::milliseconds(3000));
        d.hands->type(QStringLiteral("    "));
        d.hands->rest(1600);
        d.hands->scan("7501234567893");
        d.hands->rest(1600);
        QVERIFY2(d.isIn(), "it locked although somebody worked");
        d.hands->await([&] { return !d.isIn(); }, QStringLiteral("it does not lock"));
        QVERIFY(!d.isIn());
    }

    void aScanThatThePageHasNoUseForIsSaidAndLogged()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("scanLog"));
        d.hands->scan("]d20107501\x1d" "10A");
        QVERIFY(d.desktop->notice().words().contains(QStringLiteral("]d20107501‹GS›10A")));
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("notUsedHere"));
        QCOMPARE(d.scans().at(0).author, std::optional(QStringLiteral("packer1")));
        QCOMPARE(d.scans().at(0).source, QStringLiteral("wedge"));
    }

    void f7OpensTheLogOfScansAndEscGoesBack()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        d.hands->key(Qt::Key_F7);
        d.hands->expectPage(QStringLiteral("scanLog"));
        d.hands->key(Qt::Key_Escape);
        d.hands->expectPage(QStringLiteral("settings"));
        QCOMPARE(d.faults(), QString());
    }

    void eachPersonFindsThePageWhereTheyWere()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        d.start();
        d.enter(region::supervisorBadge);
        QCOMPARE(d.page(), QStringLiteral("kits"));
        d.start();
        d.enter(region::packerBadge);
        QCOMPARE(d.page(), QStringLiteral("settings"));
    }
};

BQ_SUITE(SessionTest);
#include "session_test.moc"
