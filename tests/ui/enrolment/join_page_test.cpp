// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enrolment/join_page.h"

#include "support/suite.h"
#include "ui/shell/shell_window.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace botiquin;
using namespace botiquin::ui;

class JoinPageTest : public QObject
{
    Q_OBJECT

    static QString written(const QString &typed)
    {
        return typed.size() == 49 ? typed.toUpper() : QString();
    }

    struct Shown
    {
        ShellWindow window;
        JoinPage *page = new JoinPage(QStringLiteral("/home/enfermeria/botiquin"), &written);
        QSignalSpy wanted{page, &JoinPage::joinWanted};

        Shown()
        {
            window.resize(1366, 768);
            window.addPage(page);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
            window.openPage(page);
        }
        QLineEdit *field(int at) const { return page->findChildren<QLineEdit *>().at(at); }
        void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
        void enter() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
        QString said() const
        {
            QStringList all;
            for (const auto *label : page->findChildren<QLabel *>())
                all << (label->isVisible() ? label->text() : QString());
            return all.join(u'\n');
        }
        void picture(const char *name)
        {
            QTest::qWait(50); // Lines that wrap are measured once the window's events ran.
            if (const auto folder = qEnvironmentVariable("BOTIQUIN_PICTURES"); !folder.isEmpty())
                window.grab().save(QDir(folder).filePath(QLatin1String(name)));
        }
    };
    const QString m_code = QStringLiteral("7Q2M-0ABC-9XYZ-7Q2M-0ABC-9XYZ-7Q2M-0ABC-9XYZ-77QM");

private Q_SLOTS:
    void aCodeAndAnAddressAreAllThatIsTyped()
    {
        Shown shown;
        QVERIFY(shown.field(0)->hasFocus());
        shown.type(m_code.toLower());
        shown.enter();
        QVERIFY(shown.field(1)->hasFocus());
        shown.type(QStringLiteral("centro.ejemplo.mx"));
        shown.enter();
        QCOMPARE(shown.wanted.count(), 1);
        QCOMPARE(shown.wanted[0][0].toString(), m_code);
        QCOMPARE(shown.wanted[0][1].toString(), QStringLiteral("https://centro.ejemplo.mx"));
        shown.picture("join-typed.png");
    }

    void aScannedCodeLandsInItsField()
    {
        Shown shown;
        QVERIFY(shown.window.deliverScan(m_code.toLatin1()));
        QCOMPARE(shown.field(0)->text(), m_code);
        QVERIFY(shown.field(1)->hasFocus());
        shown.picture("join-scanned.png");
    }

    void aCameraSaysBeforeTheCodeWhatItRead()
    {
        Shown shown;
        QVERIFY(shown.window.deliverScan("]Q1" + m_code.toLatin1()));
        QCOMPARE(shown.field(0)->text(), m_code);
    }

    void aScanOfSomethingElseIsSaidAtTheCodesField()
    {
        Shown shown;
        shown.window.deliverScan("7501000000012");
        QCOMPARE(shown.field(0)->text(), QString());
        QVERIFY(shown.said().contains(QStringLiteral("no es un código para unir computadoras")));
    }

    /// Some keyboards type as fast as scanners, and an address may stand in a picture too.
    void anAddressThatComesLikeAScanLandsInItsField()
    {
        Shown shown;
        shown.type(m_code);
        shown.enter();
        shown.type(QStringLiteral("https"));
        QVERIFY(shown.window.deliverScan("://centro.ejemplo.mx"));
        QCOMPARE(shown.field(1)->text(), QStringLiteral("https://centro.ejemplo.mx"));
        QCOMPARE(shown.field(0)->text(), m_code);
        QVERIFY(!shown.said().contains(QStringLiteral("no es un código")));
        shown.enter();
        QCOMPARE(shown.wanted[0][1].toString(), QStringLiteral("https://centro.ejemplo.mx"));
    }

    void whatIsMistypedIsSaidAtItsField()
    {
        Shown shown;
        shown.type(QStringLiteral("7Q2M"));
        shown.enter();
        shown.type(QStringLiteral("ftp://centro"));
        shown.enter();
        QCOMPARE(shown.wanted.count(), 0);
        QVERIFY(shown.field(0)->hasFocus());
        QVERIFY(shown.said().contains(QStringLiteral("error de escritura")));
        shown.picture("join-mistyped.png");
    }

    void withoutANetworkAFileGoesAndAnotherComes()
    {
        Shown shown;
        QSignalSpy asked(shown.page, &JoinPage::requestWanted);
        QSignalSpy answered(shown.page, &JoinPage::answerGiven);
        QString chosen;
        shown.page->setChoosers([&](QWidget *, const QString &) { return chosen; }, [&](QWidget *, const QString &) { return chosen; });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(shown.said().contains(QStringLiteral("error de escritura")));
        shown.type(m_code);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(asked.count(), 0); // No file was chosen.
        chosen = QStringLiteral("/media/usb/solicitud.botiquin");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), m_code);
        QCOMPARE(asked[0][1].toString(), chosen);
        shown.page->setJoining(true, true);
        shown.page->setJoining(false);
        shown.page->showRequested(chosen, QStringLiteral("04518 77120 91363 00245 61107 38820"));
        QVERIFY(shown.said().contains(QStringLiteral("04518 77120 91363 00245 61107 38820")));
        QVERIFY(!shown.said().contains(QStringLiteral("otro código")));
        shown.picture("join-asked.png");
        shown.page->showRequested(chosen, QStringLiteral("04518 77120 91363 00245 61107 38820"), true);
        QVERIFY(shown.said().contains(QStringLiteral("Lo que se pidió antes aquí con otro código ya no vale. La solicitud")));
        chosen = QStringLiteral("/media/usb/respuesta.botiquin");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0].toString(), chosen);
        shown.page->showWhyNot(QStringLiteral("notForUs"));
        QVERIFY(shown.said().contains(QStringLiteral("no es la respuesta a la solicitud de esta computadora")));
    }

    void whyNotIsSaidAndWhatWasTypedStays()
    {
        Shown shown;
        shown.type(m_code);
        shown.enter();
        shown.type(QStringLiteral("http://127.0.0.1:8742"));
        shown.enter();
        shown.page->setJoining(true);
        QVERIFY(!shown.field(0)->isEnabled());
        shown.picture("join-speaking.png");
        shown.page->setJoining(false);
        shown.page->showWhyNot(QStringLiteral("codeUsed"));
        QCOMPARE(shown.field(0)->text(), m_code);
        QVERIFY(shown.field(0)->hasFocus());
        QVERIFY(shown.said().contains(QStringLiteral("ya se usó")) && shown.said().contains(QStringLiteral("pida otro")));
        shown.picture("join-used.png");
    }
};

BQ_SUITE(JoinPageTest);
#include "join_page_test.moc"
