// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_fixture.h"
#include "support/suite.h"
#include "ui/packing/packing_pages.h"
#include "ui/receiving/line_form.h"

#include <QDialog>
#include <QLineEdit>
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
        QVERIFY(ui::wordsOf(d.desktop->notice().said()).contains(QStringLiteral("Ya está trabajando")));
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

    void aLockClosesWhatStandsOpenOverTheWindow()
    {
        Driven d;
        d.enter(region::packerBadge);
        QDialog dialog(&d.desktop->window());
        dialog.open();
        QVERIFY(dialog.isVisible());
        d.desktop->session().lock();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        d.hands->expectPage({});
        QCOMPARE(d.faults(), QString());
    }

    void noBadgeStandsInTheLogOrTheNoticeInFull()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("scanLog"));
        d.hands->scan(region::packerBadge);
        d.hands->scan("BTQUSRNOBODYS01");
        QVERIFY(ui::wordsOf(d.desktop->notice().said()).contains(QStringLiteral("BTQU…")));
        d.desktop->open(QStringLiteral("settings"));
        d.hands->scan("BTQUSRNOBODYS02");
        for (const auto &scan : d.scans()) {
            QVERIFY2(!scan.code.contains(region::packerBadge), scan.code.constData());
            QVERIFY2(!scan.code.contains("BTQUSR"), scan.code.constData());
        }
        QCOMPARE(d.scans().at(1).code, QByteArray("BTQU\xE2\x80\xA6"));
    }

    void somebodyElseFindsLivingPagesAndTheKeyboard()
    {
        Driven d(Region::Extent::whole);
        d.enter(region::packerBadge);
        d.hands->key(Qt::Key_F9);
        QCOMPARE(d.page(), QStringLiteral("packing"));
        d.hands->key(Qt::Key_L, Qt::ControlModifier);
        d.enter(region::checkerBadge);
        QCOMPARE(d.who(), QStringLiteral("checker1"));
        QVERIFY(d.desktop->packing() == nullptr || d.desktop->window().pages().contains(d.desktop->packing()->queue()));
        const auto *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        auto *page = d.desktop->window().currentPage();
        QVERIFY(focus == page || page->isAncestorOf(focus));
        // The kit that was in hand is taken up again, and its keys work.
        d.hands->expectPage(QStringLiteral("packing"));
        d.hands->key(Qt::Key_Escape);
        d.hands->expectPage(QStringLiteral("kits"));
        QCOMPARE(d.faults(), QString());
    }

    void whoComesBackFindsTheClassOfKitsThatWasChosen()
    {
        Driven d(Region::Extent::whole);
        const auto chosen = [&] { return d.desktop->packing()->queue()->chosenClass(); };
        d.enter(region::packerBadge);
        QCOMPARE(chosen(), BoxClass::dry);
        d.desktop->packing()->queue()->chooseClass(BoxClass::cold);
        d.hands->key(Qt::Key_L, Qt::ControlModifier);
        d.enter(region::checkerBadge);
        QCOMPARE(chosen(), BoxClass::dry);
        d.hands->key(Qt::Key_L, Qt::ControlModifier);
        d.enter(region::packerBadge);
        QCOMPARE(chosen(), BoxClass::cold);
        d.start();
        d.enter(region::packerBadge);
        QCOMPARE(chosen(), BoxClass::cold);
    }

    void whoLeftAtAPageThatStandsForNothingBeginsAtTheFirst()
    {
        Driven d(Region::Extent::whole);
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("stock"));
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.page(), QStringLiteral("stockCard"));
        d.start();
        d.enter(region::packerBadge);
        QCOMPARE(d.page(), d.desktop->window().pages().front()->objectName());
    }

    void escGoesBackPageByPageAndNeverInCircles()
    {
        Driven d(Region::Extent::whole);
        d.enter(region::supervisorBadge);
        d.desktop->open(QStringLiteral("stock"));
        d.hands->key(Qt::Key_Return);
        d.hands->key(Qt::Key_F7);
        d.hands->expectPage(QStringLiteral("scanLog"));
        d.hands->key(Qt::Key_Escape);
        d.hands->expectPage(QStringLiteral("stockCard"));
        d.hands->key(Qt::Key_Escape);
        d.hands->expectPage(QStringLiteral("stock"));
        QCOMPARE(d.faults(), QString());
    }

    void everyScanIsLoggedWithItsAnswer()
    {
        Driven d(Region::Extent::whole);
        d.enter(region::supervisorBadge);
        d.desktop->open(QStringLiteral("stock"));
        d.hands->scan("7501234500012");
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("cardOpened"));
        d.desktop->open(QStringLiteral("receive"));
        d.hands->scan("]d20107501234500012" "17280831" "10P26A1");
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("received"));
        d.desktop->open(QStringLiteral("sealed"));
        d.hands->scan("SELLO-1");
        QCOMPARE(d.scans().at(0).code, QByteArray("SELLO-1"));
        for (const auto &scan : d.scans())
            QCOMPARE(scan.source, QStringLiteral("wedge"));
    }

    void aScanOverAHalfWrittenLineIsAnsweredAndWhatWasTypedStays()
    {
        Driven d(Region::Extent::whole);
        d.enter(region::supervisorBadge);
        d.desktop->open(QStringLiteral("receive"));
        d.hands->scan("7501234500012");
        auto *form = d.desktop->window().findChild<ui::LineForm *>();
        QVERIFY(form);
        d.hands->type(QStringLiteral("AB7"));
        d.hands->scan("7501234500029");
        d.hands->expectWord(QStringLiteral("No se sumó lo escaneado"), {});
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("formIsOpen"));
        QVERIFY(form->isVisible());
        QVERIFY(form->isTouched());
        d.hands->key(Qt::Key_F4);
        QVERIFY2(form->isVisible(), "F4 threw away what was typed");
        d.hands->key(Qt::Key_Escape);
        d.hands->key(Qt::Key_F4);
        d.hands->scan("7501234500029");
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("formIsOpen"));
        d.hands->key(Qt::Key_Escape);
        d.hands->scan("7501234500029");
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("lotMissing"));
    }

    void aScanThatThePageHasNoUseForIsSaidAndLogged()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("scanLog"));
        d.hands->scan("]d20107501\x1d" "10A");
        QVERIFY(ui::wordsOf(d.desktop->notice().said()).contains(QStringLiteral("]d20107501‹GS›10A")));
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("notUsedHere"));
        QCOMPARE(d.scans().at(0).author, std::optional(QStringLiteral("packer1")));
        QCOMPARE(d.scans().at(0).source, QStringLiteral("wedge"));
    }

    void aScanAnywhereLandsInTheOpenKit()
    {
        Driven d(Region::Extent::whole);
        d.enter(region::packerBadge);
        auto *packing = d.desktop->packing();
        QVERIFY(packing);
        packing->openBox(*KitId::parse(QStringLiteral("2026-12/OCIMB000596/1")), BoxClass::dry);
        d.desktop->open(QStringLiteral("scanLog"));
        d.hands->scan("]d20107501234500012" "17280831" "10P26A1");
        QCOMPARE(d.desktop->window().currentPage(), static_cast<ui::Page *>(packing->packing()));
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("packed"));
        d.desktop->open(QStringLiteral("scanLog"));
        d.hands->scan("NO-ES-NADA");
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("unknownCode"));
        QCOMPARE(d.faults(), QString());
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
        QCOMPARE(d.page(), QStringLiteral("today"));
        d.start();
        d.enter(region::packerBadge);
        QCOMPARE(d.page(), QStringLiteral("settings"));
    }
};

BQ_SUITE(SessionTest);
#include "session_test.moc"
