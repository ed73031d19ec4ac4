// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_fixture.h"
#include "support/suite.h"
#include "ui/people/pin_field.h"

#include <QAbstractButton>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadgeAndAPinLetIn()
    {
        Driven d;
        QVERIFY(!d.isIn());
        d.hands->scan("]C0" + region::packerBadge);
        d.hands->expectWord(QStringLiteral("J. R. H."), {});
        d.hands->expectWord(QStringLiteral("Empaque · gafete leído"), {});
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.who(), QStringLiteral("packer1"));
    }

    void thePinIsNeverShownAndTakesDigitsOnly()
    {
        Driven d;
        d.hands->scan(region::packerBadge);
        auto *field = qobject_cast<ui::PinField *>(QApplication::focusWidget());
        QVERIFY(field);
        d.hands->type(QStringLiteral("12x34"));
        QTRY_COMPARE(field->text(), QStringLiteral("1234")); // a scanner might have typed the last one, until nothing follows
        QCOMPARE(field->displayText(), QString());
    }

    void aBadgeOfNobodyIsSaidKindly()
    {
        Driven d;
        d.hands->scan("7501234567893");
        d.hands->expectWord(QStringLiteral("no es el gafete de nadie de aquí"), {});
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("unknownBadge"));
        d.hands->scan(region::packerBadge);
        d.hands->expectWord(QStringLiteral("J. R. H."), {});
        QCOMPARE(d.faults(), QString());
        QVERIFY2(!d.scans().at(0).code.contains(region::packerBadge), "a badge stands in the log in full");
    }

    void withoutABadgeTheNameIsChosenByKeys()
    {
        Driven d;
        for (const int key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return})
            d.hands->key(key);
        d.hands->expectWord(QStringLiteral("Escoja su nombre"), {});
        // By initials: A. M. L., C. V. T., J. R. H., M. S. G.
        for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            d.hands->key(key);
        d.hands->expectWord(QStringLiteral("J. R. H."), {});
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.who(), QStringLiteral("packer1"));
    }

    void enterWithoutAnybodySaysWhatIsMissing()
    {
        Driven d;
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        d.hands->expectWord(QStringLiteral("Falta saber quién es"), {});
        QCOMPARE(d.faults(), QString());
        d.hands->scan(region::packerBadge);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.who(), QStringLiteral("packer1"));
    }

    void threeWrongPinsMakeOneWait()
    {
        Driven d;
        d.hands->scan(region::packerBadge);
        for (int i = 0; i < 3; ++i) {
            d.hands->type(QStringLiteral("908172"));
            d.hands->key(Qt::Key_Return);
            d.hands->expectWord(QStringLiteral("Ese PIN no es."), {});
        }
        d.hands->expectWord(QStringLiteral("Espere 2 segundos"), {});
        QCOMPARE(d.faults(), QString());
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        d.hands->expectWord(QStringLiteral("Espere"), {});
        QVERIFY(!d.isIn());
        d.clock->advance(3);
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.who(), QStringLiteral("packer1"));
    }

    void theWaitCountsDownBeforeTheEyes()
    {
        Driven d;
        d.hands->scan(region::packerBadge);
        for (int i = 0; i < 3; ++i) {
            d.hands->type(QStringLiteral("908172"));
            d.hands->key(Qt::Key_Return);
        }
        d.hands->rest(1100);
        d.hands->expectWord(QStringLiteral("Espere 1 segundo y"), {});
        QCOMPARE(d.faults(), QString());
    }

    void whoeverHasNoPinChoosesOneWithASupervisor()
    {
        Driven d;
        d.hands->scan(region::otherPackerBadge);
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        d.hands->expectWord(QStringLiteral("Todavía no tiene PIN aquí."), {});
        for (const int key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return})
            d.hands->key(key);
        d.hands->expectWord(QStringLiteral("Autorizar un PIN nuevo"), {});
        d.enter(region::supervisorBadge);
        d.hands->expectWord(QStringLiteral("PIN nuevo para A. M. L."), {});
        QVERIFY(!d.isIn());
        chooses(d, QStringLiteral("123456"));
        d.hands->expectWord(QStringLiteral("fácil de adivinar"), {});
        for (int i = 0; i < 6; ++i)
            d.hands->key(Qt::Key_Backspace);
        chooses(d, QStringLiteral("314159"));
        d.hands->expectWord(QStringLiteral("El PIN nuevo está guardado."), {});
        d.hands->type(QStringLiteral("314159"));
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.faults(), QString());
        QCOMPARE(d.who(), QStringLiteral("packer2"));
    }

    void aPackerCannotAuthoriseAPin()
    {
        Driven d;
        d.hands->scan(region::otherPackerBadge);
        for (const int key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return})
            d.hands->key(key);
        d.enter(region::packerBadge);
        d.hands->expectWord(QStringLiteral("J. R. H. no supervisa aquí."), {});
        QVERIFY(!d.isIn());
        d.hands->key(Qt::Key_Escape);
        d.hands->expectWord(QStringLiteral("A. M. L."), {});
        QCOMPARE(d.faults(), QString());
    }

    void theLanguageAndTheColoursChangeAtTheDoor()
    {
        Driven d;
        pressButton(d, QStringLiteral("English"));
        d.hands->expectWord({}, QStringLiteral("Scan your badge"));
        pressButton(d, QStringLiteral("Dark"));
        QCOMPARE(ui::theme().appearance(), ui::Appearance::dark);
        d.hands->expectWord({}, QStringLiteral("Light"));
        QCOMPARE(d.faults(), QString());
        d.start();
        QCOMPARE(ui::language(), ui::Language::english);
        QCOMPARE(ui::theme().appearance(), ui::Appearance::dark);
    }

    void afterASwitchAtTheDoorTheKeyboardIsAtThePinAgain()
    {
        Driven d;
        d.hands->scan(region::packerBadge);
        d.hands->key(Qt::Key_Escape);
        pressButton(d, QStringLiteral("Oscuro"));
        QVERIFY(qobject_cast<ui::PinField *>(QApplication::focusWidget()));
        pressButton(d, QStringLiteral("English"));
        QVERIFY(qobject_cast<ui::PinField *>(QApplication::focusWidget()));
    }

    void theLockedDoorSpeaksTheLanguageOfTheMoment()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.hands->key(Qt::Key_L, Qt::ControlModifier);
        d.hands->expectWord(QStringLiteral("La pantalla está bloqueada."), {});
        pressButton(d, QStringLiteral("English"));
        d.hands->expectWord({}, QStringLiteral("The screen is locked"));
        QCOMPARE(d.faults(), QString());
    }

    void aNameIsFoundByItsInitial()
    {
        Driven d;
        for (const int key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return})
            d.hands->key(key);
        d.hands->type(QStringLiteral("j"));
        d.hands->key(Qt::Key_Return);
        d.hands->expectWord(QStringLiteral("J. R. H."), {});
        d.hands->type(region::pin);
        d.hands->key(Qt::Key_Return);
        QCOMPARE(d.who(), QStringLiteral("packer1"));
    }

    void aScanWhileAPinIsLookedAtIsNotLost()
    {
        Driven d;
        d.hands->scan(region::packerBadge);
        d.hands->type(region::pin);
        // The key and the burst arrive together; the first takes a tenth of a second of thought.
        QMetaObject::invokeMethod(&d.desktop->window(), [&] { d.hands->scan("7501234567893"); }, Qt::QueuedConnection);
        d.hands->key(Qt::Key_Return);
        d.hands->rest(300);
        QCOMPARE(d.who(), QStringLiteral("packer1"));
        QCOMPARE(d.scans().at(0).code, QByteArray("7501234567893"));
    }

private:
    static void chooses(Driven &d, const QString &pin)
    {
        d.hands->type(pin);
        d.hands->key(Qt::Key_Return);
        if (qobject_cast<ui::PinField *>(QApplication::focusWidget())->text().isEmpty()) {
            d.hands->type(pin);
            d.hands->key(Qt::Key_Return);
        }
    }

    static void pressButton(Driven &d, const QString &words)
    {
        for (auto *button : d.desktop->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == words) {
                button->setFocus();
                d.hands->key(Qt::Key_Return);
                return;
            }
        }
        QFAIL(qPrintable(words));
    }
};

BQ_SUITE(SignInTest);
#include "sign_in_test.moc"
